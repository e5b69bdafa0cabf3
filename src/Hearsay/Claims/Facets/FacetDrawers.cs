using System.Collections.Immutable;

namespace Hearsay.Claims.Facets;

/// <summary>The values of one facet, each with the places of the claims that have it, in rising order.</summary>
internal sealed class FacetDrawers
{
    private readonly (string Value, int[] Places)[] _drawers;

    public FacetDrawers(Dictionary<string, List<int>> drawers) =>
        _drawers = [.. drawers.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => (pair.Key, pair.Value.ToArray()))];

    /// <summary>The claims that have a value which fits.</summary>
    public PlaceSet Having(FacetTerm term, int count)
    {
        var having = PlaceSet.None(count);
        foreach (var (value, places) in _drawers)
        {
            if (term.Fits(value)) { having.Add(places); }
        }

        return having;
    }

    public ImmutableArray<(string Value, int Claims)> Counts(PlaceSet found) =>
        [.. _drawers.Select(drawer => (drawer.Value, Claims: found.CountOf(drawer.Places))).Where(static drawer => drawer.Claims > 0).OrderByDescending(static drawer => drawer.Claims)];
}
