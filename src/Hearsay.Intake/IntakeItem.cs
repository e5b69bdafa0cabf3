using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Hearsay.Intake.Pages;
using Hearsay.Reports;

namespace Hearsay.Intake;

/// <summary>One thing that comes out of an input. All of it can be written as JSON.</summary>
[JsonDerivedType(typeof(Found), "found")]
[JsonDerivedType(typeof(Elsewhere), "elsewhere")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(Refused), "refused")]
[JsonDerivedType(typeof(Remark), "remark")]
public abstract record IntakeItem
{
    private IntakeItem()
    {
    }

    /// <summary>Where it lies in the input: the line, entry or record, counted from 1, or an attachment's name. Null where it is the input.</summary>
    public string? Place { get; init; }

    /// <summary>How many bytes of the input were read for it, since the one before.</summary>
    public long Length { get; init; }

    /// <summary>A report.</summary>
    public sealed record Found(ReportDraft Draft, IntakeFormat Format) : IntakeItem
    {
        /// <summary>What it was taken from, where that is more than its text.</summary>
        public OriginalBytes? Original { get; init; }

        /// <summary>Bad bytes that became U+FFFD on the way.</summary>
        public int Repairs { get; init; }

        /// <summary>What the user should know about how it was read.</summary>
        public ImmutableArray<string> Notes { get; init; } = [];

        /// <summary>Of a page, where <see cref="IntakeOptions.Explains"/>: every block, and where every fact was found.</summary>
        public PageReport? Page { get; init; }
    }

    /// <summary>Only the address of a report, and what is said of it there (without a text).</summary>
    public sealed record Elsewhere(string Address, ReportDraft Told) : IntakeItem
    {
        /// <summary>What is said of it where it is not fetched; goes behind the name.</summary>
        public static string Reason(string address) => $"has no text of the report, which is at {address}: --follow fetches it.";
    }

    /// <summary>Whoever published a report takes it back.</summary>
    /// <param name="Id">Of the report, as its publisher gave it.</param>
    /// <param name="Reason">The publisher's own words, or that there are none.</param>
    public sealed record Withdrawn(string Id, string Reason) : IntakeItem
    {
        /// <summary>What is said of it now; its text is that of the item, and may be empty.</summary>
        public required ReportDraft Draft { get; init; }

        /// <summary>When it was taken back; null where that is not said.</summary>
        public DateTimeOffset? At { get; init; }
    }

    /// <summary>There is no report in it.</summary>
    /// <param name="Reason">Goes behind the name: "is a web page without a report in it …".</param>
    public sealed record Refused(string Reason) : IntakeItem;

    /// <summary>What the user should know of the input as a whole, such as what was passed over or left out of it.</summary>
    public sealed record Remark(string Words) : IntakeItem;
}
