using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Finds days with names: "Christmas", "New Year's Eve", "Labor Day".</summary>
internal sealed class HolidayReader(TimeText text, Today today)
{
    public bool TryRead(int at, out TimeExpression found)
    {
        found = default;
        if (!text.Is(at, TimeWord.Holiday) || TryFind(at, out var end) is not { } holiday)
        {
            return false;
        }

        var year = text.Sort(end) is TimeWord.Comma or TimeWord.Of or TimeWord.In ? end + 1 : end;
        found = YearNumbers.Written(text, year) is { } told
            ? TimeExpression.Perhaps(at, year + 1, holiday.In(told))
            : TimeExpression.Perhaps(at, end, today.Yearly(Tense.Of(text, at), holiday.In)) with { IsYearless = true };
        TakeWeekend(ref found);
        return true;
    }

    /// <summary>"Labor Day weekend": the Saturday and Sunday beside the day, and the day with them.</summary>
    private void TakeWeekend(ref TimeExpression found)
    {
        if (!text.Is(found.End, TimeWord.Unit) || text[found.End].Unit != Grain.Weekend || found.Period is not { } day)
        {
            return;
        }

        var year = YearNumbers.Written(text, found.End + 1);
        if (year is not null && TryFind(found.First, out _)?.In(year.Value) is { } told) { day = told; }
        var back = day.First.DayOfWeek switch { DayOfWeek.Sunday => -1, DayOfWeek.Monday => -2, DayOfWeek.Tuesday => -3, _ => 0 };
        var ahead = day.First.DayOfWeek switch { DayOfWeek.Wednesday => 4, DayOfWeek.Thursday => 3, DayOfWeek.Friday => 2, DayOfWeek.Saturday => 1, _ => 0 };
        found = found with
        {
            End = year is null ? found.End + 1 : found.End + 2,
            Extent = Extent.Between(day.Moved(back, Grain.Day), day.Moved(ahead, Grain.Day)),
        };
    }

    public Holiday? TryFind(int at, out int end)
    {
        end = at + 1;
        foreach (var holiday in Holidays.BeginningWith(text.Parsed.Form(at)))
        {
            // "a new year" is any year.
            if (Matches(at, holiday.Words) && (text.IsCapital(at) || !text.Is(at, "new") || holiday.Words.Length > 2))
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
