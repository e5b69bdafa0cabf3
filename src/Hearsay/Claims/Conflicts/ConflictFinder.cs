using System.Collections.Immutable;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Origins;

namespace Hearsay.Claims.Conflicts;

/// <summary>
/// Finds who contradicts whom: affirming against denying the same claim, and figures that cannot both hold. Doubt, "not known" and "could not verify"
/// contradict nobody, and a plan never contradicts a fact. Ten false alarms cost more than one that is missed.
/// </summary>
public static class ConflictFinder
{
    /// <param name="tellings">Of one claim.</param>
    /// <param name="accused">Names of those who, as the claim has it, did it.</param>
    /// <param name="general">Tellings of the more general claims that this one refines: who denies those denies this one too. Never the other way round.</param>
    /// <param name="options">As for the counting of origins.</param>
    /// <param name="withDoubtful">The same tellings, and those of other claims that may be of this one.</param>
    /// <param name="areOfOne">Whether the words of two tellings surely tell of one thing, so that the one can be held against the other; null where all do.</param>
    public static ClaimConflicts Find(
        IReadOnlyList<Telling> tellings,
        IEnumerable<string> accused,
        IReadOnlyList<Telling>? general = null,
        OriginOptions? options = null,
        IReadOnlyList<Telling>? withDoubtful = null,
        Func<Telling, Telling, bool>? areOfOne = null)
    {
        ArgumentNullException.ThrowIfNull(tellings);
        ArgumentNullException.ThrowIfNull(accused);
        options ??= new OriginOptions();
        var affirmed = OriginCounter.Count(tellings, options with { OfDenials = false }, withDoubtful);
        var denying = options with { OfDenials = true, Standing = affirmed.Standing };
        var denied = OriginCounter.Count(tellings, denying);
        var names = new OriginNames(options.Aliases, tellings);
        var blamed = accused.Select(names.Of).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var denials = DenialsIn(denied, blamed, names, false);
        if (general is not null)
        {
            var known = denials.Select(static denial => denial.Origin.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            denials.AddRange(DenialsIn(OriginCounter.Count(general, denying), blamed, names, true).Where(denial => !denial.Origin.Named || !known.Contains(denial.Origin.Name)));
        }

        return new ClaimConflicts
        {
            Affirmed = affirmed,
            Denied = denied,
            Denials = [.. denials],
            Conflicts = Between(affirmed, denied, blamed, names, (one, other) => SameMatter.Is(tellings[one], tellings[other], areOfOne)),
            Figures = FigureSeriesFinder.Find(tellings, affirmed),
        };
    }

    /// <summary>The pairs of origins whose figures conflict. Who give their figures together contradict nobody among them.</summary>
    public static IEnumerable<OriginConflict> OfFigures(ClaimConflicts claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var kin = new ConflictKin(claim.Affirmed);
        return from series in claim.Figures
               from pair in series.Conflicts()
               let one = series.Points[pair.Earlier]
               let other = series.Points[pair.Later]
               where one.Telling != other.Telling && kin.Stands(one.Origin) && kin.Stands(other.Origin) && AreOfOneCount(one, other) && !kin.MayBe(one.Origin, kin, other.Origin)
               let sides = (One: kin.FirstOf(one.Origin), Other: kin.FirstOf(other.Origin))
               where sides.One != sides.Other
               group (pair, one, other, sides) by (series, Math.Min(sides.One, sides.Other), Math.Max(sides.One, sides.Other)) into told
               select OfSides(claim, told.Key.series, [.. told]);
    }

    /// <summary>The first pair says which side is the earlier; officials who stand for others may be earlier here and later there.</summary>
    private static OriginConflict OfSides(ClaimConflicts claim, FigureSeries series, List<(FigureConflict Pair, FigurePoint One, FigurePoint Other, (int One, int Other) Sides)> told)
    {
        var (first, second) = told[0].Sides;
        return new OriginConflict
        {
            Kind = ConflictKind.Figure,
            One = claim.Affirmed.List[first],
            Other = claim.Affirmed.List[second],
            Tellings =
            [
                .. told.Select(found => found.Sides.One == first ? found.One.Telling : found.Other.Telling)
                    .Concat(told.Select(found => found.Sides.One == first ? found.Other.Telling : found.One.Telling)).Distinct(),
            ],
            Series = series,
            Figures = told[0].Pair,
        };
    }

    /// <summary>"There was no comment" in the report's own voice is a telling that says no, and nobody's denial.</summary>
    private static List<Denial> DenialsIn(OriginCount denied, List<string> blamed, OriginNames names, bool general) =>
        [.. denied.List.Where(static origin => origin.IsSomebody).Select(origin => new Denial(origin, IsBlamed(origin, blamed, names), general))];

    /// <summary>Nobody contradicts themselves: who affirms and denies has changed their mind, or speaks with two voices. Gaps contradict nobody: who does not say from whom they have it is no holder.</summary>
    private static IEnumerable<OriginConflict> Between(OriginCount affirmed, OriginCount denied, List<string> blamed, OriginNames names, Func<int, int, bool> meet)
    {
        var (affirming, denying) = (new ConflictKin(affirmed), new ConflictKin(denied));
        var against = denying.Groups();
        return from one in affirming.Groups()
               from other in against
               let said = affirmed.List[one[0]]
               let unsaid = denied.List[other[0]]
               let told = one.SelectMany(origin => affirmed.TellingsOf(origin)).ToArray()
               let untold = other.SelectMany(origin => denied.TellingsOf(origin)).ToArray()
               where (said.AddsToMin || unsaid.AddsToMin) && (affirmed.Standing == ToldStanding.Fact || (said.Named && unsaid.Named)) && !one.Any(origin => other.Any(denier => affirming.MayBe(origin, denying, denier)))
                   && told.Any(telling => untold.Any(denial => meet(telling, denial)))
               select new OriginConflict
               {
                   Kind = IsBlamed(unsaid, blamed, names) ? ConflictKind.Denial : ConflictKind.Negation,
                   One = said,
                   Other = unsaid,
                   Tellings = [.. told, .. untold],
               };
    }

    /// <summary>Counts of one thing seldom lie farther apart: twenty dead here and two hundred thousand since the war began are two counts. None is no size.</summary>
    private const decimal MostTimes = 10;

    /// <summary>
    /// Of one report, or of two whose times are known: what was counted when nobody can tell may have grown since. And of one size; "more than 90" and "90" are
    /// one number told twice.
    /// </summary>
    private static bool AreOfOneCount(FigurePoint one, FigurePoint other)
    {
        var (low, high) = one.Figure.Hard.IsBelow(other.Figure.Hard) ? (one.Figure.Hard, other.Figure.Hard) : (other.Figure.Hard, one.Figure.Hard);
        return ((one.AsOf is not null && other.AsOf is not null) || one.Report == other.Report)
            && low.High != high.Low && (one.Figure.Unit is not null || low.High is not ({ } most and > 0) || high.Low is not { } least || least / MostTimes <= Math.Max(1, most));
    }

    /// <summary>Who is said to have done it, is part of them, or has them for a part: the state for its army, the army for its battalion.</summary>
    private static bool IsBlamed(Origin origin, List<string> blamed, OriginNames names)
    {
        if (!origin.Named) { return false; }
        var name = names.Of(origin.Name);
        return blamed.Exists(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase) || NameWords.IsPart(one, name) || NameWords.IsPart(name, one) || NameWords.AnswersFor(name, one));
    }
}
