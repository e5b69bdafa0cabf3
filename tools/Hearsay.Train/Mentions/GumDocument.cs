using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Train.Mentions;

/// <summary>A treebank document with its gold trees and, for each token that heads an entity mention, the entity and its type.</summary>
internal sealed record GumDocument
{
    public required string Name { get; init; }

    public required ParsedText Text { get; init; }

    /// <summary>By head token; of several mentions with one head the narrowest.</summary>
    public required Dictionary<int, GumMention> Mentions { get; init; }

    /// <summary>Mentions of a whole coordination ("Voss and Aumont"), by the head of its first part.</summary>
    public required Dictionary<int, GumMention> Groups { get; init; }

    public static IEnumerable<GumDocument> Read(string path, Func<string, bool> isWanted) => Conllu.Read(path)
        .Where(sentence => isWanted(sentence.Document))
        .GroupBy(static sentence => sentence.Document, StringComparer.Ordinal)
        .Select(static group => From(group.Key, [.. group]));

    private static GumDocument From(string name, ConlluSentence[] sentences)
    {
        var text = new System.Text.StringBuilder();
        var tokens = new List<Token>();
        var rows = new List<Sentence>();
        var words = new List<(ConlluWord Word, int First)>();
        foreach (var sentence in sentences)
        {
            var first = tokens.Count;
            foreach (var word in sentence.Words)
            {
                tokens.Add(new Token(text.Length, word.Form.Length));
                text.Append(word.Form).Append(word.SpaceAfter ? " " : "");
                words.Add((word, first));
            }

            text.Append('\n');
            rows.Add(new Sentence(first, tokens.Count, sentence.Paragraph));
        }

        var heads = words.Select(static pair => pair.Word.Head < 0 ? -1 : pair.First + pair.Word.Head).ToArray();
        var parsed = new ParsedText(
            new TokenizedText(text.ToString(), [.. tokens], [.. rows]),
            [.. words.Select(static pair => TagNames.WordClassOf(pair.Word.WordClass))],
            [.. words.Select(static pair => TagNames.PennTagOf(pair.Word.Tag))],
            heads,
            [.. words.Select(static pair => TagNames.RelationOf(pair.Word.Relation))],
            Lexicon.Empty,
            []);
        var (mentions, groups) = MentionsByHead(words, parsed);
        return new GumDocument { Name = name, Text = parsed, Mentions = mentions, Groups = groups };
    }

    private static (Dictionary<int, GumMention> Mentions, Dictionary<int, GumMention> Groups) MentionsByHead(
        List<(ConlluWord Word, int First)> words, ParsedText text)
    {
        var open = new List<GumMention>();
        var found = new List<GumMention>();
        for (var token = 0; token < words.Count; token++)
        {
            foreach (var bracket in Brackets(words[token].Word.MiscValue("Entity") ?? ""))
            {
                var parts = bracket.Trim('(', ')').Split('-');
                if (bracket[0] == '(')
                {
                    open.Add(new GumMention(parts[0], parts[1], token, token + 1));
                }

                if (bracket[^1] == ')')
                {
                    var place = open.FindLastIndex(mention => mention.Entity == parts[0]);
                    found.Add(open[place] with { End = token + 1 });
                    open.RemoveAt(place);
                }
            }
        }

        var mentions = new Dictionary<int, GumMention>();
        var groups = new Dictionary<int, GumMention>();
        foreach (var mention in found.OrderBy(static mention => mention.End - mention.First))
        {
            var head = Enumerable.Range(mention.First, mention.End - mention.First)
                .First(token => text.Heads[token] < mention.First || text.Heads[token] >= mention.End);
            var joins = Enumerable.Range(head + 1, mention.End - head - 1).Any(token => text.Heads[token] == head && text.Relations[token] == Relation.Conj);
            (joins ? groups : mentions).TryAdd(head, mention);
        }

        return (mentions, groups);
    }

    /// <summary>"(3-abstract-new(4-person-acc)" is two openings, the second closed at once; "5)6)" two closings.</summary>
    private static IEnumerable<string> Brackets(string entity)
    {
        for (var start = 0; start < entity.Length;)
        {
            var end = entity[start] == '(' ? entity.IndexOfAny(['(', ')'], start + 1) : entity.IndexOf(')', start);
            end = end < 0 ? entity.Length : entity[end] == ')' ? end + 1 : end;
            yield return entity[start..end];
            start = end;
        }
    }
}
