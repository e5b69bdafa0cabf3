using System.Globalization;
using System.Text;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Text;

namespace Hearsay.Ledgers;

/// <summary>
/// Text as it is searched: words in lower case, without accents and vowel marks, parted by single spaces. Both engines index and
/// look up these, so that they find the same whatever their own ideas of a word are.
/// </summary>
internal static class SearchWords
{
    /// <summary>Scripts without spaces: every character is a word, and a name is found as a phrase of them.</summary>
    private static readonly (int First, int Last)[] WithoutSpaces =
        [(0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3040, 0x30FF), (0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFF)];

    /// <summary>Letters that Arabic writers put for one another: alef with and without its marks, alef maqsura, ta marbuta.</summary>
    private const string Interchanged = "أاإاآاٱاىيةه";

    private const int Tatweel = 0x0640;

    public static string Of(string text) => Of(text, null);

    /// <summary>Where these phrases stand in a text, as the engines find them there; in the order of the text, and not overlapping.</summary>
    public static List<TextSpan> SpansOf(string text, IReadOnlyList<string> phrases)
    {
        var origins = new List<TextSpan>(text.Length);
        var words = Of(text, origins);
        var found = new List<(int Start, int End)>();
        foreach (var phrase in phrases)
        {
            for (var at = words.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = words.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                var end = at + phrase.Length;
                if ((at == 0 || words[at - 1] == ' ') && (end == words.Length || words[end] == ' ')) { found.Add((origins[at].Start, origins[end - 1].End)); }
            }
        }

        found.Sort();
        var spans = new List<TextSpan>();
        foreach (var (start, end) in found)
        {
            if (spans is [] || start >= spans[^1].End) { spans.Add(TextSpan.FromBounds(start, end)); }
        }

        return spans;
    }

    /// <param name="text">Any text.</param>
    /// <param name="origins">Takes for each character that is written where in the text it comes from.</param>
    private static string Of(string text, List<TextSpan>? origins)
    {
        var words = new StringBuilder(text.Length + 16);
        var isInWord = false;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var start = at;
            at += rune.Utf16SequenceLength;
            if (rune.Value == Tatweel || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            {
                continue;
            }

            if (!Rune.IsLetterOrDigit(rune))
            {
                isInWord = false;
                continue;
            }

            var isAlone = IsWithoutSpaces(rune.Value);
            if ((!isInWord || isAlone) && words.Length > 0)
            {
                words.Append(' ');
            }

            Append(words, rune);
            isInWord = !isAlone;
            while (origins?.Count < words.Length) { origins.Add(TextSpan.FromBounds(start, at)); }
        }

        return words.ToString();
    }

    /// <summary>What the user looks for: words, or phrases in quotation marks.</summary>
    public static IReadOnlyList<string> Phrases(string query)
    {
        var phrases = new List<string>();
        var parts = query.Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            // Every second part stood between quotation marks.
            phrases.AddRange(i % 2 == 1 ? [Of(parts[i])] : parts[i].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Select(Of));
        }

        phrases.RemoveAll(static phrase => phrase.Length == 0);
        return phrases;
    }

    private static void Append(StringBuilder words, Rune rune)
    {
        var lower = Rune.ToLowerInvariant(rune);
        if (lower.IsBmp && Spelling.TryPlain((char)lower.Value, out var plain))
        {
            words.Append(plain);
        }
        else if (lower.IsBmp && Interchanged.IndexOf((char)lower.Value, StringComparison.Ordinal) is >= 0 and var at && at % 2 == 0)
        {
            words.Append(Interchanged[at + 1]);
        }
        else
        {
            words.Append(lower.ToString());
        }
    }

    private static bool IsWithoutSpaces(int rune) => rune >= WithoutSpaces[0].First && Array.Exists(WithoutSpaces, range => rune >= range.First && rune <= range.Last);
}
