using Hearsay.Mentions.Quantities.Figures;

namespace Hearsay.Mentions.Quantities;

/// <summary>A quantity in the making: the stages below write into it, each what it has found.</summary>
internal sealed class QuantityDraft
{
    /// <summary>Tokens [First, End) of the whole: comparator, figure, unit.</summary>
    public required int First { get; set; }

    public required int End { get; set; }

    /// <summary>Where the sentence ends, beyond which nothing is sought.</summary>
    public required int Limit { get; init; }

    public required Interval Hard { get; set; }

    /// <summary>Null where a reader takes what the words entail.</summary>
    public Interval? Soft { get; set; }

    /// <summary>The number, where it is one figure.</summary>
    public Number? Number { get; init; }

    public string? Unit { get; set; }

    public QuantityMeasure Measure { get; set; }

    /// <summary>The unit is one of measure or money, so that between two values there are others.</summary>
    public bool IsMeasured => Unit is not null;

    /// <summary>"dozens": told without any figure.</summary>
    public bool IsVague { get; init; }

    /// <summary>The comparator that was read last; null where none bears on the figure.</summary>
    public Bearings.Bound? Comparator { get; set; }

    public bool HasComparator { get; set; }

    public bool Approximate { get; set; }

    public bool Cumulative { get; set; }

    public ChangeDirection? Direction { get; set; }

    /// <summary>Tokens of what is counted; -1 where the text does not say.</summary>
    public int OfFirst { get; set; } = -1;

    public int OfEnd { get; set; } = -1;

    /// <summary>The token whose lemma is the unit of a count.</summary>
    public int OfHead { get; set; } = -1;

    public bool HasThing => OfFirst >= 0;

    public bool IsShare => Number is { IsShare: true };

    public void Count((int First, int End, int Head) thing) => (OfFirst, OfEnd, OfHead) = thing;
}
