using System.Collections.Frozen;

namespace Hearsay.Claims.Origins;

/// <summary>What is to be counted, and what people have decided beforehand.</summary>
public sealed record OriginOptions
{
    public OriginLevel Level { get; init; } = OriginLevel.Institution;

    /// <summary>Count who stands behind the denials instead.</summary>
    public bool OfDenials { get; init; }

    /// <summary>A party resolved with less confidence than this adds nothing to the lower bound until somebody has checked it.</summary>
    public double SureFrom { get; init; } = 0.5;

    /// <summary>Names that people or the actor table say are one: from the other name to the one that is kept.</summary>
    public FrozenDictionary<string, string> Aliases { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The user's own file; empty where there is none.</summary>
    public SideTable Sides { get; init; } = SideTable.Empty;
}
