using System.Collections.Frozen;
using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Bearings;

/// <summary>Verbs and nouns of rising and falling.</summary>
internal static class ChangeWords
{
    private static readonly FrozenDictionary<string, (ChangeDirection Direction, bool TakesAmount, bool TakesObject)>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        Wordings<int>.Rows("change-words").ToFrozenDictionary(
            static row => row[0], static row => (Enum.Parse<ChangeDirection>(row[1], ignoreCase: true), row[2] != "transitive", row[2] != "verb"), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, ChangeDirection>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        Wordings<int>.Rows("change-nouns").ToFrozenDictionary(
            static row => row[0], static row => Enum.Parse<ChangeDirection>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Which way a verb goes, whether the amount may stand right behind it ("rose 12 percent"), and whether it may have an object ("cut
    /// the budget by"); null for any other word.
    /// </summary>
    public static (ChangeDirection Direction, bool TakesAmount, bool TakesObject)? Verb(ParsedText text, int token) =>
        (uint)token < (uint)text.Tokens.Length && Verbs.TryGetValue(text.Form(token), out var verb) && !IsNominal(text, token)
            ? verb : null;

    public static ChangeDirection? Noun(ParsedText text, int token) =>
        (uint)token < (uint)text.Tokens.Length && Nouns.TryGetValue(text.Form(token), out var direction) ? direction : null;

    /// <summary>"The fall", "Rose" and "made up" are none; "shrank" and what stands behind a noun are, whatever the tagger makes of them.</summary>
    private static bool IsNominal(ParsedText text, int token) =>
        (text.Classes[token] is WordClass.Noun or WordClass.Propn && (text.IsCapitalised(token)
            || (Nouns.ContainsKey(text.Form(token)) && (token == 0 || text.Classes[token - 1] is not (WordClass.Noun or WordClass.Propn)))))
        || (text.Is(token, "up") && token > 0 && text.Lemma(token - 1) is "make" or "end" or "back" or "hold");

    /// <summary>Whether a verb of change stands among the few tokens before one.</summary>
    public static bool IsBefore(ParsedText text, int token, int floor, int reach)
    {
        for (var before = token - 1; before >= Math.Max(floor, token - reach); before--)
        {
            if (Verb(text, before) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
