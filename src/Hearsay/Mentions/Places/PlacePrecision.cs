namespace Hearsay.Mentions.Places;

/// <summary>What a place's point stands for: never more than the words say.</summary>
public enum PlacePrecision
{
    /// <summary>A building, base, airport, nuclear site: the thing itself.</summary>
    Site,

    /// <summary>The middle of a town.</summary>
    City,

    /// <summary>The middle of a county.</summary>
    Admin2,

    /// <summary>The middle of a province.</summary>
    Admin1,

    /// <summary>The middle of a country.</summary>
    Country,

    /// <summary>The middle of a water, island, range, land or continent.</summary>
    Region,

    /// <summary>The middle of a part: "western Iran".</summary>
    Part,

    /// <summary>Somewhere around the point: "near Marivan", "outside Sinjar".</summary>
    Near,

    /// <summary>The middle of a border; no point where only one of its countries is known.</summary>
    Border,

    /// <summary>Reckoned from a distance and a direction: "50 km south of Kirkuk".</summary>
    Offset,
}
