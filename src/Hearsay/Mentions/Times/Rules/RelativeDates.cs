using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>
/// Reads what is told from today or from the time mentioned last: "yesterday", "last week", "next Tuesday", "this summer", "the
/// past three months", "the same day", "the following month", "the quarter".
/// </summary>
internal sealed class RelativeDates(TimeText text, Today today, CalendarDates dates, HolidayReader holidays)
{
    public bool TryRead(int at, out TimeExpression found)
    {
        found = default;
        return text.Sort(at) switch
        {
            TimeWord.Day => TryDay(at, out found),
            TimeWord.Turn => TryTurn(at, out found),
            TimeWord.Echo => TryEcho(at, out found),
            TimeWord.Weekday => TryWeekday(at, out found),
            TimeWord.Number when text.Is(at + 1, TimeWord.Turn) && text.Is(at + 2, TimeWord.Unit) && text.Number(at + 1) != 0 && text.Parsed.Form(at + 2)[^1] is 's' =>
                Stretch(at, at + 3, new Length(text.Number(at), text[at + 2].Unit), text.Number(at + 1), out found),
            TimeWord.Unit when text[at].Unit == Grain.Week && text.Is(at + 1, TimeWord.Number) => TryNumberedWeek(at, out found),
            TimeWord.Unit when text.Is(at - 1, TimeWord.The) => TryThe(at, out found),
            _ => false,
        };
    }

    // "USA Today" is a name.
    private bool TryDay(int at, out TimeExpression found)
    {
        found = TimeExpression.Perhaps(at, at + 1, today.Shifted(text.Number(at), Grain.Day));
        if (text.Is(at, "tonight") && found.Period is { } day)
        {
            found = found with { Kind = TimeKind.Time, Extent = Extent.One(day with { Time = PartOfDay.Night }) };
        }

        return !(text.IsCapital(at) && text.IsCapital(at - 1) && at > text.First);
    }

    private bool TryWeekday(int at, out TimeExpression found)
    {
        found = default;
        if (text.Parsed.Tokens[at].Length <= 5 && text.Parsed.Form(at)[^1] is not '.' && !IsBesideTime(at))
        {
            return false;
        }

        // "Tuesday of last week", "next week on Tuesday" is read from the other side.
        if (text.Is(at + 1, TimeWord.Of) && text.Is(at + 2, TimeWord.Turn) && TryTurn(at + 2, out var week) && week.Period is { Grain: Grain.Week } stretch)
        {
            found = TimeExpression.Date(at, week.End, WeekdayOf(stretch, text.Number(at)));
            return true;
        }

        found = TimeExpression.Perhaps(at, at + 1, today.Weekday(text.Number(at), Tense.Of(text, at))) with { IsWeekday = true };
        return true;
    }

    /// <summary>"Sun" and "Sat" are weekdays only in the company of other words of time.</summary>
    private bool IsBesideTime(int at) =>
        text.Sort(at + 1) is TimeWord.Number or TimeWord.Ordinal or TimeWord.Month or TimeWord.Clock or TimeWord.Part or TimeWord.At or TimeWord.The or TimeWord.Hyphen
        || text.Sort(at - 2) is TimeWord.Weekday || text.Sort(at - 1) is TimeWord.On or TimeWord.Since or TimeWord.Until or TimeWord.By or TimeWord.Unit;

    private bool TryTurn(int at, out TimeExpression found)
    {
        var (turn, next) = (text.Number(at), at + 1);
        if (turn == 0 && text.Is(next, TimeWord.Turn) && text.Number(next) != 0) { (turn, next) = (text.Number(next), next + 1); }
        found = default;
        switch (text.Sort(next))
        {
            case TimeWord.Unit when text.Parsed.Form(next)[^1] is not 's':
                return TryTurnedUnit(at, next, turn, out found);
            case TimeWord.Fiscal when text.Is(next + 1, TimeWord.Unit) && text[next + 1].Unit == Grain.Year:
                return TryTurnedUnit(at, next + 1, turn, out found);
            case TimeWord.Weekday:
                found = TimeExpression.Perhaps(at, next + 1, today.TurnedWeekday(text.Number(next), turn));
                return true;
            case TimeWord.Month when dates.IsMonth(next):
                found = TimeExpression.Perhaps(at, next + 1, today.TurnedYearly(turn, year => Period.OfMonth(year, text.Number(next))));
                return true;
            case TimeWord.Season:
                found = TimeExpression.Perhaps(at, next + 1, today.TurnedYearly(turn, year => Period.OfSeasonOf(year, text.Number(next))));
                return true;
            case TimeWord.Sum when turn < 0 && today.LastQuarter is { } quarter:
                found = TimeExpression.Date(at, next + 1, quarter);
                return true;
            case TimeWord.Part:
                return TryTurnedPart(at, next, turn, out found);
            case TimeWord.Holiday when holidays.TryFind(next, out var end) is { } holiday:
                found = TimeExpression.Perhaps(at, end, today.TurnedYearly(turn, holiday.In));
                return true;
            default:
                return TryTurnedLength(at, next, turn, out found);
        }
    }

    /// <summary>"last week" is the calendar's; "the past week" are seven days up to today.</summary>
    private bool TryTurnedUnit(int at, int unitAt, int turn, out TimeExpression found)
    {
        var unit = text[unitAt].Unit;
        found = default;
        if (unit < Grain.Day || (turn == 0 && unit == Grain.Day && text.Is(at, "current")))
        {
            return turn != 0 && Stretch(at, unitAt + 1, new Length(1, unit), turn, out found);
        }

        if (text.Is(at, "past") && unit != Grain.Weekend)
        {
            return Stretch(at, unitAt + 1, new Length(1, unit), turn, out found);
        }

        if (text.Is(at, "last") && unit == Grain.Day)
        {
            return false;
        }

        found = TimeExpression.Perhaps(at, unitAt + 1, Turned(turn, unit));
        if (unit == Grain.Week) { WithWeekday(unitAt + 1, ref found); }
        return true;
    }

    private Period? Turned(int turn, Grain unit) => today.Day is not { } day ? null
        : unit is Grain.Weekend && turn < 0 && day.DayOfWeek == DayOfWeek.Sunday ? Period.Holding(Period.Shift(day, -7, Grain.Day), unit)
        : unit is Grain.Season ? Period.Holding(day, unit).Moved(turn, unit)
        : Period.Holding(Period.Shift(Period.Holding(day, unit).First, turn, unit), unit);

    // "next week on Tuesday", "next week Mon".
    private void WithWeekday(int at, ref TimeExpression found)
    {
        var day = text.Skip(at, TimeWord.On);
        if (text.Is(day, TimeWord.Weekday) && found.Period is { } week)
        {
            found = TimeExpression.Date(found.First, day + 1, WeekdayOf(week, text.Number(day)));
        }
    }

    private bool TryTurnedPart(int at, int partAt, int turn, out TimeExpression found)
    {
        var part = PartOfDay.Of(text.Number(partAt));
        found = today.Shifted(turn, Grain.Day) is { } day
            ? new TimeExpression(at, partAt + 1, TimeKind.Time, Extent.One(day with { Time = part })) : TimeExpression.Undated(at, partAt + 1);
        return turn <= 0;
    }

    /// <summary>"the past three months", "the next few weeks": from today so far back or ahead.</summary>
    private bool TryTurnedLength(int at, int next, int turn, out TimeExpression found)
    {
        found = default;
        return turn != 0 && Lengths.TryRead(text, next, out var length, out var end) && !text.Is(next, TimeWord.An) && Stretch(at, end, length, turn, out found);
    }

    private bool Stretch(int at, int end, Length length, int turn, out TimeExpression found)
    {
        found = new TimeExpression(at, end, TimeKind.Duration, today.Stretch(length, turn)) { Length = length };
        return true;
    }

    /// <summary>"the same day", "that night", "the following month", from the time mentioned last.</summary>
    private bool TryEcho(int at, out TimeExpression found)
    {
        var (turn, next) = (text.Number(at), at + 1);
        if (text.Is(next, TimeWord.Echo) && turn == 0) { (turn, next) = (text.Number(next), next + 1); }
        found = default;
        switch (text.Sort(next))
        {
            case TimeWord.Unit when text.Parsed.Form(next)[^1] is not 's' && text[next].Unit >= Grain.Day:
                var unit = text[next].Unit;
                var from = unit == Grain.Day ? today.LastDay : today.Last;
                found = TimeExpression.Perhaps(at, next + 1, from is { } last ? Period.Holding(Period.Shift(Period.Holding(last.First, unit).First, turn, unit), unit) : null);
                return true;
            case TimeWord.Part:
                found = today.LastDay is { } day
                    ? new TimeExpression(at, next + 1, TimeKind.Time, Extent.One(day.Moved(turn, Grain.Day) with { Time = PartOfDay.Of(text.Number(next)) })) : TimeExpression.Undated(at, next + 1);
                return true;
            case TimeWord.Weekday when turn > 0:
                found = TimeExpression.Perhaps(at, next + 1, today.TurnedWeekday(text.Number(next), turn));
                return true;
            default:
                return false;
        }
    }

    /// <summary>
    /// "the quarter" is the one that was spoken of, or the one that ended last; "the week", "the year" hold today. "The year ended
    /// March 31" is no year of the calendar.
    /// </summary>
    private bool TryThe(int at, out TimeExpression found)
    {
        var unit = text[at].Unit;
        found = unit switch
        {
            Grain.Quarter => TimeExpression.Perhaps(at, at + 1, today.LastQuarter ?? today.Shifted(-1, Grain.Quarter)),
            Grain.Weekend => TimeExpression.Perhaps(at, at + 1, today.Weekend(Tense.Of(text, at))),
            Grain.Week or Grain.Month or Grain.Year => TimeExpression.Perhaps(at, at + 1, today.Shifted(0, unit)),
            _ => default,
        };
        if (unit == Grain.Year && text.Parsed.Form(Math.Min(at + 1, text.End - 1)) is "ended" or "ending")
        {
            found = new TimeExpression(at, at + 1, TimeKind.Duration, Extent.Nothing) { Length = new Length(1, unit) };
        }

        return found.End > 0 && text.Parsed.Form(at)[^1] is not 's';
    }

    /// <summary>"week 3 of 2027".</summary>
    private bool TryNumberedWeek(int at, out TimeExpression found)
    {
        found = default;
        var of = text.Skip(at + 2, TimeWord.Of);
        var year = YearNumbers.Written(text, of);
        if ((year ?? today.Day?.Year) is not { } told || text.Number(at + 1) is < 1 or > 53 || Period.OfYear(told).Nth(text.Number(at + 1), Grain.Week) is not { } week)
        {
            return false;
        }

        found = TimeExpression.Date(at, year is null ? at + 2 : of + 1, week);
        return true;
    }

    private static Period WeekdayOf(in Period week, int weekday) => Period.Day(Period.Shift(week.First, (weekday + 6) % 7, Grain.Day));
}
