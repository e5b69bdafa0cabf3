using Hearsay.Grammar;
using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Reads clock times: "10:35 a.m.", "6 pm ET", "0735 GMT", "noon", "5 o'clock", "9 p.m. local time".</summary>
internal static class Clocks
{
    public static bool TryRead(TimeText text, int at, out DayTime time, out int end)
    {
        if (!TryReadHour(text, at, out var second, out end))
        {
            time = default;
            return false;
        }

        time = DayTime.At(second);
        end = WithZone(text, end, ref time);
        end = WithOtherZone(text, end, ref time);
        return true;
    }

    /// <summary>"Monday at 5", "Monday at 2.30": behind a day, and with nothing that it could count.</summary>
    public static bool TryReadBare(TimeText text, int at, out DayTime time, out int end)
    {
        var second = text.Is(at, TimeWord.Number) && text.Number(at) is >= 1 and <= 12 ? text.Number(at) * DayTime.Hour
            : text.Is(at, TimeWord.Fraction) && text.Parsed.Tokens[at].Length >= 4 ? OfFraction(text.Number(at)) : -1;
        (time, end) = (DayTime.At(Math.Max(0, second)), at + 1);
        return second >= 0 && text.Sort(at - 1) is TimeWord.At or TimeWord.About && (end == text.End || text.Parsed.Classes[end] is WordClass.Punct or WordClass.Cconj or WordClass.Adp);
    }

    private static bool TryReadHour(TimeText text, int at, out int second, out int end)
    {
        (second, end) = (text.Number(at), at + 1);
        switch (text.Sort(at))
        {
            case TimeWord.Clock when second is DayTime.WholeDay / 2 or DayTime.WholeDay && char.IsLetter(text.Parsed.Form(at)[0]):
                return true;
            case TimeWord.Clock:
                return !text.Is(end, TimeWord.Meridiem) || TryTurn(text, ref second, ref end);
            case TimeWord.Number when text.Is(end, TimeWord.Meridiem):
                second = OfDigits(text, at);
                return TryTurn(text, ref second, ref end);
            case TimeWord.Number when text.Is(end, TimeWord.Clock) && second == 12 && char.IsLetter(text.Parsed.Form(end)[0]):
                second = text.Number(end++);
                return true;
            case TimeWord.Fraction when text.Is(end, TimeWord.Meridiem):
                second = OfFraction(second);
                return second >= 0 && TryTurn(text, ref second, ref end);
            case TimeWord.Number when text.Is(end, TimeWord.OClock):
                (second, end) = (second * DayTime.Hour, end + 1);
                return second <= 12 * DayTime.Hour;
            case TimeWord.Number when text.Is(end, TimeWord.Zone) && text.Parsed.Tokens[at].Length == 4 && second < 2400 && second % 100 < 60:
                second = OfDigits(text, at);
                return true;
            case TimeWord.Number when text.Is(end, TimeWord.In) && text.Is(end + 1, TimeWord.The) && text.Is(end + 2, TimeWord.Part) && second is >= 1 and <= 12:
                second = InPart(second * DayTime.Hour, text.Number(end + 2));
                end += 3;
                return true;
            case TimeWord.Number or TimeWord.HalfWord:
                return TryPast(text, at, out second, out end);
            default:
                return false;
        }
    }

    /// <summary>"ten past nine", "20 minutes to eight in the evening", "half past six".</summary>
    private static bool TryPast(TimeText text, int at, out int second, out int end)
    {
        var isHalf = text.Is(at, TimeWord.HalfWord);
        var past = text.Is(at + 1, TimeWord.Unit) && text[at + 1].Unit == Grain.Minute ? at + 2 : at + 1;
        var hour = text.Number(past + 1);
        var isTo = text.Is(past, TimeWord.To) && past == at + 2;
        (second, end) = (0, past + 2);
        if (!(text.Is(past, "past") || isTo) || !text.Is(past + 1, TimeWord.Number) || hour is < 1 or > 12 || (!isHalf && text.Number(at) is < 1 or > 59))
        {
            return false;
        }

        second = (hour * DayTime.Hour) + ((isTo ? -1 : 1) * (isHalf ? 30 : text.Number(at)) * 60);
        if (text.Is(end, TimeWord.In) && text.Is(end + 1, TimeWord.The) && text.Is(end + 2, TimeWord.Part))
        {
            (second, end) = (InPart(second, text.Number(end + 2)), end + 3);
        }

        return true;
    }

    // Five in the morning is early, five in the afternoon late.
    private static int InPart(int second, int hours) =>
        (second % (12 * DayTime.Hour)) + (hours / 100 >= 12 ? 12 * DayTime.Hour : 0);

    // "1140 a.m.", "6 a.m.".
    private static int OfDigits(TimeText text, int at)
    {
        var number = text.Number(at);
        return number < 100 ? number * DayTime.Hour : (number / 100 * DayTime.Hour) + (number % 100 * 60);
    }

    // "8.30" is 8,300 thousandths; "8.3" would be no time.
    private static int OfFraction(int thousandths) =>
        thousandths % 10 == 0 && thousandths % 1000 < 600 ? (thousandths / 1000 * DayTime.Hour) + (thousandths % 1000 / 10 * 60) : -1;

    /// <summary>Twelve is before one: "12:30 a.m." is half past midnight.</summary>
    private static bool TryTurn(TimeText text, ref int second, ref int end)
    {
        if (second >= 13 * DayTime.Hour)
        {
            end++;
            return second < DayTime.WholeDay;
        }

        second = (second % (12 * DayTime.Hour)) + (text.Number(end) * DayTime.Hour);
        end++;
        return true;
    }

    private static int WithZone(TimeText text, int at, ref DayTime time)
    {
        switch (text.Sort(at))
        {
            case TimeWord.Zone:
                time = time with { Zone = text.Number(at) };
                return at + 1;
            case TimeWord.AmericanZone when text.IsCapital(at):
                time = time with { Zone = text.Number(at), HasSummerTime = true };
                return at + 1;
            case TimeWord.Local when text.Is(at + 1, "time"):
                return at + 2;
            default:
                return at;
        }
    }

    /// <summary>"10:35 a.m. (0735 GMT)": the same moment told twice says how far local time is from the other.</summary>
    private static int WithOtherZone(TimeText text, int at, ref DayTime time)
    {
        if (time.Zone is not null || !text.Is(at, "(") || !TryReadHour(text, at + 1, out var second, out var end) || !text.Is(end, TimeWord.Zone) || !text.Is(end + 1, ")"))
        {
            return at;
        }

        var minutes = ((time.Start - second) / 60) + text.Number(end);
        time = time with { Zone = minutes > 14 * 60 ? minutes - (24 * 60) : minutes < -12 * 60 ? minutes + (24 * 60) : minutes };
        return end + 2;
    }
}
