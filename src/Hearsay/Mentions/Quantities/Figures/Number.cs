namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>A number as it is written in tokens [First, End).</summary>
internal readonly record struct Number(int First, int End, decimal Value)
{
    /// <summary>The power of ten that a scale word or letter gave: "2.5 million" has 1,000,000, "250" has 1.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Written in figures, with nothing behind them: such a number may be a year or part of a name.</summary>
    public bool IsBare { get; init; }

    public bool IsOrdinal { get; init; }

    /// <summary>A part of something, smaller than one and without a scale: "two thirds", "half".</summary>
    public bool IsShare { get; init; }
}
