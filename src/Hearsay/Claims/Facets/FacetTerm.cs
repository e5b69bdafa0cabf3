namespace Hearsay.Claims.Facets;

/// <summary>What is asked of one facet: that a value of it has these words in it, whatever their case.</summary>
/// <param name="Facet">Which facet.</param>
/// <param name="Words">A part of the value.</param>
/// <param name="IsWhole">The value is these very words.</param>
public readonly record struct FacetTerm(Facet Facet, string Words, bool IsWhole = false)
{
    public bool Fits(string value) => IsWhole ? string.Equals(value, Words, StringComparison.OrdinalIgnoreCase) : value.Contains(Words, StringComparison.OrdinalIgnoreCase);
}
