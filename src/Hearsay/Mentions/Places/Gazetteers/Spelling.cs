using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Hearsay.Mentions.Places.Gazetteers;

/// <summary>The exact fold of a place's name: without case, accents, dots, apostrophes, hyphens and article.</summary>
internal static class Spelling
{
    /// <summary>No fold is longer; a name that would have a longer one is none.</summary>
    public const int Longest = 80;

    /// <summary>Plain letters with the accented ones that fold to them, in lower case.</summary>
    private static readonly FrozenDictionary<char, string> Plain = Letters(
        "a àáâãäåāăąǎạảấầẩẫậắằẳẵặə", "ae æ", "b ḇƀ", "c çćĉċč", "d ďđḍḏð", "e èéêëēĕėęěẹẻẽếềểễệǝ", "g ĝğġģǧḡ", "h ĥħḥẖḩḫ", "i ìíîïĩīĭįıǐịỉ\u0307",
        "j ĵǰ", "k ķĸǩḵḳ", "l ĺļľŀłḷ", "n ñńņňŋṇṅ", "o òóôõöøōŏőǒọỏốồổỗộớờởỡợơ", "oe œ", "r ŕŗřṛ", "s śŝşšșṣ", "ss ß", "t ţťŧțṭṯ", "th þ",
        "u ùúûüũūŭůűųǔụủứừửữựư", "v ṿ", "w ŵẁẃẅ", "y ýÿŷỳỵỷỹ", "z źżžẓẕ");

    /// <summary>Words that stand for one another at any place in a name.</summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["saint"] = "st",
        ["mount"] = "mt",
        ["fort"] = "ft",
        ["and"] = "&",
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes the fold into room for <see cref="Longest"/> letters and returns its length; 0 for what can be no name.</summary>
    public static int Fold(ReadOnlySpan<char> name, Span<char> folded)
    {
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var written in name)
        {
            if (length + 2 > plain.Length)
            {
                return 0;
            }

            length += Write(char.ToLowerInvariant(written), plain[length..]);
        }

        return Join(plain[..length], folded);
    }

    /// <summary>The plain letters of an accented lower-case one.</summary>
    public static bool TryPlain(char letter, [NotNullWhen(true)] out string? plain) => Plain.TryGetValue(letter, out plain);

    /// <summary>FNV-1a of a fold. The gazetteer keeps these instead of names: that two of half a million meet by chance is one to a hundred million.</summary>
    public static ulong Key(ReadOnlySpan<char> folded)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in folded)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }

    private static int Write(char letter, Span<char> plain)
    {
        if (Plain.TryGetValue(letter, out var letters))
        {
            letters.CopyTo(plain);
            return letters.Length;
        }

        plain[0] = char.IsWhiteSpace(letter) || letter is '-' or '‐' or '‑' or '–' or '/' or ',' or '_' ? ' ' : letter;
        return char.IsLetterOrDigit(letter) || plain[0] == ' ' || letter == '&' ? 1 : 0;
    }

    /// <summary>One space between words, no article in front, each word in its one form.</summary>
    private static int Join(ReadOnlySpan<char> plain, Span<char> folded)
    {
        var length = 0;
        foreach (var range in plain.Split(' '))
        {
            var word = plain[range];
            if (word.IsEmpty || (length == 0 && word is "the" && range.End.Value < plain.Length))
            {
                continue;
            }

            if (length > 0)
            {
                folded[length++] = ' ';
            }

            word = Words.TryGetValue(word, out var one) ? one : word;
            word.CopyTo(folded[length..]);
            length += word.Length;
        }

        return length;
    }

    private static FrozenDictionary<char, string> Letters(params ReadOnlySpan<string> rows)
    {
        var letters = new Dictionary<char, string>();
        foreach (var row in rows)
        {
            var (plain, accented) = (row[..row.IndexOf(' ', StringComparison.Ordinal)], row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            foreach (var letter in accented)
            {
                letters[letter] = letter == '\u0307' ? string.Empty : plain;
            }
        }

        return letters.ToFrozenDictionary();
    }
}
