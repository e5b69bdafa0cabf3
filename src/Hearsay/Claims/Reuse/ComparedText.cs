using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Claims.Reuse;

/// <summary>
/// A text as copies are told: its words without case, apostrophes and marks, and each run of three of them as a number. Outlets change
/// quotation marks and dashes, and some lose them, without writing anything of their own.
/// </summary>
internal sealed class ComparedText
{
    public const int ShingleWords = 3;

    private ComparedText(List<TextSpan> words, ulong[] shingles)
    {
        (Words, Shingles) = (words, shingles);
        Distinct = [.. shingles];
        Array.Sort(Distinct);
        var kept = 0;
        for (var i = 0; i < Distinct.Length; i++)
        {
            if (i == 0 || Distinct[i] != Distinct[i - 1]) { Distinct[kept++] = Distinct[i]; }
        }

        Distinct = Distinct[..kept];
    }

    public List<TextSpan> Words { get; }

    /// <summary>The run of three words that begins at each word; a text of one or two words is one run.</summary>
    public ulong[] Shingles { get; }

    /// <summary>The different runs, in the order of their numbers.</summary>
    public ulong[] Distinct { get; }

    public static ComparedText Of(ReadOnlySpan<char> text)
    {
        var words = new List<TextSpan>((text.Length / 6) + 1);
        var hashes = new List<ulong>((text.Length / 6) + 1);
        var at = 0;
        while (NextWord(text, at) is { Length: > 0 } word)
        {
            words.Add(word);
            hashes.Add(HashOf(word.In(text)));
            at = word.End;
        }

        return new ComparedText(words, ShinglesOf(hashes));
    }

    /// <summary>The share of this text's different runs that stand in the other, too.</summary>
    public double ContainedIn(ComparedText other)
    {
        var (shared, at) = (0, 0);
        foreach (var shingle in Distinct)
        {
            while (at < other.Distinct.Length && other.Distinct[at] < shingle) { at++; }
            if (at < other.Distinct.Length && other.Distinct[at] == shingle) { shared++; }
        }

        return Distinct.Length == 0 ? 0 : (double)shared / Distinct.Length;
    }

    private static TextSpan NextWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) { at++; }
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInner(text, at))) { at++; }
        return TextSpan.FromBounds(start, at);
    }

    private static bool IsInner(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = FormHash.Start;
        foreach (var character in word)
        {
            if (character is not ('\'' or '’')) { hash = FormHash.Add(hash, char.ToLowerInvariant(character)); }
        }

        return hash;
    }

    private static ulong[] ShinglesOf(List<ulong> words)
    {
        if (words.Count == 0) { return []; }
        var shingles = new ulong[Math.Max(1, words.Count - ShingleWords + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            var hash = 0UL;
            for (var word = i; word < Math.Min(i + ShingleWords, words.Count); word++) { hash = Mixed((hash * 31) + words[word]); }
            shingles[i] = hash;
        }

        return shingles;
    }

    /// <summary>The finalizer of SplitMix64: all bits of what comes out depend on all that went in.</summary>
    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
