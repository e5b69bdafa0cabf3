using System.Collections.Immutable;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Origins;

namespace Hearsay.Cli.Claims;

/// <summary>How much of a contradiction there is: two who are named against each other are more than a word against nobody's.</summary>
internal static class Contradiction
{
    /// <summary>All pairs of origins that cannot both hold, the strongest first.</summary>
    public static ImmutableArray<OriginConflict> Pairs(Claim claim) =>
        [.. claim.Judged.Conflicts.Concat(ConflictFinder.OfFigures(claim.Judged)).OrderByDescending(StrengthOf)];

    /// <summary>Of the strongest pair; 0 where nobody stands on one of the sides.</summary>
    public static int StrengthOf(Claim claim) => claim.Judged.Conflicts.Concat(ConflictFinder.OfFigures(claim.Judged)).Select(StrengthOf).DefaultIfEmpty().Max();

    /// <summary>Whose yes meets whose no counts before figures, which move; and the accused before others.</summary>
    private static int StrengthOf(OriginConflict conflict) =>
        1 + (4 * ((IsNamed(conflict.One) ? 1 : 0) + (IsNamed(conflict.Other) ? 1 : 0)))
        + conflict.Kind switch { ConflictKind.Denial => 2, ConflictKind.Negation => 1, _ => 0 };

    private static bool IsNamed(Origin origin) => origin.Sort is OriginSort.Named or OriginSort.Observed;
}
