namespace Hearsay.Mentions.Times.Calendar;

/// <summary>
/// A stretch of the calendar, told by its first day and its grain: a day, a week, the third quarter of a year. With a time it is
/// that part of the day. Where the text gives no year and there is none to count from, the year is any.
/// </summary>
internal readonly record struct Period(DateOnly First, Grain Grain, DayTime? Time = null, bool AnyYear = false)
{
    public DateOnly Last => Grain switch
    {
        Grain.Weekend => Forward(First, 1),
        Grain.Week => Forward(First, 6),
        >= Grain.Month and var grain => Forward(Months(First, MonthsOf(grain)), -1),
        _ => First,
    };

    public static Period Day(DateOnly day) => new(day, Grain.Day);

    /// <summary>The stretch of this grain that holds the day. Weeks begin on Monday, as ISO 8601 has them.</summary>
    public static Period Holding(DateOnly day, Grain grain) => grain switch
    {
        Grain.Weekend => new(Forward(Monday(day), 5), grain),
        Grain.Week => new(Monday(day), grain),
        Grain.Month => new(new DateOnly(day.Year, day.Month, 1), grain),
        Grain.Season => OfSeason(day),
        Grain.Quarter => new(new DateOnly(day.Year, day.Month - ((day.Month - 1) % 3), 1), grain),
        Grain.Half => new(new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1), grain),
        Grain.Year => OfYear(day.Year),
        Grain.Decade => new(new DateOnly(Math.Max(1, day.Year - (day.Year % 10)), 1, 1), grain),
        Grain.Century => new(new DateOnly(Math.Max(1, day.Year - (day.Year % 100)), 1, 1), grain),
        _ => Day(day),
    };

    public static Period OfYear(int year) => new(new DateOnly(year, 1, 1), Grain.Year);

    public static Period OfMonth(int year, int month) => new(new DateOnly(year, month, 1), Grain.Month);

    public static Period OfQuarter(int year, int quarter) => new(new DateOnly(year, (quarter * 3) - 2, 1), Grain.Quarter);

    public static Period OfHalf(int year, int half) => new(new DateOnly(year, half == 1 ? 1 : 7, 1), Grain.Half);

    /// <summary>Spring is 1. A winter is named after the year in which it begins.</summary>
    public static Period OfSeasonOf(int year, int season) => new(new DateOnly(year, season * 3, 1), Grain.Season);

    /// <summary>So many units later, or earlier where the number is below zero; the calendar's ends hold it.</summary>
    public static DateOnly Shift(DateOnly day, int count, Grain unit) => unit switch
    {
        Grain.Week or Grain.Weekend => Forward(day, 7L * count),
        >= Grain.Month => Months(day, (long)MonthsOf(unit) * count),
        _ => Forward(day, count),
    };

    public Period Moved(int count, Grain unit) => this with { First = Holding(Shift(First, count, unit), Grain).First };

    /// <summary>The n-th unit in this stretch, from its end where the number is below zero; null where it has no such one.</summary>
    public Period? Nth(int number, Grain unit)
    {
        var first = number > 0 ? Shift(FirstOf(unit), number - 1, unit) : Shift(LastOf(unit), number + 1, unit);
        return first < FirstOf(unit) || first > Last ? null : Holding(first, unit);
    }

    public static int MonthsOf(Grain grain) => grain switch
    {
        Grain.Season or Grain.Quarter => 3,
        Grain.Half => 6,
        Grain.Year => 12,
        Grain.Decade => 120,
        Grain.Century => 1200,
        _ => 1,
    };

    // A week belongs to the month or year that holds its Thursday: ISO 8601's rule for years.
    private DateOnly FirstOf(Grain unit) => unit == Grain.Week ? Monday(Forward(First, 3)) : Holding(First, unit).First;

    private DateOnly LastOf(Grain unit) => unit == Grain.Week ? Monday(Forward(Last, -3)) : Holding(Last, unit).First;

    private static Period OfSeason(DateOnly day) =>
        day.Month < 3 ? OfSeasonOf(Math.Max(1, day.Year - 1), 4) : OfSeasonOf(day.Year, day.Month / 3);

    private static DateOnly Monday(DateOnly day) => Forward(day, -(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly Forward(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static DateOnly Months(DateOnly day, long months)
    {
        var left = (12L * (DateOnly.MaxValue.Year - day.Year)) + 12 - day.Month;
        var before = -((12L * (day.Year - 1)) + day.Month - 1);
        return day.AddMonths((int)Math.Clamp(months, before, left));
    }
}
