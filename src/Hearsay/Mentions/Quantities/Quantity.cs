using Hearsay.Text;

namespace Hearsay.Mentions.Quantities;

/// <summary>One figure of a report: what its words entail, what a reader takes from them, and what is counted.</summary>
public sealed record Quantity
{
    public required QuantityId Id { get; init; }

    /// <summary>The figure with its comparator and unit of measure: "over 30", "about 12 kilometres", "$2bn".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What the words entail. A fall is negative.</summary>
    public required Interval Hard { get; init; }

    /// <summary>What a reader takes: "at least 30" is hardly 300.</summary>
    public required Interval Soft { get; init; }

    /// <summary>Canonical and singular ("kilometre", "percent", "ship"); null where the text names nothing that is counted.</summary>
    public string? Unit { get; init; }

    /// <summary>The thing that is counted, in the text's words without article ("Iranian ships"); null where the text does not say.</summary>
    public string? Of { get; init; }

    public TextSpan? OfSpan { get; init; }

    public required QuantityMeasure Measure { get; init; }

    public bool Approximate { get; init; }

    /// <summary>A running total: "so far", "since the start", "bringing the toll to".</summary>
    public bool Cumulative { get; init; }

    /// <summary>Null where the figure is not told as a change.</summary>
    public ChangeDirection? Direction { get; init; }
}
