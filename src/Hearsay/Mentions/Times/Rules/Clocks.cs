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
            default:
                return false;
        }
    }

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
