using Hearsay.Grammar;
using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>
/// Reads times that have one end only, today: "now", "recently", "soon", "in recent weeks", "these days", "the past". How far they
/// reach, the text does not tell.
/// </summary>
internal static class Vagueness
{
    public static bool TryRead(TimeText text, Today today, int at, out TimeExpression found)
    {
        var word = text.Skip(at, TimeWord.The);
        found = default;
        switch (text.Sort(word))
        {
            case TimeWord.Vague when IsAs(text, word):
                return false;
            case TimeWord.Vague when text.Is(word, "future") == word > at:
                found = Of(today, at, word + 1, text.Number(word));
                return true;
            case TimeWord.Recent:
                found = Recent(text, today, at, word);
                return true;
            case TimeWord.Turn when word > at && text.Is(word, "past") && text.Parsed.Classes[word] == WordClass.Noun:
                found = Of(today, at, word + 1, -1);
                return true;
            case TimeWord.Turn when text.Is(word, "current") && text.Sort(word + 1) is not (TimeWord.Unit or TimeWord.Fiscal or TimeWord.Season):
                found = Of(today, word, word + 1, 0);
                return true;
            case TimeWord.Point when text.Is(at - 1, TimeWord.At) || text.Is(at - 1, "for"):
                found = Of(today, at, word + 1, 0);
                return word > at;
            case TimeWord.These when text.Is(word + 1, "days"):
                found = Of(today, at, word + 2, text.Is(word, "these") ? 0 : -1);
                return true;
            default:
                return false;
        }
    }

    // "as soon as", "shortly after the raid": told by an event.
    private static bool IsAs(TimeText text, int at) => text.Is(at + 1, "as") || text.Sort(at + 1) is TimeWord.Before or TimeWord.After;

    private static TimeExpression Recent(TimeText text, Today today, int at, int word)
    {
        if (!text.Is(word + 1, TimeWord.Unit) || text[word + 1].Unit < Grain.Day)
        {
            return Of(today, at, word + 1, -1);
        }

        var length = new Length(Length.Untold, text[word + 1].Unit);
        return new TimeExpression(at, word + 2, TimeKind.Duration, today.Stretch(length, -1)) { Length = length };
    }

    private static TimeExpression Of(Today today, int first, int end, int turn)
    {
        if (today.Day is not { } day)
        {
            return TimeExpression.Undated(first, end);
        }

        var here = Period.Day(day);
        return new TimeExpression(first, end, TimeKind.Date, turn switch
        {
            < 0 => Extent.Of(Bounds.UnknownStart, here),
            0 => Extent.One(here) with { IsApproximate = true },
            _ => Extent.Of(Bounds.UnknownEnd, here),
        });
    }
}
