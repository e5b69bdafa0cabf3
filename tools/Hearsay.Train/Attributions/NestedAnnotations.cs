using System.Text.Json;
using Hearsay.Scoring;
using Hearsay.Text;

namespace Hearsay.Train.Attributions;

/// <summary>
/// Attributions inside the contents that PolNeAR marks, annotated for this project after the codebook (nested.jsonl: spans, no
/// text). Every content of the paragraphs it lists was looked into, to any depth.
/// </summary>
internal sealed class NestedAnnotations
{
    private readonly Dictionary<string, string> _rows;

    private NestedAnnotations(Dictionary<string, string> rows) => _rows = rows;

    public static NestedAnnotations Read(string file) =>
        new(File.ReadLines(file).ToDictionary(static line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!, StringComparer.Ordinal));

    /// <summary>An article with what is known of the inside of its contents.</summary>
    public Example Of(ScoredDocument article)
    {
        if (!_rows.TryGetValue(article.Id, out var line))
        {
            return new Example(article, []);
        }

        using var row = JsonDocument.Parse(line);
        var points = new CodePoints(article.Text);
        var paragraphs = Spans(row.RootElement.GetProperty("paragraphs"), points);
        var nested = row.RootElement.GetProperty("attributions").EnumerateArray().Select(one => new ScoredAttribution
        {
            Source = [.. Spans(one.GetProperty("source"), points)],
            Cue = [.. Spans(one.GetProperty("cue"), points)],
            Content = [.. Spans(one.GetProperty("content"), points)],
            Nested = true,
        }).ToArray();
        var lookedInto = article.Attributions.Where(one => one.Content.All(part => paragraphs.Exists(paragraph => paragraph.Contains(part))));
        return new Example(article with { Attributions = [.. article.Attributions, .. nested] }, [.. lookedInto, .. nested]);
    }

    private static List<TextSpan> Spans(JsonElement spans, CodePoints points) =>
        [.. spans.EnumerateArray().Select(span => TextSpan.FromBounds(points.ToUtf16(span[0].GetInt32()), points.ToUtf16(span[1].GetInt32())))];
}
