using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hearsay.Tests.Architecture;

/// <summary>docs/json.md shows the shape that readings have.</summary>
public sealed partial class JsonDocumentTests
{
    [Fact]
    public void The_described_fields_are_those_of_a_reading()
    {
        var document = File.ReadAllText(SourceTree.PathOf("docs/json.md"));
        var shape = LeftOut().Replace(Remark().Replace(Block().Match(document).Groups[1].Value, ""), "");
        var reading = File.ReadAllText(SourceTree.PathOf("tests/Hearsay.Tests/Golden/reading.json"));

        Assert.Equal(Fields(reading), Fields(shape));
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
