using Hearsay.Reports;

namespace Hearsay.Ledgers;

/// <summary>A report with its place in the ledger.</summary>
/// <param name="Position">Of its entry.</param>
/// <param name="Handle">What it is called in the ledger.</param>
/// <param name="Report">The report.</param>
/// <param name="Input">Where it came from, as the user named it.</param>
/// <param name="Revises">The earlier state of the same report; null where there is none.</param>
/// <param name="SupersededBy">The later state of the same report; null where this is the latest.</param>
public sealed record StoredReport(
    LedgerPosition Position, ReportHandle Handle, Report Report, string Input, LedgerPosition? Revises, LedgerPosition? SupersededBy);
