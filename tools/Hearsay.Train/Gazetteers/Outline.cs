using System.Text.Json;

namespace Hearsay.Train.Gazetteers;

/// <summary>The corners of a province's polygons, of which we keep how far they reach and where they touch another country.</summary>
internal sealed record Outline(string Country, (double Longitude, double Latitude)[] Corners)
{
    public static Outline Read(string country, JsonElement geometry)
    {
        var corners = new List<(double, double)>();
        Collect(geometry.GetProperty("coordinates"), corners);
        return new Outline(country, [.. corners]);
    }

    public double HalfHeight => (Corners.Max(static corner => corner.Latitude) - Corners.Min(static corner => corner.Latitude)) / 2;

    public double HalfWidth => (Corners.Max(static corner => corner.Longitude) - Corners.Min(static corner => corner.Longitude)) / 2;

    private static void Collect(JsonElement coordinates, List<(double, double)> corners)
    {
        if (coordinates[0].ValueKind == JsonValueKind.Number)
        {
            corners.Add((coordinates[0].GetDouble(), coordinates[1].GetDouble()));
            return;
        }

        foreach (var inner in coordinates.EnumerateArray())
        {
            Collect(inner, corners);
        }
    }
}
