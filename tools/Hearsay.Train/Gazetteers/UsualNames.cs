using Hearsay.Mentions.Places.Gazetteers;

namespace Hearsay.Train.Gazetteers;

/// <summary>
/// Which of a city's other names is the one that English speakers use. GeoNames lists the names of all languages side by side; the list of airports has the
/// town that each serves in English. A name that both have is as good as the city's own.
/// </summary>
internal static class UsualNames
{
    /// <summary>An airport lies so far from its town at most, in degrees.</summary>
    private const double Latitudes = 0.6;
    private const double Longitudes = 0.9;

    /// <summary>Villages beside an airport have the names of half the world in them.</summary>
    private const double Least = 20_000;

    public static void Give(IEnumerable<PlaceDraft> cities, IEnumerable<(string Name, string Country, double Latitude, double Longitude)> towns)
    {
        var byCountry = cities.Where(static city => city.Population >= Least).ToLookup(static city => city.Country!, StringComparer.Ordinal);
        foreach (var town in towns)
        {
            var near = byCountry[town.Country].Where(city => Math.Abs(city.Latitude - town.Latitude) < Latitudes && Math.Abs(city.Longitude - town.Longitude) < Longitudes).ToList();

            // "Abuja" is what a suburb of it is called too.
            if (!near.Exists(city => city.Names.Contains((town.Name, NameSort.Own)))
                && near.Where(city => city.Names.Contains((town.Name, NameSort.Other))).MaxBy(static city => city.Population) is { } served)
            {
                served.Call(NameSort.Own, town.Name);
            }
        }
    }
}
