using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Reads how long: "three days", "27-year", "a minute and a half", "several weeks", "years". Ages are none.</summary>
internal static class Lengths
{
    private const int MostFillers = 2;

    public static bool TryRead(TimeText text, int at, out Length length, out int end)
    {
        length = default;
        if (!Numerals.TryRead(text, at, out var amount, out end))
        {
            return TryReadBare(text, at, out length, out end);
        }

        var isArticle = end == at + 1 && text.Is(at, TimeWord.An);
        if (text.Is(end, TimeWord.Hyphen) && text.IsGlued(end)) { end++; }
        for (var filler = 0; filler < MostFillers && text.Is(end, TimeWord.Filler) && !isArticle; filler++) { end++; }
        return TryReadUnit(text, amount, isArticle, ref end, out length) && !IsAge(text, end);
    }

    /// <summary>"for years", "months ago": more than one, and the text does not tell how many.</summary>
    private static bool TryReadBare(TimeText text, int at, out Length length, out int end)
    {
        end = at + 1;
        length = new Length(Length.Untold, text[at].Unit);
        return text.Is(at, TimeWord.Unit) && IsPlural(text, at) && text[at].Unit is >= Grain.Hour and not Grain.Quarter && !IsAge(text, end);
    }

    private static bool TryReadUnit(TimeText text, double amount, bool isArticle, ref int end, out Length length)
    {
        length = default;
        if (text.Is(end, TimeWord.Fortnight))
        {
            length = new Length(amount < 0 ? amount : amount * 2, Grain.Week);
        }
        else if (text.Is(end, TimeWord.Unit) && !(isArticle && (text.Is(end, "second") || IsPlural(text, end))) && !IsFraction(text, end) && !IsOfYear(text, end, amount))
        {
            length = new Length(amount, text[end].Unit);
        }
        else
        {
            return false;
        }

        end++;
        if (length.IsTold && Numerals.HalfMore(text, end))
        {
            length = length with { Amount = length.Amount + 0.5 };
            end += 3;
        }

        if (text.Is(end, "or") && (text.Is(end + 1, "so") || text.Is(end + 1, "two")))
        {
            end += 2;
        }

        // "20 minutes past eight" is a time of day.
        if (length.Unit == Grain.Minute && (text.Is(end, "past") || text.Is(end, TimeWord.To)) && text.Is(end + 1, TimeWord.Number))
        {
            return false;
        }

        return !(isArticle && text.Is(end, TimeWord.Hyphen) && text.Sort(end + 1) is TimeWord.Earlier or TimeWord.Ago);
    }

    // "three-quarters of the food".
    private static bool IsFraction(TimeText text, int unit) => text[unit].Unit == Grain.Quarter && text.Is(unit + 1, TimeWord.Of);

    // "the 1988 second quarter", "the 2019 month".
    private static bool IsOfYear(TimeText text, int unit, double amount) => amount is >= 1900 and < 2100 && !IsPlural(text, unit);

    private static bool IsPlural(TimeText text, int at) => text.Parsed.Form(at)[^1] is 's' or 'S';

    // "52 years old", "a 7-year-old".
    private static bool IsAge(TimeText text, int end) =>
        text.Is(end, TimeWord.Old) || (text.Is(end, TimeWord.Hyphen) && text.Is(end + 1, TimeWord.Old)) || text.Is(end, "younger") || text.Is(end, "older");
}
