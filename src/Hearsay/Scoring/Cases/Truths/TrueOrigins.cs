using System.Collections.Immutable;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>What stands behind a claim, by the rules of docs/origins.md.</summary>
internal sealed record TrueOrigins
{
    public required int Min { get; init; }

    public required int Max { get; init; }

    /// <summary>How many there really are, which no report tells; null where the case does not say.</summary>
    public int? Actual { get; init; }

    public ImmutableArray<TrueOrigin> List { get; init; } = [];

    /// <summary>Whether a found range holds the true number, or, where that is not known, meets the true range.</summary>
    public bool IsWithin(int min, int max) => min <= (Actual ?? Max) && max >= (Actual ?? Min);

    /// <summary>What a number is measured against: the true one, else the least that can be behind the reports.</summary>
    public int Number => Actual ?? Min;
}
