using Hearsay.Ledgers;
using Hearsay.Reports;

namespace Hearsay.Storage;

/// <summary>Whoever published a report takes it back.</summary>
/// <param name="Id">As they gave it with the report.</param>
/// <param name="Outlet">Who they are; null where that is not said.</param>
/// <param name="Reason">In their words.</param>
/// <param name="Input">Where it came from, as the user named it.</param>
/// <param name="Case">The case that it is added to; null for none.</param>
public sealed record Withdrawal(string Id, string? Outlet, string Reason, string Input, CaseName? Case)
{
    /// <summary>When they took it back; null where they do not say.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What the report is looked for by.</summary>
    internal ReportIdentity Sought => ReportIdentity.Of(new Report { Id = Id, Outlet = Outlet, Text = "", Sha256 = new string('0', 2 * Digest.Length) });

    /// <summary>
    /// Whether a report is theirs: it has the id, and the same outlet. Where neither says whose it is, only an id counts that no two
    /// have by chance, as agencies' are (urn:…, tag:…, https://…): the first row of many a table has the id 1.
    /// </summary>
    internal bool IsOf(Report report) => report.Id == Id && report.Outlet == Outlet && (Outlet is not null || (!Id.StartsWith('/') && Uri.TryCreate(Id, UriKind.Absolute, out _)));
}
