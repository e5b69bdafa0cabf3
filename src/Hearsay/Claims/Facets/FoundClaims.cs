using System.Collections.Immutable;
using Hearsay.Claims.Matching;

namespace Hearsay.Claims.Facets;

/// <summary>The claims that fit a query.</summary>
public sealed class FoundClaims
{
    private readonly ImmutableArray<ClaimId> _ids;

    internal FoundClaims(ImmutableArray<ClaimId> ids, PlaceSet places) => (_ids, Places, Count) = (ids, places, places.Count);

    public int Count { get; }

    /// <summary>In the order of the index that found them.</summary>
    public IEnumerable<ClaimId> Ids => Places.Places().Select(place => _ids[place]);

    internal PlaceSet Places { get; }
}
