using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Finds days with names: "Christmas", "New Year's Eve", "Labor Day".</summary>
internal sealed class HolidayReader(TimeText text, Today today, CalendarDates dates)
{
    public bool TryRead(int at, out TimeExpression found)
    {
        found = default;
        if (!text.Is(at, TimeWord.Holiday) || TryFind(at, out var end) is not { } holiday)
        {
            return false;
        }

        var year = text.Sort(end) is TimeWord.Comma or TimeWord.Of or TimeWord.In ? end + 1 : end;
        found = dates.YearAt(year) is { } told
            ? TimeExpression.Perhaps(at, year + 1, holiday.In(told))
            : TimeExpression.Perhaps(at, end, today.Yearly(Tense.Of(text, at), holiday.In)) with { IsYearless = true };
        return true;
    }

    public Holiday? TryFind(int at, out int end)
    {
        end = at + 1;
        if (!text.IsCapital(at))
        {
            return null;
        }

        foreach (var holiday in Holidays.BeginningWith(text.Parsed.Form(at)))
        {
            if (Matches(at, holiday.Words))
            {
                end = at + holiday.Words.Length;
                return holiday;
            }
        }

        return null;
    }

    private bool Matches(int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!text.Is(at + i, words[i]) && !(words[i] is "'s" && text.Is(at + i, TimeWord.Possessive)))
            {
                return false;
            }
        }

        return true;
    }
}
