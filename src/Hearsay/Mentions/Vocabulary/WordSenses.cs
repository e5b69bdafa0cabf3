using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Mentions.Vocabulary;

/// <summary>The word lists of the mention finder, looked up without making strings.</summary>
internal static class WordSenses
{
    /// <summary>Longer words are in no list.</summary>
    private const int Longest = 32;

    /// <summary>Longer nouns have no singular here and take up nothing.</summary>
    public const int LongestNoun = Longest;

    private static readonly FrozenDictionary<string, WordSense>.AlternateLookup<ReadOnlySpan<char>> Senses = Load();

    /// <summary>The senses of a word in any case, as it stands.</summary>
    public static WordSense Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return WordSense.None;
        }

        Span<char> lower = stackalloc char[Longest];
        var length = word.ToLowerInvariant(lower);
        return Senses.TryGetValue(lower[..length], out var senses) ? senses : WordSense.None;
    }

    /// <summary>The senses of a noun in the singular or plural: "ministries" has those of "ministry".</summary>
    public static WordSense OfNoun(ReadOnlySpan<char> noun)
    {
        Span<char> singular = stackalloc char[Longest];
        return noun.Length is 0 or > Longest ? WordSense.None : Of(noun) | Of(singular[..Singular(noun, singular)]);
    }

    /// <summary>
    /// Writes a noun's singular in lower case and returns its length. By rule alone: the lists and the learned weights are keyed
    /// by it, so all that matters is that it is the same every time.
    /// </summary>
    public static int Singular(ReadOnlySpan<char> noun, Span<char> singular)
    {
        var length = noun.ToLowerInvariant(singular);
        var lower = singular[..length];
        if (lower.EndsWith("men") && length > 3 - 1 && !lower.SequenceEqual("regimen") && !lower.SequenceEqual("specimen"))
        {
            lower[^2] = 'a';
            return length;
        }

        if (lower.SequenceEqual("children"))
        {
            return length - 3;
        }

        if (length < 4 || lower[^1] != 's' || lower[^2] is 's' or 'u' or 'i')
        {
            return length;
        }

        if (lower.EndsWith("ies"))
        {
            lower[^3] = 'y';
            return length - 2;
        }

        return lower.EndsWith("sses") || lower.EndsWith("ches") || lower.EndsWith("shes") || lower.EndsWith("xes") ? length - 2 : length - 1;
    }

    private static FrozenDictionary<string, WordSense>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var senses = new Dictionary<string, WordSense>(StringComparer.Ordinal);
        foreach (var row in (IEnumerable<string[]>)[.. WordTable.Rows("Mentions.Data.words"), .. WordTable.Rows("Mentions.Data.first-names")])
        {
            var sense = Enum.Parse<WordSense>(row[0], ignoreCase: true);
            sense |= sense is WordSense.MaleName or WordSense.FemaleName ? WordSense.FirstName : WordSense.None;
            foreach (var word in row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                senses[word] = senses.GetValueOrDefault(word) | sense;
            }
        }

        return senses.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
