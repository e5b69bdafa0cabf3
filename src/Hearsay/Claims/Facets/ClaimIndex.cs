using System.Collections.Immutable;
using Hearsay.Claims.Books;
using Hearsay.Claims.Matching;

namespace Hearsay.Claims.Facets;

/// <summary>
/// The claims of a book as they are at one moment, sorted into the drawers of their facets: which fit a query, and how many of those lie in each drawer,
/// without looking at a claim again. Safe for several threads; when the book changes, another is made.
/// </summary>
public sealed class ClaimIndex
{
    private readonly ImmutableArray<ClaimId> _ids;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _origins;
    private readonly FacetDrawers[] _facets;

    private ClaimIndex(ImmutableArray<ClaimId> ids, int[] first, int[] last, int[] origins, FacetDrawers[] facets) =>
        (_ids, _first, _last, _origins, _facets) = (ids, first, last, origins, facets);

    /// <summary>How many claims there are.</summary>
    public int Count => _ids.Length;

    /// <param name="claims">Each once; found ones come in this order.</param>
    public static ClaimIndex Of(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var (ids, first, last, origins) = (ImmutableArray.CreateBuilder<ClaimId>(), new List<int>(), new List<int>(), new List<int>());
        var facets = Enum.GetValues<Facet>().Select(static _ => new Dictionary<string, List<int>>(StringComparer.Ordinal)).ToArray();
        foreach (var claim in claims)
        {
            for (var facet = 0; facet < facets.Length; facet++)
            {
                foreach (var value in ClaimTraits.Of(claim, (Facet)facet))
                {
                    (facets[facet].TryGetValue(value, out var drawer) ? drawer : facets[facet][value] = []).Add(ids.Count);
                }
            }

            // Without a date it was told neither since nor until any day.
            var told = ClaimTraits.Told(claim);
            first.Add(told?.First.DayNumber ?? int.MaxValue);
            last.Add(told?.Last.DayNumber ?? int.MinValue);
            origins.Add(claim.Origins.Min);
            ids.Add(claim.Id);
        }

        return new ClaimIndex(ids.DrainToImmutable(), [.. first], [.. last], [.. origins], [.. facets.Select(static drawers => new FacetDrawers(drawers))]);
    }

    public FoundClaims Find(ClaimQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var found = PlaceSet.All(Count);
        foreach (var term in query.Terms) { found.KeepThoseIn(_facets[(int)term.Facet].Having(term, Count)); }
        if (query.Contradicted) { found.KeepThoseIn(_facets[(int)Facet.Standing].Having(new FacetTerm(Facet.Standing, ClaimTraits.Contradicted, IsWhole: true), Count)); }
        if (query.Since is { DayNumber: var since }) { found.KeepWhere(place => _last[place] >= since); }
        if (query.Until is { DayNumber: var until }) { found.KeepWhere(place => _first[place] <= until); }
        if (query.MostOrigins is { } most) { found.KeepWhere(place => _origins[place] <= most); }
        return new FoundClaims(_ids, found);
    }

    /// <summary>How many of the claims found lie in each drawer of a facet, the fullest first, then by name; empty drawers are left out.</summary>
    public ImmutableArray<(string Value, int Claims)> Counts(FoundClaims found, Facet facet)
    {
        ArgumentNullException.ThrowIfNull(found);
        return _facets[(int)facet].Counts(found.Places);
    }
}
