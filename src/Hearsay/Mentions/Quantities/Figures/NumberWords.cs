using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>The words of which English makes numbers.</summary>
internal static class NumberWords
{
    private const int Longest = 14;

    private static readonly FrozenDictionary<string, (NumberSort Sort, decimal Value)>.AlternateLookup<ReadOnlySpan<char>> Words =
        Wordings<int>.Rows("numbers").ToFrozenDictionary(
            static row => row[0],
            static row => (Enum.Parse<NumberSort>(row[1], ignoreCase: true), decimal.Parse(row[2], CultureInfo.InvariantCulture)),
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static (NumberSort Sort, decimal Value) Of(ReadOnlySpan<char> form) =>
        form.Length is >= 2 and <= Longest && Words.TryGetValue(form, out var word) ? word : default;
}
