using System.Text.Json;
using Hearsay.Claims.Matching;
using Hearsay.Claims.Matching.Terms;
using Hearsay.Text;

namespace Hearsay.Score.Claims;

/// <summary>A word or two of ECB+ that tell an event, with the terms of the sentence around them.</summary>
internal sealed record EventMention(string Report, string Chain, string Stem, string Kind, HashSet<string> Around, HashSet<string> Names)
{
    public static EventMention[] Read(string data, string split)
    {
        var mentions = new List<EventMention>();
        foreach (var line in File.ReadLines(Path.Combine(data, "claims", "ecbplus_event_mentions.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("split").GetString() == split) { mentions.Add(Read(row.RootElement)); }
        }

        return [.. mentions];
    }

    private static EventMention Read(JsonElement row)
    {
        var (words, sentence) = (row.GetProperty("mention").GetString()!, row.GetProperty("sentence").GetString()!);
        var stems = Stems(words);
        var stem = stems.Find(static one => !MatchingWords.IsIdle(one) && !MatchingWords.IsLight(one)) ?? stems.FirstOrDefault(words);
        var around = Stems(sentence).Where(one => !MatchingWords.IsIdle(one) && !stems.Contains(one)).ToHashSet(StringComparer.Ordinal);
        var names = sentence.Split(' ').Skip(1).Where(static word => char.IsUpper(word[0])).Select(static word => WordStem.Of(word)).ToHashSet(StringComparer.Ordinal);
        var kind = MatchingWords.TryEvent(stem, out var found) ? found.Kind : stem;
        return new EventMention(row.GetProperty("doc_id").GetString()!, row.GetProperty("chain").GetString()!, stem, kind, around, names);
    }

    private static List<string> Stems(string text)
    {
        var stems = new List<string>();
        foreach (var word in new Words(text)) { stems.Add(WordStem.Of(word.In(text))); }
        return stems;
    }
}
