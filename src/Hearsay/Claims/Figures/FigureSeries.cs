using System.Collections.Immutable;

namespace Hearsay.Claims.Figures;

/// <summary>How one measured thing moved: all figures with one key and unit, earliest first.</summary>
public sealed record FigureSeries
{
    public required MeasurementKey Key { get; init; }

    public string? Unit { get; init; }

    public required ImmutableArray<FigurePoint> Points { get; init; }

    /// <summary>
    /// Pairs of origins whose latest figures cannot both hold. They are made as they are asked for: fifty origins against fifty are 2,500 pairs.
    /// </summary>
    public IEnumerable<FigureConflict> Conflicts()
    {
        var standing = Enumerable.Range(0, Points.Length).Where(place => !Points[place].IsSuperseded).ToList();
        var seen = new HashSet<(int, int)>();
        for (var later = 1; later < standing.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                var (first, second) = (Points[standing[earlier]], Points[standing[later]]);
                if (first.Origin != second.Origin && IsConflict(first, second) && seen.Add((Math.Min(first.Origin, second.Origin), Math.Max(first.Origin, second.Origin))))
                {
                    yield return new FigureConflict(standing[earlier], standing[later]);
                }
            }
        }
    }

    private static bool IsConflict(FigurePoint first, FigurePoint second) =>
        FigureComparison.Of(first.Figure, second.Figure, sameOrigin: false, FigureComparison.IsLater(first.AsOf, second.AsOf)) == FigureRelation.Conflict;
}
