using System.Collections.Immutable;
using Hearsay.Claims.Books;
using Hearsay.Scoring.Cases.Truths;

namespace Hearsay.Scoring.Cases;

/// <summary>What was found of one claim of the truth.</summary>
internal sealed record ClaimScore
{
    public required TrueClaim Truth { get; init; }

    /// <summary>The found claim with most of its tellings; null where none was found.</summary>
    public Claim? Best { get; init; }

    /// <summary>One for each telling of the truth that stands in a report at hand.</summary>
    public required ImmutableArray<TellingScore> Tellings { get; init; }

    /// <summary>What stands in the best claim and does not belong there.</summary>
    public ImmutableArray<Stranger> Strangers { get; init; } = [];

    public int Min => Best?.Origins.Min ?? 0;

    public int Max => Best?.Origins.Max ?? 0;

    public bool HoldsTruth => Truth.Origins.IsWithin(Min, Max);

    public int Error => Math.Abs(Min - Truth.Origins.Number);

    public required Listed Disclosed { get; init; }

    /// <summary>Roots that are reached only through what was taken back.</summary>
    public required Listed Withdrawn { get; init; }

    public required Listed Denials { get; init; }

    public required Listed Conflicts { get; init; }

    public required Listed Points { get; init; }

    /// <summary>How the points that were found stand to earlier ones.</summary>
    public required Listed Relations { get; init; }

    public required Listed Refines { get; init; }

    /// <summary>Look-alikes of which no telling stands in one found claim with one of this.</summary>
    public required Listed LookAlikes { get; init; }

    public required SimpleCounts Simple { get; init; }

    public bool IsExact => Tellings.All(static one => one.IsInBest && one.HasRightHolders && one.HasRightStance) && Strangers.IsEmpty
        && Min == Truth.Origins.Min && Max == Truth.Origins.Max
        && Array.TrueForAll((Listed[])[Disclosed, Withdrawn, Denials, Conflicts, Points, Relations, Refines, LookAlikes], static list => list.IsExact);
}
