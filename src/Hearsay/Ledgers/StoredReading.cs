namespace Hearsay.Ledgers;

/// <summary>A reading with its place in the ledger and that of its report.</summary>
public sealed record StoredReading(LedgerPosition Position, LedgerPosition ReportPosition, ReportHandle Handle, Reading Reading);
