using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Numbers that may be days of a month.</summary>
internal static class DayNumbers
{
    /// <summary>"3", "3rd", "third", "twenty-third".</summary>
    public static int? Of(TimeText text, int at, out int end)
    {
        end = at + 1;
        var day = text.Is(at, "second") ? 2 : text.Number(at);
        if (text.Is(at, TimeWord.Number) && day is 20 or 30 && char.IsLetter(text.Parsed.Form(at)[0]))
        {
            var unit = text.Skip(end, TimeWord.Hyphen);
            day += text.Is(unit, "second") ? 2 : text.Number(unit);
            end = unit + 1;
            return (text.Is(unit, TimeWord.Ordinal) || text.Is(unit, "second")) && day <= 31 ? day : null;
        }

        var isDay = text.Is(at, TimeWord.Ordinal) || text.Is(at, "second") || (text.Is(at, TimeWord.Number) && char.IsAsciiDigit(text.Parsed.Form(at)[0]));
        return isDay && day is >= 1 and <= 31 ? day : null;
    }

    /// <summary>The last of "3-5", "3 to 5"; null where one day stands alone.</summary>
    public static int? Until(TimeText text, int at, out int end)
    {
        end = at;
        if (text.Sort(at) is TimeWord.Hyphen or TimeWord.To or TimeWord.Through && Of(text, text.Skip(at + 1, TimeWord.The), out var last) is { } day && !text.Is(last, TimeWord.Meridiem))
        {
            end = last;
            return day;
        }

        return null;
    }
}
