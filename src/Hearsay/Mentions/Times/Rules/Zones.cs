using Hearsay.Mentions.Times.Calendar;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Puts a time on a day; only then is it known whether "ET" has summer time.</summary>
internal static class Zones
{
    private const int SummerHour = 60;

    public static Period At(in Period day, DayTime time)
    {
        if (time is { HasSummerTime: true, Zone: { } zone } && IsAmericanSummer(day.First))
        {
            time = time with { Zone = zone + SummerHour };
        }

        return day with { Time = time with { HasSummerTime = false } };
    }

    // From the second Sunday of March to the first of November, as the United States have had it since 2007.
    private static bool IsAmericanSummer(DateOnly day) =>
        day >= Sunday(day.Year, 3, 8) && day < Sunday(day.Year, 11, 1);

    private static DateOnly Sunday(int year, int month, int from)
    {
        var first = new DateOnly(year, month, from);
        return first.AddDays((7 - (int)first.DayOfWeek) % 7);
    }
}
