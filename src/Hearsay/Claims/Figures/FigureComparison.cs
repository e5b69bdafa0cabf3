namespace Hearsay.Claims.Figures;

/// <summary>The relation of a later figure to an earlier one. Whose they are is asked first: else every update would look like a conflict.</summary>
public static class FigureComparison
{
    /// <summary>What was told within this time of each other was told at one time.</summary>
    public static readonly TimeSpan OneTime = TimeSpan.FromHours(1);

    /// <param name="earlier">As of the earlier time.</param>
    /// <param name="later">As of the later time, or the same.</param>
    /// <param name="sameOrigin">One origin gave both.</param>
    /// <param name="isLater">The second is as of more than <see cref="OneTime"/> after the first.</param>
    public static FigureRelation Of(ToldFigure earlier, ToldFigure later, bool sameOrigin, bool isLater)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Key != later.Key || !string.Equals(earlier.Unit, later.Unit, StringComparison.OrdinalIgnoreCase))
        {
            return FigureRelation.Incomparable;
        }

        var aggregation = later.Key.Aggregation;
        return sameOrigin && isLater && aggregation == Aggregation.Cumulative && later.Hard.BeginsAbove(earlier.Hard) && !later.Hard.Lies(earlier.Soft) ? FigureRelation.Update
            : earlier.Hard == later.Hard ? FigureRelation.Agree
            : !earlier.Hard.Meets(later.Hard) ? Disjoint(earlier, later, sameOrigin, isLater, aggregation)
            : !earlier.Soft.Meets(later.Soft) ? FigureRelation.Tension
            : earlier.Hard.Lies(later.Hard) || later.Hard.Lies(earlier.Hard) ? FigureRelation.Refines
            : FigureRelation.Compatible;
    }

    /// <summary>Whether a time is more than <see cref="OneTime"/> after another; what has no time is later than nothing.</summary>
    public static bool IsLater(DateTimeOffset? earlier, DateTimeOffset? later) => earlier is { } first && later is { } second && second - first > OneTime;

    private static FigureRelation Disjoint(ToldFigure earlier, ToldFigure later, bool sameOrigin, bool isLater, Aggregation aggregation) => (aggregation, isLater) switch
    {
        (Aggregation.Level, true) => FigureRelation.Change,
        (Aggregation.Point, true) when sameOrigin => FigureRelation.Revision,
        (Aggregation.Cumulative, true) when sameOrigin => FigureRelation.Revision,
        (Aggregation.Cumulative, true) when earlier.Hard.IsBelow(later.Hard) => FigureRelation.Higher,
        _ => FigureRelation.Conflict,
    };
}
