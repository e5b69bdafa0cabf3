using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Attributions.Circumstances;

/// <summary>The names of days and months, and where they lie seen from the day of publication.</summary>
internal static class Calendar
{
    private static readonly FrozenDictionary<string, (CalendarWord Sort, int Number)> Names = WordTable.Rows("Attributions.Data.calendar")
        .ToFrozenDictionary(static row => row[0], static row => (Enum.Parse<CalendarWord>(row[1], ignoreCase: true), row.Length > 2 ? int.Parse(row[2], CultureInfo.InvariantCulture) : 0), StringComparer.OrdinalIgnoreCase);

    public static (CalendarWord Sort, int Number)? Find(ReadOnlySpan<char> word) =>
        Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : null;

    /// <summary>The last such weekday on or before a day; before it where the text says "last".</summary>
    public static DateOnly LastWeekday(DateOnly day, int weekday, bool before)
    {
        var back = ((int)day.DayOfWeek - weekday + 7) % 7;
        return day.AddDays(back == 0 && before ? -7 : -back);
    }

    /// <summary>The last such date on or before a day; null where no year has it ("February 30").</summary>
    public static DateOnly? LastDate(DateOnly day, int month, int dayOfMonth)
    {
        // Eight years hold a leap day in every case but around a century that is none.
        for (var year = day.Year; year > Math.Max(1, day.Year - 9); year--)
        {
            if (Date(year, month, dayOfMonth) is { } date && date <= day)
            {
                return date;
            }
        }

        return null;
    }

    public static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The week before the one that holds this day, Monday to Sunday.</summary>
    public static string WeekBefore(DateOnly day)
    {
        var monday = LastWeekday(day, (int)DayOfWeek.Monday, before: false).AddDays(-7);
        return $"{Day(monday)}/{Day(monday.AddDays(6))}";
    }
}
