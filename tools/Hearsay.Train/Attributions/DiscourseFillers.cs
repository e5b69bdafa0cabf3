using System.Text.Json;
using Hearsay.Grammar;
using Hearsay.Scoring;
using Hearsay.Text;

namespace Hearsay.Train.Attributions;

/// <summary>
/// What people say in GUM's interviews, hearings and reports, a few sentences at a time, with the attributions of its discourse
/// trees (relation "attribution", Carlson and Marcu 2001). The trees give the clause that attributes and the first clause of what
/// it attributes; source, cue and the rest of the content are read off the grammar, and sentences where that fails are left out.
/// </summary>
internal sealed class DiscourseFillers(string data, Func<TokenizedText, ParsedText> parse, CueHabits habits)
{
    private const int Shortest = 25;
    private const int MostSentences = 4;
    private const int MostTokens = 90;

    public IEnumerable<Filler> Read()
    {
        foreach (var line in File.ReadLines(Path.Combine(data, "attribution", "gum-rst-attribution.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var document = row.RootElement;
            if (ShippableTreebank.IsFree(document.GetProperty("id").GetString()!) && document.GetProperty("split").GetString() == "train")
            {
                foreach (var filler in Fillers(document))
                {
                    yield return filler;
                }
            }
        }
    }

    private IEnumerable<Filler> Fillers(JsonElement document)
    {
        var text = document.GetProperty("text").GetString()!;
        var points = new CodePoints(text);
        var parsed = parse(Tokenizer.Tokenize(text));
        var tree = new Tree(parsed);
        var relations = document.GetProperty("relations").EnumerateArray()
            .Select(one => (Clause: Span(one.GetProperty("attribution_edu"), points), Content: Span(one.GetProperty("content_head_edu"), points)))
            .Select(one => (one.Clause, Made: DiscourseClause.Read(tree, one.Clause, one.Content)))
            .ToList();
        var sentences = parsed.Sentences;
        var usable = Array.ConvertAll(sentences, sentence => IsUsable(parsed, sentence, relations));
        for (var first = 0; first < sentences.Length;)
        {
            var last = first;
            while (usable[first] && last + 1 < sentences.Length && usable[last + 1] && last + 1 - first < MostSentences
                && sentences[last + 1].Paragraph == sentences[first].Paragraph && sentences[last + 1].End - sentences[first].First <= MostTokens)
            {
                last++;
            }

            var span = parsed.Tokenized.SpanOf(sentences[first].First, sentences[last].End);
            if (usable[first] && span.Length > Shortest)
            {
                var inside = relations.Where(one => one.Clause.Overlaps(span)).Select(one => NestedExamples.Moved(one.Made!, -span.Start, nested: false));
                yield return new Filler(new ScoredDocument { Id = "", Text = span.In(text).ToString(), Attributions = [.. inside] }, habits);
            }

            first = last + 1;
        }
    }

    private static bool IsUsable(ParsedText parsed, Sentence sentence, List<(TextSpan Clause, ScoredAttribution? Made)> relations)
    {
        var span = parsed.Tokenized.SpanOf(sentence);
        var inside = relations.Where(one => one.Clause.Overlaps(span)).ToList();
        var whole = inside.TrueForAll(one => one.Made is { } made && NestedExamples.All(made).All(span.Contains));
        return whole && IsSpeech(span.In(parsed.Text));
    }

    private static bool IsSpeech(ReadOnlySpan<char> words) =>
        words[^1] is '.' or '?' or '!' && words.IndexOfAny("\"“”[]") < 0;

    private static TextSpan Span(JsonElement span, CodePoints points) =>
        TextSpan.FromBounds(points.ToUtf16(span[0].GetInt32()), points.ToUtf16(span[1].GetInt32()));
}
