using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Mentions.Vocabulary;

/// <summary>Which nouns may take up which: "the lawmaker" for a senator, "the paper" for the Post (Data/equivalents.tsv).</summary>
internal static class Equivalents
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> Words = Load();

    /// <summary>The words for which this one may stand, without itself.</summary>
    public static ImmutableArray<string> Of(ReadOnlySpan<char> singular) => Words.TryGetValue(singular, out var words) ? words : [];

    /// <summary>A title that is abbreviated before names in full: "sen." gives "senator"; any other word as it is.</summary>
    public static ReadOnlySpan<char> InFull(ReadOnlySpan<char> singular) => singular.Length == 0 || singular[^1] != '.' ? singular : singular switch
    {
        "sen." => "senator",
        "rep." => "representative",
        "gov." => "governor",
        "gen." => "general",
        "adm." => "admiral",
        "col." => "colonel",
        "capt." => "captain",
        "lt." => "lieutenant",
        "maj." => "major",
        "sgt." => "sergeant",
        "prof." => "professor",
        "amb." => "ambassador",
        "dr." => "doctor",
        "rev." => "reverend",
        _ => singular,
    };

    private static FrozenDictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var words = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var row in WordTable.Rows("Mentions.Data.equivalents"))
        {
            foreach (var other in row[1].Split(' '))
            {
                Note(words, row[0], other);
                Note(words, other, row[0]);
            }
        }

        return words.ToFrozenDictionary(static pair => pair.Key, static pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static void Note(Dictionary<string, SortedSet<string>> words, string word, string other)
    {
        if (!words.TryGetValue(word, out var known))
        {
            words.Add(word, known = new SortedSet<string>(StringComparer.Ordinal));
        }

        known.Add(other);
    }
}
