using System.Buffers;
using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Claims.Matching.Terms;

/// <summary>
/// What is left of a word when its endings are taken off, so that "invades", "invaded" and "invading" are one. A reading keeps no dictionary forms, and
/// to compare words it does not matter that "invad" is none.
/// </summary>
internal static class WordStem
{
    private const int Shortest = 3;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Irregular =
        WordTable.Map("Attributions.Data.irregular-forms", StringComparer.Ordinal, static row => row[1]).GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[Math.Min(word.Length, 64)];
        word[..buffer.Length].ToLowerInvariant(buffer);
        ReadOnlySpan<char> lower = buffer;
        if (lower.EndsWith("'s") || lower.EndsWith("’s")) { lower = lower[..^2]; }
        lower = Irregular.TryGetValue(lower, out var known) ? known : lower;
        return Irregular.TryGetValue(lower, out _) ? lower.ToString() : WithoutEnding(lower).ToString();
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("men") && word.Length >= Shortest) { return string.Concat(word[..^2], "an"); }
        if (word.Length > Shortest && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) { word = word[..^1]; }
        if (word.EndsWith("ing") && HasVowel(word[..^3])) { word = Single(word[..^3]); }
        else if (word.EndsWith("ied")) { word = word[..^1]; }
        else if (word.EndsWith("ed") && HasVowel(word[..^2])) { word = Single(word[..^2]); }
        if (word.Length > Shortest && word[^1] == 'e') { word = word[..^1]; }
        return word.Length > Shortest && word[^1] is 'y' ? word[..^1] : word.Length > Shortest && word[^1] is 'i' ? word[..^1] : word;
    }

    /// <summary>"stopp" is "stop", but "kill" stays: what doubles before an ending is seldom l, s or z.</summary>
    private static ReadOnlySpan<char> Single(ReadOnlySpan<char> stem) =>
        stem.Length > Shortest && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? stem[..^1] : stem;

    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.Length >= Shortest - 1 && stem.ContainsAny(Vowels);
}
