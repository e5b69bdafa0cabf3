using System.Collections.Immutable;
using Hearsay.Claims.Books;

namespace Hearsay.Claims.Facets;

/// <summary>Which claims are asked for: those that fit in all that is asked. A claim fits as a whole, so that its denials come with it.</summary>
public sealed record ClaimQuery
{
    public ImmutableArray<FacetTerm> Terms { get; init; } = [];

    /// <summary>Told on that day or later.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Told on that day or earlier.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>At most so many origins are disclosed behind it, by the lower bound.</summary>
    public int? MostOrigins { get; init; }

    public bool Contradicted { get; init; }

    /// <summary>Whether one claim fits; what costs most is looked at last.</summary>
    public bool Fits(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Terms.All(term => ClaimTraits.Of(claim, term.Facet).Any(term.Fits))
            && ((Since is null && Until is null) || (ClaimTraits.Told(claim) is { } told && (Since is not { } since || told.Last >= since) && (Until is not { } until || told.First <= until)))
            && (MostOrigins is not { } most || claim.Origins.Min <= most)
            && (!Contradicted || claim.IsContradicted);
    }
}
