using Hearsay.Text;

namespace Hearsay.Mentions.Times;

/// <summary>An expression of time and what it says. docs/times.md tells how each sort of expression is read.</summary>
public sealed record TimeMention
{
    public required TimeId Id { get; init; }

    public required TextSpan Span { get; init; }

    public required TimeKind Kind { get; init; }

    /// <summary>Where on the calendar, in EDTF; null where the text gives no date to count from.</summary>
    public string? Edtf { get; init; }

    /// <summary>How long, as an ISO 8601 duration; X stands for a number that the text does not tell: "several weeks" is PXW.</summary>
    public string? Duration { get; init; }

    /// <summary>How it comes again, as an RFC 5545 recurrence rule: "every Monday" is FREQ=WEEKLY;BYDAY=MO.</summary>
    public string? Recurrence { get; init; }

    /// <summary>The event that it is counted from, where the text does not say when that was.</summary>
    public TimeAnchor? Anchor { get; init; }
}
