using System.Collections.Immutable;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Origins;

namespace Hearsay.Claims.Conflicts;

/// <summary>What speaks against a claim, and which of its figures cannot both hold.</summary>
public sealed record ClaimConflicts
{
    public required OriginCount Affirmed { get; init; }

    /// <summary>The origins of the denials of this claim itself.</summary>
    public required OriginCount Denied { get; init; }

    public required ImmutableArray<Denial> Denials { get; init; }

    /// <summary>Between those who affirm and those who deny, made as they are asked for: fifty against fifty are 2,500 pairs.</summary>
    public required IEnumerable<OriginConflict> Conflicts { get; init; }

    public required ImmutableArray<FigureSeries> Figures { get; init; }
}
