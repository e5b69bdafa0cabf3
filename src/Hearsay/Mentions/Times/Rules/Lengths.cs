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
        return text.Is(at, TimeWord.Unit) && IsPlural(text, at) && text[at].Unit >= Grain.Hour && !IsAge(text, end);
    }

    private static bool TryReadUnit(TimeText text, double amount, bool isArticle, ref int end, out Length length)
    {
        length = default;
        if (text.Is(end, TimeWord.Fortnight))
        {
            length = new Length(amount < 0 ? amount : amount * 2, Grain.Week);
        }
        else if (text.Is(end, TimeWord.Unit) && !(isArticle && (text.Is(end, "second") || IsPlural(text, end))))
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

        return true;
    }

    private static bool IsPlural(TimeText text, int at) => text.Parsed.Form(at)[^1] is 's' or 'S';

    // "52 years old", "a 7-year-old".
    private static bool IsAge(TimeText text, int end) =>
        text.Is(end, TimeWord.Old) || (text.Is(end, TimeWord.Hyphen) && text.Is(end + 1, TimeWord.Old)) || text.Is(end, "younger") || text.Is(end, "older");
}
