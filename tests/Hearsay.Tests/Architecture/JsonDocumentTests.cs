using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hearsay.Tests.Architecture;

/// <summary>docs/json.md shows the shape that readings have.</summary>
public sealed partial class JsonDocumentTests
{
    [Fact]
    public void The_described_fields_are_those_of_a_reading()
    {
        var shape = Sample();
        var reading = File.ReadAllText(SourceTree.PathOf("tests/Hearsay.Tests/Golden/reading.json"));

        Assert.Equal(Fields(reading), Fields(shape));
    }

    [Fact]
    public void The_offsets_of_the_sample_lie_where_its_fields_say()
    {
        using var sample = JsonDocument.Parse(Sample());
        var reading = sample.RootElement;
        var text = reading.GetProperty("report").GetProperty("text").GetString()!;
        Assert.Equal(text, string.Join(' ', reading.GetProperty("sentences").EnumerateArray().Select(Words)));
        Assert.All(reading.GetProperty("parties").EnumerateArray(), party =>
            Assert.EndsWith(party.GetProperty("name").GetString()!, Words(party.GetProperty("mentions")[0]), StringComparison.Ordinal));
        Assert.All(reading.GetProperty("quantities").EnumerateArray(), quantity =>
            Assert.Equal(quantity.GetProperty("of").GetString(), Words(quantity.GetProperty("ofSpan"))));
        Assert.All(reading.GetProperty("places").EnumerateArray(), place =>
            Assert.Equal(place.GetProperty("name").GetString(), Words(place.GetProperty("span"))));
        Assert.Equal(
            ["reported", "told", "left", "Over 30", "Sunday", "after the storm", "the storm"],
            new[]
            {
                Words(reading.GetProperty("attributions")[0].GetProperty("cue").GetProperty("spans")[0]),
                Words(reading.GetProperty("attributions")[1].GetProperty("cue").GetProperty("spans")[0]),
                Words(reading.GetProperty("statements")[0].GetProperty("event").GetProperty("trigger")),
                Words(reading.GetProperty("quantities")[0].GetProperty("span")),
                Words(reading.GetProperty("times")[0].GetProperty("span")),
                Words(reading.GetProperty("times")[1].GetProperty("span")),
                Words(reading.GetProperty("times")[1].GetProperty("anchor").GetProperty("span")),
            },
            StringComparer.Ordinal);

        string Words(JsonElement span) => text[span[0].GetInt32()..span[1].GetInt32()];
    }

    private static string Sample()
    {
        var document = File.ReadAllText(SourceTree.PathOf("docs/json.md"));
        return LeftOut().Replace(Remark().Replace(Block().Match(document).Groups[1].Value, ""), "");
    }

    private static SortedSet<string> Fields(string json)
    {
        using var parsed = JsonDocument.Parse(json);
        return [.. Fields(parsed.RootElement, "")];
    }

    /// <summary>What an evidence object holds differs from one to the next.</summary>
    private static IEnumerable<string> Fields(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(field =>
            (string[])[$"{path}/{field.Name}", .. field.NameEquals("evidence") ? [] : Fields(field.Value, $"{path}/{field.Name}")]),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Fields(item, path)),
        _ => [],
    };

    [GeneratedRegex("```jsonc\n(.*?)```", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Block();

    [GeneratedRegex("//[^\n]*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Remark();

    [GeneratedRegex(", …", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LeftOut();
}
