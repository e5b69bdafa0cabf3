using System.Collections.Frozen;

namespace Hearsay.Intake.Pages;

/// <summary>Reads the names that page makers give to elements: "ArticleBody__related-links" is article, body, related, links.</summary>
internal static class ClassNames
{
    /// <summary>Longer ones are lists of layout rules, and say nothing after their beginning.</summary>
    private const int MostCharacters = 400;

    private const int LongestWord = 40;

    private static readonly FrozenDictionary<string, ClassKind>.AlternateLookup<ReadOnlySpan<char>> Known = IntakeTable.Rows("ClassWords")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<ClassKind>(row[1]), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static ClassKind KindOf(ReadOnlySpan<char> names)
    {
        if (names.Length == 0)
        {
            return ClassKind.None;
        }

        names = names[..Math.Min(names.Length, MostCharacters)];
        Span<char> pair = stackalloc char[(2 * LongestWord) + 1];
        var (kinds, before, pending, at) = (ClassKind.None, 0, ClassKind.None, 0);
        while (NextWord(names, ref at, out var word, out var isApart))
        {
            var kind = Known.TryGetValue(word, out var known) ? known : ClassKind.None;
            if (isApart)
            {
                before = 0;
            }

            if (before > 0 && word.Length <= LongestWord)
            {
                pair[before] = '-';
                word.CopyTo(pair[(before + 1)..]);
                if (Known.TryGetValue(pair[..(before + 1 + word.Length)], out var both))
                {
                    (kind, pending) = (both, ClassKind.None);
                }
            }

            kinds |= pending;
            pending = kind;
            before = Math.Min(word.Length, LongestWord);
            word[..before].CopyTo(pair);
        }

        return kinds | pending;
    }

    /// <summary>Letters up to a change of case, a digit or a mark. White space parts names: words of two names are not side by side.</summary>
    private static bool NextWord(ReadOnlySpan<char> names, ref int at, out ReadOnlySpan<char> word, out bool isApart)
    {
        isApart = at == 0;
        while (at < names.Length && !char.IsAsciiLetter(names[at]))
        {
            isApart |= char.IsWhiteSpace(names[at++]);
        }

        var start = at;
        while (at < names.Length && char.IsAsciiLetter(names[at]) && !(at > start && char.IsAsciiLetterUpper(names[at]) && !char.IsAsciiLetterUpper(names[at - 1])))
        {
            at++;
        }

        word = names[start..at];
        return word.Length > 0;
    }
}
