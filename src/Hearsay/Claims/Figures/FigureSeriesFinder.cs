using System.Collections.Immutable;
using Hearsay.Claims.Origins;
using Hearsay.Mentions.Quantities;

namespace Hearsay.Claims.Figures;

/// <summary>Orders the figures of a claim into series. Origins are resolved first: what one origin says twice is an update, what two say is not.</summary>
public static class FigureSeriesFinder
{
    /// <param name="tellings">Of one claim.</param>
    /// <param name="count">The origins of the same tellings.</param>
    public static ImmutableArray<FigureSeries> Find(IReadOnlyList<Telling> tellings, OriginCount count)
    {
        ArgumentNullException.ThrowIfNull(tellings);
        ArgumentNullException.ThrowIfNull(count);
        var places = Enumerable.Range(0, tellings.Count).OrderBy(place => tellings[place].Report.Published ?? DateTimeOffset.MinValue)
            .ThenBy(place => tellings[place].Report.Order).ThenBy(place => tellings[place].Report.Id, StringComparer.Ordinal).ThenBy(place => tellings[place].Span.Start);
        var own = Enumerable.Range(0, count.List.Length).SelectMany(origin => count.List[origin].Why.Select(reason => (reason.Telling, Origin: origin))).Distinct().ToLookup(static one => one.Telling, static one => one.Origin);
        var given = places.SelectMany(place => tellings[place].Figures.SelectMany(figure => OwnOrigins(place, count, own).Select(origin => (figure.Key, figure.Hard, Origin: origin)))).ToHashSet();
        var told = from place in places
                   where count.StepFrom(place) is not { Rule: OriginRule.Copy }
                   from figure in tellings[place].Figures
                   from origin in CreditedWith(figure, place, count, own, given)
                   select new FigurePoint { Figure = figure, AsOf = tellings[place].Report.Published, Origin = origin, Telling = place, Report = tellings[place].Report.First };
        return [.. told.GroupBy(static point => (point.Figure.Key, Unit: point.Figure.Unit?.ToLowerInvariant()))
            .Select(static series => new FigureSeries { Key = series.Key.Key, Unit = series.Key.Unit, Points = Related([.. WithoutRepeats(series)]) })
            .OrderBy(static series => series.Points[0].Telling).ThenBy(static series => series.Points[0].Figure.Span.Start)];
    }

    /// <remarks>What each telling is a reason for is worked out once: an origin may have ten thousand reasons.</remarks>
    private static IEnumerable<int> OwnOrigins(int telling, OriginCount count, ILookup<int, int> own) => own[telling].Where(count.OriginsOf(telling).Contains);

    /// <summary>Who hands on what several have said, or says in its own voice what it has from them, moves nobody's figure: it is credited to those who gave it, and where none did to nobody.</summary>
    private static IEnumerable<int> CreditedWith(ToldFigure figure, int telling, OriginCount count, ILookup<int, int> own, HashSet<(MeasurementKey, Interval, int)> given)
    {
        var origins = count.OriginsOf(telling);
        return origins.Length == 1 || OwnOrigins(telling, count, own).Any() ? origins : origins.Where(origin => given.Contains((figure.Key, figure.Hard, origin)));
    }

    /// <summary>Parts that exceed their wholes, each figure being the latest word of its origin. The whole must be as new as the part: it may have grown since.</summary>
    public static IEnumerable<PartExcess> PartsAboveWholes(ImmutableArray<FigureSeries> series)
    {
        for (var part = 0; part < series.Length; part++)
        {
            for (var whole = 0; whole < series.Length; whole++)
            {
                if (part == whole || !IsPartOf(series[part], series[whole]))
                {
                    continue;
                }

                foreach (var (larger, smaller) in Exceeding(series[part], series[whole]))
                {
                    yield return new PartExcess((part, larger), (whole, smaller));
                }
            }
        }
    }

    private static IEnumerable<(int Part, int Whole)> Exceeding(FigureSeries part, FigureSeries whole) =>
        from larger in Enumerable.Range(0, part.Points.Length)
        where !part.Points[larger].IsSuperseded
        from smaller in Enumerable.Range(0, whole.Points.Length)
        where !whole.Points[smaller].IsSuperseded && whole.Points[smaller].Figure.Hard.IsBelow(part.Points[larger].Figure.Hard)
            && !FigureComparison.IsLater(whole.Points[smaller].AsOf, part.Points[larger].AsOf)
        select (larger, smaller);

    private static bool IsPartOf(FigureSeries part, FigureSeries whole)
    {
        var (inner, outer) = (part.Key, whole.Key);
        var ofStatus = inner.Status == outer.Status && inner.Status is not null && outer.Subject is null && inner.Subject is not null;
        var ofFates = inner.Status is "killed" or "injured" && outer.Status == "killed+injured" && (outer.Subject is null || outer.Subject == inner.Subject);
        return inner.Counted == outer.Counted && inner.Of == outer.Of && inner.Period == outer.Period && part.Unit == whole.Unit && (ofStatus || ofFates);
    }

    /// <summary>What an origin says again through another report, at the same or a later time, is no new point as long as it says the same.</summary>
    private static IEnumerable<FigurePoint> WithoutRepeats(IEnumerable<FigurePoint> points)
    {
        var last = new Dictionary<int, FigurePoint>();
        foreach (var point in points)
        {
            if (last.TryGetValue(point.Origin, out var before) && before.Figure.Hard == point.Figure.Hard && before.Figure.Soft == point.Figure.Soft)
            {
                continue;
            }

            last[point.Origin] = point;
            yield return point;
        }
    }

    private static ImmutableArray<FigurePoint> Related(List<FigurePoint> points)
    {
        var last = new Dictionary<int, int>();
        for (var place = 0; place < points.Count; place++)
        {
            var point = points[place];
            var same = last.TryGetValue(point.Origin, out var own);
            if (same || place > 0)
            {
                var before = points[same ? own : place - 1];
                var relation = FigureComparison.Of(before.Figure, point.Figure, same, FigureComparison.IsLater(before.AsOf, point.AsOf));
                points[place] = point with { ComparedTo = same ? own : place - 1, Relation = relation };

                // A word that bounds what was said before ("at least 30" after "34") takes nothing back.
                if (same && relation is FigureRelation.Update or FigureRelation.Revision or FigureRelation.Change)
                {
                    points[own] = points[own] with { IsSuperseded = true };
                }
            }

            last[point.Origin] = place;
        }

        return [.. points];
    }
}
