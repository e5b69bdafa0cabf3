using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Mentions.Vocabulary;

/// <summary>Which nouns can take up which outlets: "the newspaper" no radio station (outlet-sorts.tsv).</summary>
internal static class OutletSorts
{
    /// <summary>The sort of what an outlet tells in, "the report".</summary>
    private const string Telling = "report";

    private static readonly FrozenDictionary<string, (string Sort, bool IsSure)>.AlternateLookup<ReadOnlySpan<char>> Nouns = WordTable.Rows("Mentions.Data.outlet-sorts")
        .SelectMany(static row => row[1].Split(" | ").SelectMany((nouns, part) => nouns.Split(' ').Select(noun => (noun, row[0], IsSure: part == 0 && !row[1].StartsWith('|')))))
        .ToFrozenDictionary(static row => row.noun, static row => (row.Item2, row.IsSure), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> NameWords = WordTable.Rows("Mentions.Data.outlet-sorts")
        .SelectMany(static row => row[2].Split(' ').Select(word => (word, row[0])))
        .ToFrozenDictionary(static row => row.word, static row => row.Item2, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the noun can stand for an outlet at all.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> noun) => Nouns.TryGetValue(noun, out var found) && found.Sort != Telling;

    /// <summary>Whether the noun is what an outlet tells in: "the report said".</summary>
    public static bool IsReport(ReadOnlySpan<char> noun) => Nouns.TryGetValue(noun, out var found) && found.Sort == Telling;

    /// <summary>Whether a noun can take up an outlet of this name.</summary>
    public static bool Fits(ReadOnlySpan<char> noun, ReadOnlySpan<char> name)
    {
        if (!Nouns.TryGetValue(noun, out var found))
        {
            return false;
        }

        foreach (var word in name.Split(' '))
        {
            if (NameWords.TryGetValue(name[word], out var sort))
            {
                return found.Sort == sort || found.Sort == Telling;
            }
        }

        return found.IsSure;
    }
}
