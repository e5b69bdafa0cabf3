using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Claims.Tellings;

/// <summary>Reads from the words of a name or description where a party says it belongs (Data/affiliations.tsv).</summary>
internal static class AffiliationWords
{
    private const int MostWords = 2;

    private static readonly FrozenDictionary<string, Affiliation[]>.AlternateLookup<ReadOnlySpan<char>> Wordings = WordTable
        .Map("Claims.Data.affiliations", StringComparer.OrdinalIgnoreCase, static row => row[2].Split('|').Select(value => new Affiliation(Enum.Parse<AffiliationKind>(row[1], ignoreCase: true), value)).ToArray())
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest wording at each word, each value once; <paramref name="at"/> is where the words stand in the report, if they do.</summary>
    public static IEnumerable<Affiliation> In(string words, int? at)
    {
        var spans = SpansOf(words);
        var seen = new HashSet<(AffiliationKind, string)>();
        for (var first = 0; first < spans.Count;)
        {
            var count = Math.Min(MostWords, spans.Count - first);
            while (count > 0 && !Wordings.ContainsKey(words.AsSpan(spans[first].Start, spans[first + count - 1].End - spans[first].Start)))
            {
                count--;
            }

            if (count > 0)
            {
                var span = TextSpan.FromBounds(spans[first].Start, spans[first + count - 1].End);
                foreach (var one in Wordings[span.In(words)].Where(one => seen.Add((one.Kind, one.Value))))
                {
                    yield return at is { } start ? one with { Span = span with { Start = start + span.Start } } : one;
                }
            }

            first += Math.Max(1, count);
        }
    }

    private static List<TextSpan> SpansOf(string words)
    {
        var spans = new List<TextSpan>();
        foreach (var word in new Words(words))
        {
            spans.Add(word);
        }

        return spans;
    }
}
