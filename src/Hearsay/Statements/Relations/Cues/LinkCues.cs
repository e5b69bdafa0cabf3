using System.Collections.Frozen;
using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Statements.Relations.Cues;

/// <summary>The links, from Data/link-cues.tsv, found by their first word; the longest first, and as the file has them among equals.</summary>
internal static class LinkCues
{
    private static readonly FrozenDictionary<string, LinkCue[]> ByFirst = WordTable.Rows("Statements.Relations.Data.link-cues")
        .Select(static row => new LinkCue(
            row[0].Split(' '), Enum.Parse<Complement>(row[1], ignoreCase: true), Enum.Parse<RelationKind>(row[2], ignoreCase: true), row[3] == "first",
            row[4] == "." ? Surroundings.Anything : Enum.Parse<Surroundings>(row[4], ignoreCase: true)))
        .GroupBy(static cue => cue.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static cue => cue.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, LinkCue[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByFirst.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The links whose words stand at a token, before the end of its sentence.</summary>
    public static IEnumerable<LinkCue> At(ParsedText text, int token, int sentenceEnd) =>
        Lookup.TryGetValue(text.Form(token), out var cues) ? cues.Where(cue => Stands(cue, text, token, sentenceEnd)) : [];

    private static bool Stands(LinkCue cue, ParsedText text, int first, int sentenceEnd)
    {
        if (first + cue.Words.Length >= sentenceEnd)
        {
            return false;
        }

        for (var word = 1; word < cue.Words.Length; word++)
        {
            if (!text.Form(first + word).Equals(cue.Words[word], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
