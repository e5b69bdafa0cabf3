using System.Collections.Immutable;
using System.Text;
using Hearsay.Ledgers;
using Hearsay.Text;

namespace Hearsay.Cli.Watching;

/// <summary>What changed between two states of a text, in words: what is gone in [- -], what is new in {+ +}, with a few words around.</summary>
internal static class EditText
{
    private const int Around = 40;
    private const int Longest = 600;

    public static IEnumerable<string> Lines(string before, string after, ImmutableArray<TextChange> changes)
    {
        for (var i = 0; i < changes.Length;)
        {
            // Changes that are near to each other are one line.
            var last = i;
            while (last + 1 < changes.Length && changes[last + 1].After.Start - changes[last].After.End <= Around)
            {
                last++;
            }

            yield return Line(before, after, changes.AsSpan(i, last - i + 1));
            i = last + 1;
        }
    }

    private static string Line(string before, string after, ReadOnlySpan<TextChange> changes)
    {
        var start = WordStart(after, Math.Max(0, changes[0].After.Start - Around));
        var end = WordEnd(after, Math.Min(after.Length, changes[^1].After.End + Around));
        var line = new StringBuilder(start > 0 ? "… " : "");
        var at = start;
        foreach (var change in changes)
        {
            line.Append(after, at, change.After.Start - at);
            Append(line, "[-", change.Before.In(before), "-]");
            Append(line, "{+", change.After.In(after), "+}");
            at = change.After.End;
        }

        line.Append(after, at, end - at).Append(end < after.Length ? " …" : "");
        return line.Replace('\n', ' ').ToString();
    }

    private static void Append(StringBuilder line, string open, ReadOnlySpan<char> words, string close)
    {
        if (words.Length > 0)
        {
            line.Append(open).Append(words.Length > Longest ? words[..Longest] : words).Append(words.Length > Longest ? "…" : "").Append(close);
        }
    }

    private static int WordStart(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
