using System.Collections.Immutable;
using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Units;

/// <summary>The names of money, before a figure ("US$") and behind it ("Swiss francs").</summary>
internal static class Currencies
{
    private const int CodeLength = 3;

    private static readonly Wordings<string> Before = new(Forms(column: 1));
    private static readonly Wordings<string> Behind = new(Forms(column: 2));

    public static ImmutableArray<string> FormsBefore { get; } = [.. Forms(column: 1).Select(static form => form.Words)];

    /// <summary>A sign or code that a figure follows. Codes are words of other languages too: they count in capitals only.</summary>
    public static bool TryBefore(ParsedText text, int first, int limit, out string name, out int figure)
    {
        var found = Before.TryAt(text.Tokenized, first, limit, out name, out figure);
        figure += found && text.IsDash(figure) && text.IsGlued(figure) ? 1 : 0;
        return found && figure < limit && (!IsWord(text.Form(first)) || !text.Form(first).ContainsAnyInRange('a', 'z') || !char.IsLetter(text.Form(figure - 1)[^1]));
    }

    public static bool TryBehind(ParsedText text, int first, int limit, out string name, out int end) =>
        Behind.TryAt(text.Tokenized, first, limit, out name, out end)
        && (text.Form(first).Length > CodeLength || !IsWord(text.Form(first)) || text.IsCapitalised(first) || end > first + 1);

    /// <summary>A code in capitals or a sign, as it stands attached to a figure.</summary>
    public static bool TryCode(ReadOnlySpan<char> code, out string name)
    {
        name = "";
        return code.Length <= CodeLength && !code.ContainsAnyInRange('a', 'z') && Behind.TryFind(code, out name);
    }

    private static bool IsWord(ReadOnlySpan<char> form) => char.IsAsciiLetter(form[0]);

    private static IEnumerable<(string Words, string Name)> Forms(int column) =>
        from row in Wordings<int>.Rows("currencies")
        where row.Length > column
        from form in row[column].Split('|', StringSplitOptions.RemoveEmptyEntries)
        select (form, row[0]);
}
