using Hearsay.Mentions.Places;

namespace Hearsay.Claims.Matching.Propositions;

/// <summary>A place as two reports can compare it: what it is, and in which province and country it lies.</summary>
internal sealed class ComparedPlace(Place place, ulong[] terms) : IEquatable<ComparedPlace>
{
    private readonly string _name = place.Name;
    private readonly PlaceKind _kind = place.Kind;
    private readonly string? _admin1 = place.Admin1;

    /// <summary>An area is its own words, not the place from which it is told: "western Norvia" is not Norvia.</summary>
    public string Key { get; } = place.Kind == PlaceKind.Area ? $"{place.Gazetteer} {place.Name.ToLowerInvariant()}" : place.Gazetteer;

    public string? Country { get; } = place.Country;

    /// <summary>The words of its name, sorted: a report that has them without saying that it happened there tells the place all the same.</summary>
    public ulong[] Terms { get; } = terms;

    /// <summary>The same, or a place that certainly lies in it.</summary>
    public bool LiesIn(ComparedPlace wider) => Key == wider.Key || wider._kind switch
    {
        PlaceKind.Country => Country is not null && Country == wider.Country,
        PlaceKind.Admin1 => _admin1 is not null && _admin1 == wider._name && Country == wider.Country,
        _ => false,
    };

    /// <summary>What is here is certainly not there. Of an area or a building in one country with a town nobody can say.</summary>
    public bool IsApartFrom(ComparedPlace other)
    {
        if (LiesIn(other) || other.LiesIn(this) || Country is null || other.Country is null) { return false; }
        if (Country != other.Country) { return true; }
        return IsTown && other.IsTown || (Admin1Name is { } one && other.Admin1Name is { } two && one != two);
    }

    public bool Equals(ComparedPlace? other) => Key == other?.Key;

    public override bool Equals(object? obj) => Equals(obj as ComparedPlace);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    private bool IsTown => _kind is PlaceKind.City or PlaceKind.Island;

    private string? Admin1Name => _kind == PlaceKind.Admin1 ? _name : _kind == PlaceKind.Area ? null : _admin1;
}
