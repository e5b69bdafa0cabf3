using System.Globalization;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Origins;
using Hearsay.Scoring.Cases.Truths;

namespace Hearsay.Scoring.Cases;

/// <summary>Holds what a found claim says of origins, denials, conflicts and figures against the truth.</summary>
internal sealed class ClaimComparison(CaseTruth truth, TrueClaim claim, Claim? best, FoundClaims found)
{
    /// <summary>Unnamed ones are compared by their words and a report in common, since each mention is one of its own.</summary>
    public Listed Disclosed() => Listed.Of(
        [.. claim.Origins.List.Where(static origin => origin.Status == TrueOrigin.Disclosed)],
        Places(static origin => origin.Sort is OriginSort.Named or OriginSort.Unnamed or OriginSort.Observed && !origin.OnlyPresupposes),
        IsOrigin,
        static origin => $"{origin.Name} ({string.Join(", ", origin.Reports)})",
        place => $"{best!.Origins.List[place].Name} ({string.Join(", ", ReportsOf(place))})");

    public Listed Withdrawn()
    {
        var resting = best is null ? [] : best.Origins.Withdrawn.Concat(best.Origins.RestOnWithdrawn).Select(place => best.Tellings[place].Report.Id).ToHashSet(StringComparer.Ordinal);
        var standing = Places(static origin => origin.AddsToMin);
        var roots = claim.Origins.List.Where(static origin => origin.Status == TrueOrigin.Withdrawn).ToList();
        var hits = roots.Where(root => root.Reports.Any(resting.Contains) && !standing.Any(place => IsOrigin(root, place))).ToList();
        var known = claim.Tellings.Where(static telling => telling.Withdrawn || telling.Stance == Statements.Stance.Withdraws).Select(static telling => telling.Report).ToHashSet(StringComparer.Ordinal);
        return new Listed(
            hits.Count,
            [.. roots.Except(hits).Select(static root => $"{root.Name} ({string.Join(", ", root.Reports)})")],
            [.. resting.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>A denial of a more general claim is shown with this one, and is the other one's.</summary>
    public Listed Denials() => Listed.Of(
        claim.Denials,
        best is null ? [] : best.Judged.Denials.Where(static denial => !denial.OfMoreGeneral).ToList(),
        (one, other) => one.Accused == other.ByAccused && Means(one.Party, other.Origin),
        static one => $"{one.Party}{(one.Accused ? ", accused" : "")} ({string.Join(", ", one.Reports)})",
        static other => $"{other.Origin.Name}{(other.ByAccused ? ", accused" : "")} ({string.Join(", ", other.Origin.Why.Select(static reason => reason.Report).Distinct(StringComparer.Ordinal))})");

    public Listed Conflicts() => Listed.Of(
        claim.Conflicts,
        best is null ? [] : best.Judged.Conflicts.Concat(ConflictFinder.OfFigures(best.Judged)).DistinctBy(static one => (one.Kind, one.One, one.Other)).ToList(),
        (one, other) => one.Kind == other.Kind && ((Means(one.One, other.One) && Means(one.Other, other.Other)) || (Means(one.One, other.Other) && Means(one.Other, other.One))),
        static one => $"{ContractName.Of(one.Kind)}: {one.One} against {one.Other}",
        static other => $"{ContractName.Of(other.Kind)}: {other.One.Name} against {other.Other.Name}");

    /// <summary>Points of the series that has most of the true ones; a point is right by its report, its bounds and its origin.</summary>
    public (Listed Points, Listed Relations) Figures()
    {
        var series = best is null || claim.Points.IsEmpty ? [] : best.Judged.Figures.MaxBy(one => PairsIn(one.Points).Count(static place => place >= 0))?.Points ?? [];
        var partners = PairsIn(series);
        var pairs = claim.Points.Select((point, place) => (Truth: point, Place: partners[place])).ToList();
        var told = pairs.Where(static pair => pair.Place >= 0).Select(pair => (pair.Truth, Found: series[pair.Place])).ToList();
        return (
            new Listed(
                told.Count,
                [.. pairs.Where(static pair => pair.Place < 0).Select(static pair => Words(pair.Truth))],
                [.. series.Where((_, place) => !partners.Contains(place)).Select(Words)]),
            new Listed(
                told.Count(static pair => pair.Truth.Relation == pair.Found.Relation),
                [.. told.Where(static pair => pair.Truth.Relation != pair.Found.Relation).Select(static pair => $"{Words(pair.Truth)}: {Words(pair.Truth.Relation)}, not {Words(pair.Found.Relation)}")],
                []));

        int[] PairsIn(IReadOnlyList<FigurePoint> points) => Pairing.Most(claim.Points.Length, points.Count, (one, other) => IsPoint(claim.Points[one], points[other]));
    }

    private List<int> Places(Func<Origin, bool> counts) => best is null ? [] : [.. Enumerable.Range(0, best.Origins.List.Length).Where(place => counts(best.Origins.List[place]))];

    private bool IsOrigin(TrueOrigin origin, int place) => Means(origin.Name, best!.Origins.List[place]) && (origin.Named || ReportsOf(place).Any(report => origin.Reports.Contains(report, StringComparer.Ordinal)));

    private IEnumerable<string> ReportsOf(int place) => best!.Origins.TellingsOf(place).Select(telling => best.Tellings[telling].Report.Id).Distinct(StringComparer.Ordinal);

    private bool Means(string party, Origin origin) => truth.Parties.Means(party, origin.Why
        .Where(reason => reason.Rule is OriginRule.NamedHolder or OriginRule.UnnamedHolder && reason.Span is { } span && span.End <= found.TextOf(reason.Report).Length)
        .Select(reason => reason.Span!.Value.In(found.TextOf(reason.Report)).ToString()).Append(origin.Name));

    private bool IsPoint(TruePoint point, FigurePoint other) => best!.Tellings[other.Telling].Report.Id == point.Report
        && BoundsOf(other.Figure) == (point.Low, point.High) && Means(point.Origin, best.Judged.Affirmed.List[other.Origin]);

    private string Words(FigurePoint point)
    {
        var (low, high) = BoundsOf(point.Figure);
        return Words(best!.Tellings[point.Telling].Report.Id, low, high, best.Judged.Affirmed.List[point.Origin].Name);
    }

    private static string Words(TruePoint point) => Words(point.Report, point.Low, point.High, point.Origin);

    private static string Words(FigureRelation? relation) => relation is { } one ? ContractName.Of(one) : "the first";

    private static string Words(string report, decimal? low, decimal? high, string origin) =>
        string.Create(CultureInfo.InvariantCulture, $"{report} {low:0.##}{(low == high ? "" : "–")}{(low == high ? null : high):0.##} ({origin})");

    /// <summary>Things that are counted one by one: more than 40 are 41.</summary>
    private static (decimal? Low, decimal? High) BoundsOf(ToldFigure figure)
    {
        var (bounds, step) = (figure.Entailed, figure.Unit is null ? 1 : 0);
        return (bounds.LowOpen ? bounds.Low + step : bounds.Low, bounds.HighOpen ? bounds.High - step : bounds.High);
    }
}
