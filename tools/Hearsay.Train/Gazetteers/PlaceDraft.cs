using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;

namespace Hearsay.Train.Gazetteers;

/// <summary>A place while the gazetteer is gathered.</summary>
internal sealed class PlaceDraft(string id, string name, PlaceKind kind, double latitude, double longitude)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public PlaceKind Kind { get; } = kind;

    public double Latitude { get; set; } = latitude;

    public double Longitude { get; set; } = longitude;

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public string? Country { get; init; }

    /// <summary>GeoNames' code of the province, "IR.13", or null.</summary>
    public string? Admin1 { get; init; }

    public double Population { get; set; }

    /// <summary>What is added to the logarithm of the population: a capital is meant more often than its size tells.</summary>
    public double Rank { get; init; }

    public double HalfHeight { get; set; }

    public double HalfWidth { get; set; }

    public HashSet<(string Name, NameSort Sort)> Names { get; } = [(name, NameSort.Own)];

    public void Call(NameSort sort, params IEnumerable<string> names)
    {
        foreach (var other in names)
        {
            if (other.Length > 0)
            {
                Names.Add((other, sort));
            }
        }
    }
}
