using System.Collections.Frozen;

namespace Hearsay.Text.Cutting;

/// <summary>The word lists that say where one written word is two tokens, or two written ones are one.</summary>
internal static class WordParts
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Contractions = WordTable
        .Map("Text.Cutting.Contractions", StringComparer.OrdinalIgnoreCase, row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture))
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Lookup("Text.Cutting.Prefixes");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elisions = Lookup("Text.Cutting.Elisions");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Lookup("Text.Cutting.Units");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = Lookup("Text.Cutting.Domains");

    public static bool IsPrefix(ReadOnlySpan<char> part) => part.Length <= 7 && Prefixes.Contains(part);

    public static bool IsElision(ReadOnlySpan<char> letters) => Elisions.Contains(letters);

    public static bool IsDomain(ReadOnlySpan<char> part) => part.Length <= 4 && Domains.Contains(part);

    /// <summary>The letters of "'s", "'re", "'ve", "'ll", "'d", "'m".</summary>
    public static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length switch
    {
        1 => letters[0] is 's' or 'S' or 'd' or 'D' or 'm' or 'M',
        2 => letters.Equals("re", StringComparison.OrdinalIgnoreCase) || letters.Equals("ve", StringComparison.OrdinalIgnoreCase)
            || letters.Equals("ll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>How many characters of "cannot" or "gonna" are its first word; 0 where the word is one.</summary>
    public static int FirstOf(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 8 && Contractions.TryGetValue(word, out var first) ? first : 0;

    /// <summary>How many characters of "10am" are the number; after a currency sign ("$20m") any letters are a unit.</summary>
    public static int NumberBeforeUnit(ReadOnlySpan<char> word, bool afterCurrency)
    {
        var unit = word.Length;
        while (unit > 0 && char.IsAsciiLetter(word[unit - 1])) { unit--; }
        if (unit == 0 || unit == word.Length || !char.IsAsciiDigit(word[unit - 1])) { return 0; }
        var letters = word[unit..];
        return afterCurrency || (letters.Length <= 3 && Units.Contains(letters)) ? unit : 0;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string name) =>
        WordTable.Words(name).GetAlternateLookup<ReadOnlySpan<char>>();
}
