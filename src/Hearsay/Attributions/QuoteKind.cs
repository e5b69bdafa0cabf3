namespace Hearsay.Attributions;

/// <summary>How much of a content stands in quotation marks: all, some, none.</summary>
public enum QuoteKind
{
    Direct, Mixed, Indirect,
}
