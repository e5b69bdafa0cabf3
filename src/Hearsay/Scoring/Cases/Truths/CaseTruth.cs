using System.Collections.Immutable;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>What there is to find in a case (docs/case.md).</summary>
internal sealed record CaseTruth
{
    public required string Name { get; init; }

    public required ImmutableArray<TrueClaim> Claims { get; init; }

    /// <summary>Pairs of reports of which the later stands in the earlier, in whole or in part.</summary>
    public ImmutableArray<TrueReuse> Reuse { get; init; } = [];

    public PartyWords Parties { get; init; } = new([]);
}
