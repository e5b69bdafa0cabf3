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
    public static ClaimConflicts Find(IReadOnlyList<Telling> tellings, IEnumerable<string> accused, IReadOnlyList<Telling>? general = null, OriginOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tellings);
        ArgumentNullException.ThrowIfNull(accused);
        options ??= new OriginOptions();
        var affirmed = OriginCounter.Count(tellings, options with { OfDenials = false });
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
            Conflicts = Between(affirmed, denied, blamed, names),
            Figures = FigureSeriesFinder.Find(tellings, affirmed),
        };
    }

    /// <summary>The pairs of origins whose figures conflict.</summary>
    public static IEnumerable<OriginConflict> OfFigures(ClaimConflicts claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return from series in claim.Figures
               from pair in series.Conflicts()
               let one = series.Points[pair.Earlier]
               let other = series.Points[pair.Later]
               select new OriginConflict
               {
                   Kind = ConflictKind.Figure,
                   One = claim.Affirmed.List[one.Origin],
                   Other = claim.Affirmed.List[other.Origin],
                   Tellings = [one.Telling, other.Telling],
               };
    }

    /// <summary>"There was no comment" in the report's own voice is a telling that says no, and nobody's denial.</summary>
    private static List<Denial> DenialsIn(OriginCount denied, List<string> blamed, OriginNames names, bool general) =>
        [.. denied.List.Where(static origin => origin.IsSomebody).Select(origin => new Denial(origin, IsBlamed(origin, blamed, names), general))];

    /// <summary>Nobody contradicts themselves: who affirms and denies has changed their mind, or speaks with two voices. Gaps contradict nobody: who does not say from whom they have it is no holder.</summary>
    private static IEnumerable<OriginConflict> Between(OriginCount affirmed, OriginCount denied, List<string> blamed, OriginNames names) =>
        from one in Enumerable.Range(0, affirmed.List.Length)
        from other in Enumerable.Range(0, denied.List.Length)
        let affirming = affirmed.List[one]
        let denying = denied.List[other]
        where (affirming.AddsToMin || denying.AddsToMin) && affirming.IsSomebody && denying.IsSomebody && !affirming.OnlyPresupposes && !IsSame(affirming, denying)
        select new OriginConflict
        {
            Kind = IsBlamed(denying, blamed, names) ? ConflictKind.Denial : ConflictKind.Negation,
            One = affirming,
            Other = denying,
            Tellings = [.. affirmed.TellingsOf(one), .. denied.TellingsOf(other)],
        };

    private static bool IsSame(Origin one, Origin other) => one.Sort == other.Sort && one.Kind == other.Kind && string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase)
        && (one.Named || one.Why[0].Report == other.Why[0].Report);

    /// <summary>Who is said to have done it, is part of them, or has them for a part: the state for its army, the army for its battalion.</summary>
    private static bool IsBlamed(Origin origin, List<string> blamed, OriginNames names)
    {
        if (!origin.Named) { return false; }
        var name = names.Of(origin.Name);
        return blamed.Exists(one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase) || NameWords.IsPart(one, name) || NameWords.IsPart(name, one) || NameWords.AnswersFor(name, one));
    }
}
