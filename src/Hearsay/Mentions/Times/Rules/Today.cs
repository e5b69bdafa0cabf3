using Hearsay.Mentions.Times.Calendar;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>
/// What times are counted from: the day of publication, or of the dateline; and the times mentioned last, for "the same day". Null
/// where there is none: then nothing is counted.
/// </summary>
internal sealed class Today(DateOnly? day)
{
    /// <summary>
    /// A month or day without a year is the nearest one. The verb tips the balance between two that are about as far: "extended to
    /// Nov. 20" is past, and the day ahead.
    /// </summary>
    private const int Tip = 90;

    private const int MostDaysToPublication = 7;

    private Period? _last;
    private Period? _lastDay;
    private Period? _lastQuarter;

    public DateOnly? Day { get; private set; } = day;

    /// <summary>The time mentioned last, else the day of publication.</summary>
    public Period? Last => _last ?? DayPeriod;

    public Period? LastDay => _lastDay ?? DayPeriod;

    public Period? LastQuarter => _lastQuarter;

    private Period? DayPeriod => Day is { } day ? Period.Day(day) : null;

    /// <summary>A dateline says when the text was written; a day that is not near that of publication is something else's.</summary>
    public void WriteOn(DateOnly day)
    {
        if (Day is not { } published || (day <= published && day.DayNumber + MostDaysToPublication >= published.DayNumber))
        {
            Day = day;
        }
    }

    public void Note(in Extent extent)
    {
        if (extent.Bounds is not (Bounds.One or Bounds.Closed) || extent.Until.AnyYear)
        {
            return;
        }

        _last = extent.Until;
        _lastDay = extent.Until.Grain <= Grain.Day ? Period.Day(extent.Until.First) : _lastDay;
        _lastQuarter = extent.Until.Grain == Grain.Quarter ? extent.Until : _lastQuarter;
    }

    public Period? Shifted(int count, Grain unit) =>
        Day is { } day ? Period.Holding(Period.Shift(day, count, unit), unit) : null;

    /// <summary>So long up to today, or from today on; an amount that is not told leaves the other end unknown.</summary>
    public Extent Stretch(Length length, int turn)
    {
        if (Day is not { } day)
        {
            return Extent.Nothing;
        }

        var here = Period.Day(day);
        if (length.Count is not { } count || length.Unit < Grain.Day)
        {
            return Extent.Of(turn < 0 ? Bounds.UnknownStart : Bounds.UnknownEnd, here);
        }

        if (length.Unit == Grain.Quarter && count > 0)
        {
            var quarter = Period.Holding(day, Grain.Quarter);
            return turn < 0 ? Extent.Between(quarter.Moved(-count, Grain.Quarter), quarter.Moved(-1, Grain.Quarter)) : Extent.Between(quarter.Moved(1, Grain.Quarter), quarter.Moved(count, Grain.Quarter));
        }

        // The past ones lead up to today, the next begin tomorrow.
        var there = Period.Day(Period.Shift(day, turn < 0 ? -count : count, length.Unit));
        return turn < 0 ? Extent.Between(there, here) : Extent.Between(here.Moved(1, Grain.Day), there);
    }

    /// <summary>"within a week" begins at once, "the next week" tomorrow.</summary>
    public Extent FromHere(in Extent extent) => extent.Bounds == Bounds.Closed && DayPeriod is { } here ? extent with { From = here } : extent;

    /// <summary>"on the 18th": of the nearest month that has one.</summary>
    public Period? DayOfMonth(int dayOfMonth, Lean lean)
    {
        if (Day is not { } day)
        {
            return null;
        }

        Period? best = null;
        for (var months = -2; months <= 2; months++)
        {
            var month = Period.Holding(Period.Shift(day, months, Grain.Month), Grain.Month).First;
            if (dayOfMonth <= DateTime.DaysInMonth(month.Year, month.Month) && Period.Day(new DateOnly(month.Year, month.Month, dayOfMonth)) is var one
                && (best is not { } held || Distance(day, one, lean) < Distance(day, held, lean)))
            {
                best = one;
            }
        }

        return best;
    }

    /// <summary>The weekend before, or the one that is on or ahead where the verb looks there.</summary>
    public Period? Weekend(Lean lean) => Day is not { } day ? null
        : Period.Holding(lean == Lean.Future || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day : Period.Shift(day, -7, Grain.Day), Grain.Weekend);

    /// <summary>News looks back: "on Wednesday" is the last one, or today where today is one; a future verb turns it ahead.</summary>
    public Period? Weekday(int weekday, Lean lean)
    {
        if (Day is not { } day)
        {
            return null;
        }

        var back = ((int)day.DayOfWeek - weekday + 7) % 7;
        return Period.Day(Period.Shift(day, lean == Lean.Future ? (7 - back) % 7 : -back, Grain.Day));
    }

    /// <summary>"last Wednesday" is before today, "next Wednesday" after it.</summary>
    public Period? TurnedWeekday(int weekday, int turn)
    {
        if (Day is not { } day)
        {
            return null;
        }

        var back = ((int)day.DayOfWeek - weekday + 7) % 7;
        var days = turn switch
        {
            < 0 => back == 0 ? -7 : -back,
            0 => ThisWeek(day, weekday),
            _ => ThisWeek(day, weekday) + 7,
        };
        return Period.Day(Period.Shift(day, days, Grain.Day));
    }

    /// <summary>"Friday the 13th": the nearest month's that fits; every day of the month falls on every weekday within a few years.</summary>
    public Period? WeekdayAndDay(int weekday, int dayOfMonth)
    {
        if (Day is not { } day)
        {
            return null;
        }

        for (var months = 0; months < 48; months++)
        {
            if (Fits(-months) is { } past) { return past; }
            if (Fits(months) is { } ahead) { return ahead; }
        }

        return null;

        Period? Fits(int months)
        {
            var month = Period.Holding(Period.Shift(day, months, Grain.Month), Grain.Month).First;
            return dayOfMonth <= DateTime.DaysInMonth(month.Year, month.Month) && new DateOnly(month.Year, month.Month, dayOfMonth) is var one && (int)one.DayOfWeek == weekday
                ? Period.Day(one) : null;
        }
    }

    /// <summary>A day of the year: the nearest one, or the one on the side to which the verb looks.</summary>
    public Period? DayOfYear(int month, int dayOfMonth, Lean lean)
    {
        if (Day is not { } today)
        {
            // Year 4 is a leap year: it has every day that some year has.
            return dayOfMonth <= DateTime.DaysInMonth(4, month) ? new Period(new DateOnly(4, month, dayOfMonth), Grain.Day, AnyYear: true) : null;
        }

        return Nearest(today, lean, year => dayOfMonth <= DateTime.DaysInMonth(year, month) ? Period.Day(new DateOnly(year, month, dayOfMonth)) : null);
    }

    /// <summary>The month before today's or today's own, where what happened "in March", or goes on since, has begun.</summary>
    public Period? BegunMonth(int month) => Day is { } today
        ? Period.OfMonth(today.Month >= month || today.Year == 1 ? today.Year : today.Year - 1, month)
        : Month(month, Lean.Past);

    public Period? Month(int month, Lean lean) => Day is { } today
        ? Nearest(today, lean, year => Period.OfMonth(year, month))
        : new Period(new DateOnly(4, month, 1), Grain.Month, AnyYear: true);

    /// <summary>The one of every year, such as a season or a holiday.</summary>
    public Period? Yearly(Lean lean, Func<int, Period?> ofYear) => Day is { } today ? Nearest(today, lean, ofYear) : null;

    /// <summary>"last June", "next June", "this June"; the month itself is neither last nor next.</summary>
    public Period? TurnedYearly(int turn, Func<int, Period?> ofYear)
    {
        if (Day is not { } today)
        {
            return null;
        }

        var step = turn < 0 ? -1 : 1;
        for (var year = turn == 0 ? today.Year : today.Year - (2 * step); year is >= 1 and <= 9999 && Math.Abs(year - today.Year) < 9; year += step)
        {
            if (ofYear(year) is not { } found)
            {
                continue;
            }

            if (turn == 0 || (turn > 0 && found.First > today))
            {
                return found;
            }

            if (turn < 0 && found.Last < today)
            {
                return found;
            }
        }

        return null;
    }

    // Eight years hold a leap day in every case but around a century that is none.
    private static Period? Nearest(DateOnly today, Lean lean, Func<int, Period?> ofYear)
    {
        Period? best = null;
        for (var year = Math.Max(1, today.Year - 8); year <= Math.Min(9999, today.Year + 8); year++)
        {
            if (ofYear(year) is { } found && (best is not { } held || Distance(today, found, lean) < Distance(today, held, lean)))
            {
                best = found;
            }
        }

        return best;
    }

    private static long Distance(DateOnly today, in Period period, Lean lean)
    {
        var days = period.First > today ? period.First.DayNumber - today.DayNumber : period.Last < today ? period.Last.DayNumber - today.DayNumber : 0;
        var wrongWay = (lean == Lean.Past && days > 0) || (lean == Lean.Future && days < 0);
        return Math.Abs(days) + (wrongWay ? Tip : 0);
    }

    // Weeks run from Monday to Sunday.
    private static int ThisWeek(DateOnly day, int weekday) => ((weekday + 6) % 7) - (((int)day.DayOfWeek + 6) % 7);
}
