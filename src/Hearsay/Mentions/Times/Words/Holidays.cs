using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Mentions.Times.Words;

/// <summary>The days with names (holidays.tsv), by their first word; the longer name comes first.</summary>
internal static class Holidays
{
    private static readonly FrozenDictionary<string, Holiday[]> ByFirstWord = WordTable
        .Rows("Mentions.Times.Words.holidays").Select(Read)
        .GroupBy(static holiday => holiday.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static one => one.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Holiday[]>.AlternateLookup<ReadOnlySpan<char>> Known = ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<string> FirstWords => ByFirstWord.Keys;

    public static ReadOnlySpan<Holiday> BeginningWith(ReadOnlySpan<char> form) => Known.TryGetValue(form, out var found) ? found : [];

    private static Holiday Read(string[] row)
    {
        var tokens = Tokenizer.Tokenize(row[0]);
        var words = tokens.Tokens.Select(token => token.Span.In(row[0]).ToString()).ToArray();
        var numbers = row[2..].Select(static cell => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        return new Holiday(words, row[1] switch
        {
            "fixed" => Fixed(row[2]),
            "weekday" => year => WeekdayOf(year, numbers[0], numbers[1], numbers[2]),
            _ => year => Easter(year).AddDays(numbers[0]),
        });
    }

    private static Func<int, DateOnly> Fixed(string monthDay)
    {
        var (month, day) = (int.Parse(monthDay[..2], CultureInfo.InvariantCulture), int.Parse(monthDay[3..], CultureInfo.InvariantCulture));
        return year => new DateOnly(year, month, day);
    }

    /// <summary>The n-th such weekday of the month, or its last.</summary>
    private static DateOnly WeekdayOf(int year, int month, int weekday, int which)
    {
        if (which > 0)
        {
            var first = new DateOnly(year, month, 1);
            return first.AddDays(((weekday - (int)first.DayOfWeek + 7) % 7) + ((which - 1) * 7));
        }

        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - weekday + 7) % 7));
    }

    /// <summary>The Gregorian computus as Meeus, Jones and Butcher give it.</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }
}
