using System.Text.Json;
using Hearsay.Mentions.Places.Resolving;
using Hearsay.Text;
using Hearsay.Train;

namespace Hearsay.Tests.Mentions.Places;

/// <summary>Floors under the scores of docs/places.md: gold names given, the share that is put within 161 km.</summary>
public sealed class PlaceFloorTests
{
    [Theory]
    [InlineData("trnews", 85)]
    [InlineData("geovirus", 83)]
    [InlineData("lgl", 81)]
    public void Names_are_put_where_their_places_are(string set, double floor)
    {
        var path = DataFolder.File("places", set + ".dev.jsonl");
        Assert.SkipUnless(File.Exists(path), $"{path} is not there: set HEARSAY_DATA to the folder that docs/data.md describes.");
        var (gold, close) = (0, 0);
        foreach (var line in File.ReadLines(path))
        {
            foreach (var distance in Distances(JsonDocument.Parse(line).RootElement))
            {
                (gold, close) = (gold + 1, close + (distance < 161 ? 1 : 0));
            }
        }

        Assert.True(100.0 * close / gold >= floor, $"{set}: {close} of {gold} names are close, {100.0 * close / gold:F1} %, below {floor} %.");
    }

    private static IEnumerable<double> Distances(JsonElement row)
    {
        var (text, gazetteer) = (row.GetProperty("text").GetString()!, GazetteerModelFile.Gazetteer);
        var candidates = new CandidateFinder(gazetteer);
        var names = row.GetProperty("toponyms").EnumerateArray().OrderBy(static one => one.GetProperty("start").GetInt32()).ToList();
        var toponyms = names.Select(one => TextSpan.FromBounds(one.GetProperty("start").GetInt32(), one.GetProperty("end").GetInt32()))
            .Select(span => new Toponym(span, candidates.Of(span.In(text)))).ToList();
        new PlaceResolver(gazetteer).Resolve(text, toponyms);
        return names.Zip(toponyms)
            .Where(static pair => pair.First.TryGetProperty("lat", out var latitude) && latitude.ValueKind == JsonValueKind.Number)
            .Select(pair => pair.Second.Place < 0 ? double.PositiveInfinity : Geodesy.Distance(gazetteer[pair.Second.Place].Point, (pair.First.GetProperty("lat").GetDouble(), pair.First.GetProperty("lon").GetDouble())));
    }
}
