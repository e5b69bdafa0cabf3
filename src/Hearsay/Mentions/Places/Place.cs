using Hearsay.Text;

namespace Hearsay.Mentions.Places;

/// <summary>Where something is said to be: a name or an area that a report tells by one, resolved to the gazetteer.</summary>
public sealed record Place
{
    public required PlaceId Id { get; init; }

    /// <summary>The name, or for an area all the words that tell it: "western Iran".</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The gazetteer's name; an area's own words.</summary>
    public required string Name { get; init; }

    public required PlaceKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2; null for what lies in several countries or in none.</summary>
    public string? Country { get; init; }

    /// <summary>The name of the province, where the place lies in one.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Degrees north; null where the words tell an area whose middle is not known.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    public required PlacePrecision Precision { get; init; }

    /// <summary>The gazetteer's entry, "geonames:112931"; for an area that of the place from which it is told.</summary>
    public required string Gazetteer { get; init; }
}
