using Hearsay.Reports;

namespace Hearsay.Intake;

/// <summary>What is known of bytes before they are looked at.</summary>
/// <param name="Name">What the user calls them: a path, an address, "standard input".</param>
public sealed record IntakeSource(string Name)
{
    /// <summary>As a server or a mail calls it; null where nobody does.</summary>
    public string? MediaType { get; init; }

    /// <summary>As a server or a mail calls it; null where nobody does.</summary>
    public string? Charset { get; init; }

    /// <summary>Where they were fetched; null for a file.</summary>
    public string? Address { get; init; }

    /// <summary>What is said of the report by whoever named it, as a feed does of a page; counts where the report itself does not say. Its text does not count.</summary>
    public ReportDraft? Told { get; init; }

    /// <summary>For bytes that a ledger kept: how a report was taken from them. Then nothing is looked at to find that out. Null for all others.</summary>
    public IntakeFormat? Kept { get; init; }

    /// <summary>How many inputs this one lies in: a mail's attachment is at 1.</summary>
    public int Depth { get; init; }
}
