using Hearsay.Invent.Stories;

namespace Hearsay.Invent.Truths;

/// <summary>How a toll moved, and who contradicts whom about it.</summary>
internal static class FigureSeries
{
    private static readonly TimeSpan OneTime = TimeSpan.FromHours(1);

    /// <summary>Copies add no points.</summary>
    public static List<FigurePoint> Of(ClaimTruth claim)
    {
        List<FigurePoint> points = [];
        foreach (var telling in claim.Tellings.Where(static telling => telling.Plan.Toll is not null && telling.Report.Plan.CopyOf is null))
        {
            var point = new FigurePoint(telling, telling.Roots[0].Name, telling.Plan.Toll!);
            List<(int To, string Relation)> relations = [.. Enumerable.Range(0, points.Count).GroupBy(place => points[place].Origin, StringComparer.Ordinal)
                .Select(static group => group.Last()).Order().Select(to => (to, Relation(points[to], point)))];
            var own = relations.FindIndex(one => points[one.To].Origin == point.Origin);
            points.Add(point with { Relations = relations, Relation = relations.Count == 0 ? null : relations[own >= 0 ? own : ^1].Relation });
        }

        return points;
    }

    public static IEnumerable<(string Earlier, string Later)> Conflicts(IReadOnlyList<FigurePoint> points) =>
        (from point in points
         from relation in point.Relations
         where relation.Relation == "conflict"
         let pair = (Earlier: points[relation.To].Origin, Later: point.Origin)
         select string.CompareOrdinal(pair.Earlier, pair.Later) < 0 ? pair : (pair.Later, pair.Earlier)).Distinct();

    private static string Relation(FigurePoint earlier, FigurePoint later)
    {
        var (before, now) = (earlier.Toll, later.Toll);
        var (isSame, isLater) = (earlier.Origin == later.Origin, later.AsOf - earlier.AsOf > OneTime);
        var (beforeHigh, nowHigh) = (before.High ?? double.PositiveInfinity, now.High ?? double.PositiveInfinity);
        return isSame && isLater && now.Low > before.Low && !(now.Low >= before.Low && nowHigh <= before.SoftHigh) ? "update"
            : (now.Low, now.High) == (before.Low, before.High) ? "agree"
            : now.Low > beforeHigh || before.Low > nowHigh ? Apart(isSame, isLater, isLarger: now.Low > beforeHigh)
            : now.Low > before.SoftHigh || before.Low > now.SoftHigh ? "tension"
            : (now.Low >= before.Low && nowHigh <= beforeHigh) || (before.Low >= now.Low && beforeHigh <= nowHigh) ? "refines"
            : "compatible";
    }

    private static string Apart(bool isSame, bool isLater, bool isLarger) => !isLater ? "conflict" : isSame ? "revision" : isLarger ? "higher" : "conflict";
}
