using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;

namespace Hearsay.Train.Gazetteers;

/// <summary>How far countries reach, and the middle of the border of each two that touch, from the outlines of their provinces.</summary>
internal static class CountryShape
{
    /// <summary>
    /// Sets the reach of each country and gives the middles of borders. A country's reach is twice the mean distance of its provinces
    /// from its middle, which for an even spread is half of its width, and which a far island does not blow up.
    /// </summary>
    public static List<GazetteerBorder> Measure(List<PlaceDraft> places, List<Outline> outlines)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < places.Count && places[row].Kind == PlaceKind.Country; row++)
        {
            rows[places[row].Country!] = row;
        }

        foreach (var group in outlines.Where(outline => rows.ContainsKey(outline.Country)).GroupBy(static outline => outline.Country, StringComparer.Ordinal))
        {
            var (country, weight) = (places[rows[group.Key]], group.Sum(Area));
            country.HalfHeight = 2 * group.Sum(part => Area(part) * Math.Abs(part.Corners.Average(static corner => corner.Latitude) - country.Latitude)) / weight;
            country.HalfWidth = 2 * group.Sum(part => Area(part) * Math.Abs(part.Corners.Average(static corner => corner.Longitude) - country.Longitude)) / weight;
        }

        return Borders(outlines, rows);
    }

    private static double Area(Outline outline) => Math.Max(1e-4, outline.HalfHeight * outline.HalfWidth * Math.Cos(double.DegreesToRadians(outline.Corners[0].Latitude)));

    /// <summary>Natural Earth draws a common border with common corners; their mean is the border's middle.</summary>
    private static List<GazetteerBorder> Borders(List<Outline> outlines, Dictionary<string, int> rows)
    {
        var owners = new Dictionary<(double, double), int>();
        var shared = new SortedDictionary<(int, int), (double Latitude, double Longitude, int Count)>();
        foreach (var outline in outlines)
        {
            if (!rows.TryGetValue(outline.Country, out var country))
            {
                continue;
            }

            foreach (var corner in outline.Corners)
            {
                var place = (Math.Round(corner.Longitude, 4), Math.Round(corner.Latitude, 4));
                if (owners.TryGetValue(place, out var owner) && owner != country)
                {
                    var pair = (Math.Min(owner, country), Math.Max(owner, country));
                    var sum = shared.GetValueOrDefault(pair);
                    shared[pair] = (sum.Latitude + corner.Latitude, sum.Longitude + corner.Longitude, sum.Count + 1);
                }

                owners.TryAdd(place, country);
            }
        }

        return [.. shared.Select(static pair => new GazetteerBorder((ushort)pair.Key.Item1, (ushort)pair.Key.Item2, pair.Value.Latitude / pair.Value.Count, pair.Value.Longitude / pair.Value.Count))];
    }
}
