namespace Hearsay.Mentions.Places;

/// <summary>What sort of place it is; the order is that of the gazetteer's file.</summary>
public enum PlaceKind : byte
{
    Country,

    /// <summary>A first-level part of a country: a province, state, governorate.</summary>
    Admin1,

    /// <summary>A second-level part: a county, district.</summary>
    Admin2,

    City,

    /// <summary>A named land without fixed borders: "Middle East", "Donbas".</summary>
    Region,

    Continent,
    Water,
    Island,

    /// <summary>Mountains, deserts and other large features of the land.</summary>
    Range,

    /// <summary>A building, square or quarter that is known by itself: "White House".</summary>
    Building,

    Base,
    Nuclear,
    Airport,

    /// <summary>Told by its relation to other places: "western Iran", "near the Iraqi border".</summary>
    Area,
}
