using System.Collections.Frozen;
using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities;

/// <summary>Words that tell, beside a figure, what it is.</summary>
internal static class Neighbours
{
    private static readonly FrozenDictionary<string, Neighbour>.AlternateLookup<ReadOnlySpan<char>> Words = Wordings<int>.Rows("neighbours")
        .GroupBy(static row => row[0], static row => Enum.Parse<Neighbour>(row[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(static word => word.Key, static word => word.Aggregate(static (all, one) => all | one), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameWords = Wordings<int>.Rows("name-words")
        .Select(static row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>False beyond the ends of the text.</summary>
    public static bool Is(ParsedText text, int token, Neighbour sort) =>
        (uint)token < (uint)text.Tokens.Length && Words.TryGetValue(text.Form(token), out var word) && (word & sort) != Neighbour.None;

    /// <summary>"Resolution", "gate": a bare figure behind it is part of a name.</summary>
    public static bool IsNamed(ParsedText text, int token) => (uint)token < (uint)text.Tokens.Length && NameWords.Contains(text.Form(token));
}
