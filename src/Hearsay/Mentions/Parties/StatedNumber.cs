using System.Globalization;
using Hearsay.Grammar;

namespace Hearsay.Mentions.Parties;

/// <summary>A number with the words that bound it: "at least two" is two or more, "up to 30" none to thirty (codebook, section 5).</summary>
internal static class StatedNumber
{
    /// <summary>Before a number.</summary>
    public const int MostWords = 3;

    private const int Most = 1_000_000_000;

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The words before a number; the longer come first, as "no more than" ends like "more than".</summary>
    private static readonly (string[] Words, Func<int, PartyCount> Count)[] Bounds =
    [
        (["no", "fewer", "than"], AtLeast), (["no", "less", "than"], AtLeast), (["no", "more", "than"], AtMost), (["as", "many", "as"], AtMost),
        (["at", "least"], AtLeast), (["more", "than"], Over), (["at", "most"], AtMost), (["up", "to"], AtMost),
        (["fewer", "than"], Under), (["less", "than"], Under), (["over"], Over), (["under"], Under),
        (["nearly"], Nearly), (["almost"], Nearly),
        (["about"], About), (["around"], About), (["some"], About), (["roughly"], About), (["approximately"], About),
    ];

    /// <summary>What a number and the words around it entail, with the tokens [First, End) that say so; null where it is no number, or only part of one, or a share.</summary>
    public static (PartyCount Count, int First, int End)? At(ParsedText text, int token)
    {
        if (Number(text, token) is not { } number || IsCardinal(text, token - 1) || IsCardinal(text, token + 1) || IsShare(text, token + 1)
            || (Number(text, token - 2) is not null && IsShare(text, token - 1)))
        {
            return null;
        }

        if (Joins(text, token + 1) && Number(text, token + 2) is { } high && high >= number)
        {
            return (new PartyCount(number, high), token, token + 3);
        }

        if (Joins(text, token - 1) && Number(text, token - 2) is { } low && low <= number)
        {
            return (new PartyCount(low, number), token - 2, token + 1);
        }

        if (Is(text, token + 1, "or") && Is(text, token + 2, "more"))
        {
            return (AtLeast(number), token, token + 3);
        }

        foreach (var (words, count) in Bounds)
        {
            if (Precede(text, token, words))
            {
                return (count(number), token - words.Length, token + 1);
            }
        }

        return (new PartyCount(number, number), token, token + 1);
    }

    public static int? Number(ReadOnlySpan<char> form)
    {
        if (int.TryParse(form, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
        {
            return number is >= 0 and < Most ? number : null;
        }

        for (var value = 1; value < Numbers.Length; value++)
        {
            if (form.Equals(Numbers[value], StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    private static int? Number(ParsedText text, int token) => token >= 0 && token < text.Tokens.Length ? Number(text.Form(token)) : null;

    // "two hundred officials".
    private static bool IsCardinal(ParsedText text, int token) => token >= 0 && token < text.Tokens.Length && text.Tags[token] == PennTag.Cd;

    // "nearly eight in ten voters", "two out of three".
    private static bool IsShare(ParsedText text, int token) =>
        (Is(text, token, "in") && Number(text, token + 1) is not null) || (Is(text, token, "out") && Is(text, token + 1, "of"));

    private static bool Joins(ParsedText text, int token) => Is(text, token, "or") || Is(text, token, "to") || Is(text, token, "-") || Is(text, token, "–");

    private static bool Precede(ParsedText text, int token, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Is(text, token - words.Length + i, words[i]))
            {
                return false;
            }
        }

        // "worried about two officials": a preposition of the whole phrase says nothing of the number.
        return words.Length > 1 || text.Relations[token - 1] != Relation.Case || text.Heads[token - 1] == token;
    }

    private static bool Is(ParsedText text, int token, string lower) =>
        token >= 0 && token < text.Tokens.Length && text.Form(token).Equals(lower, StringComparison.OrdinalIgnoreCase);

    private static PartyCount AtLeast(int number) => new(number, null);

    private static PartyCount AtMost(int number) => new(0, number);

    private static PartyCount Over(int number) => new(number + 1, null);

    private static PartyCount Under(int number) => new(0, Math.Max(0, number - 1));

    private static PartyCount Nearly(int number) => new(number - Tenth(number), number);

    private static PartyCount About(int number) => new(number - Tenth(number), number + Tenth(number));

    private static int Tenth(int number) => (number + 9) / 10;
}
