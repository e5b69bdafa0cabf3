namespace Hearsay.Mentions.Quantities;

/// <summary>The values that words allow; null is unbounded, an open bound is itself excluded.</summary>
public readonly record struct Interval(decimal? Low, decimal? High, bool LowOpen = false, bool HighOpen = false)
{
    public static Interval At(decimal value) => new(value, value);

    public bool IsPoint => Low is { } low && Low == High && low == High;

    /// <summary>The same amounts the other way: a fall by 2 to 3 is a change by -3 to -2.</summary>
    public Interval Negated() => new(-High, -Low, HighOpen, LowOpen);

    public Interval Times(decimal factor) => this with { Low = Low * factor, High = High * factor };
}
