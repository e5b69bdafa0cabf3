using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Numbers that may be years, in digits or in words.</summary>
internal static class YearNumbers
{
    private const int LatestYear = 2199;

    public static int? Written(TimeText text, int at) =>
        text.Is(at, TimeWord.Number) && text.Parsed.Tokens[at].Length == 4 && text.Number(at) is >= 1000 and <= LatestYear and var year ? year : null;

    /// <summary>"nineteen ninety-four", "nineteen hundred ninety-four", "two thousand and five".</summary>
    public static int? Spoken(TimeText text, int at, out int end)
    {
        end = at;
        if (!text.Is(at, TimeWord.Number) || !char.IsLetter(text.Parsed.Form(at)[0]))
        {
            return null;
        }

        var century = text.Number(at);
        var rest = at + 1;
        if (century == 2 && text.Is(rest, "thousand"))
        {
            (century, rest) = (20, text.Skip(rest + 1, TimeWord.And));
        }
        else if (century is < 15 or > 20)
        {
            return null;
        }
        else if (text.Is(rest, "hundred"))
        {
            rest = text.Skip(rest + 1, TimeWord.And);
        }

        if (!text.Is(rest, TimeWord.Number) || !char.IsLetter(text.Parsed.Form(rest)[0]) || !Numerals.TryRead(text, rest, out var years, out end) || years is < 1 or > 99 || years != Math.Floor(years))
        {
            return null;
        }

        return (century * 100) + (int)years;
    }
}
