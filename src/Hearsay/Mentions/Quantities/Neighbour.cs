namespace Hearsay.Mentions.Quantities;

/// <summary>What a word beside a figure makes of it (Data/neighbours.tsv).</summary>
[Flags]
internal enum Neighbour
{
    None = 0,
    Month = 1,
    Weekday = 2,

    /// <summary>Behind a clock time.</summary>
    Clock = 4,

    /// <summary>Behind a length of time that only says when: "two days later".</summary>
    After = 8,

    /// <summary>Before a length of time that only says when: "the past 24 hours".</summary>
    Before = 16,
    Street = 32,

    /// <summary>Nouns with which an ordinal says when, or is a fixed expression: "the third quarter", "first aid".</summary>
    Ordinal = 64,

    /// <summary>Before a year.</summary>
    Year = 128,

    /// <summary>What "no" does not count: "no reports", "no plans".</summary>
    NotCounted = 256,
}
