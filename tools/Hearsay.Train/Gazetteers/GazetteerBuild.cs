using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Networks;

namespace Hearsay.Train.Gazetteers;

/// <summary>Public lists of places in, models/gazetteer.bin out; the same bytes each time.</summary>
internal static class GazetteerBuild
{
    private const string OwnTables = "tools/Hearsay.Train/Gazetteers";

    public static void Run(string downloads, string output)
    {
        var places = Gather(downloads, out var outlines);
        using var file = File.Create(output);
        GazetteerFile.Write(new WeightWriter(file), places, CountryShape.Measure(places, outlines));
        foreach (var kind in places.GroupBy(static place => place.Kind).OrderBy(static group => group.Key))
        {
            Console.WriteLine($"{kind.Key}: {kind.Count()}");
        }

        Console.WriteLine($"{places.Count} places, {file.Length} bytes");
    }

    /// <summary>Countries first, then provinces, then the rest, each in the order of its source.</summary>
    private static List<PlaceDraft> Gather(string downloads, out List<Outline> outlines)
    {
        var countries = OwnRows.Countries(OwnTables).ToList();
        var cities = CityRows.Read(downloads).ToList();
        (var provinces, outlines) = ProvinceRows.Read(downloads);
        UsualNames.Give(cities.Select(static pair => pair.City), AirportRows.Towns(downloads));
        var counties = CountyRows.Read(downloads, cities);
        Settle(provinces, cities.ToLookup(static pair => pair.City.Admin1!, static pair => pair.City, StringComparer.Ordinal));
        Settle(countries, cities.ToLookup(static pair => pair.City.Country!, static pair => pair.City, StringComparer.Ordinal));
        return
        [
            .. countries,
            .. provinces.Where(static place => place.Kind == PlaceKind.Admin1 && !double.IsNaN(place.Latitude)),
            .. provinces.Where(static place => place.Kind == PlaceKind.Admin2 && !double.IsNaN(place.Latitude)),
            .. counties,
            .. cities.Select(static pair => pair.City),
            .. AirportRows.Read(downloads),
            .. OwnRows.Landmarks(OwnTables),
        ];
    }

    /// <summary>As many people as its towns have, and in their middle where no better point is known.</summary>
    private static void Settle(List<PlaceDraft> wide, ILookup<string, PlaceDraft> towns)
    {
        foreach (var place in wide)
        {
            var inside = towns[place.Kind == PlaceKind.Country ? place.Country! : place.Admin1 ?? string.Empty].ToList();
            place.Population = Math.Max(10_000, inside.Sum(static town => town.Population));
            if (double.IsNaN(place.Latitude) && inside.Count > 0)
            {
                (place.Latitude, place.Longitude) = (inside.Average(static town => town.Latitude), inside.Average(static town => town.Longitude));
            }
        }
    }
}
