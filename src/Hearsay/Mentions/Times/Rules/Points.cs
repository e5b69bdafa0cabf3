using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>
/// Reads a point: any date, with the time of day beside it ("Tuesday evening", "10 a.m. Friday") and the edge before it ("early
/// March", "the end of the year").
/// </summary>
internal sealed class Points
{
    /// <summary>"the first week of the first month of …": deeper than any writer goes, and a bound on any text.</summary>
    private const int MostDepth = 4;

    private readonly TimeText _text;
    private readonly Today _today;
    private readonly CalendarDates _dates;
    private readonly RelativeDates _relative;
    private readonly Years _years;
    private readonly YearParts _parts;
    private readonly HolidayReader _holidays;
    private readonly YearEarlier _yearEarlier;
    private int _depth;

    public Points(TimeText text, Today today)
    {
        (_text, _today) = (text, today);
        _dates = new CalendarDates(text, today);
        _holidays = new HolidayReader(text, today);
        _relative = new RelativeDates(text, today, _dates, _holidays);
        _years = new Years(text, today);
        _parts = new YearParts(text, today, this);
        _yearEarlier = new YearEarlier(text, today, this);
    }

    public bool TryRead(int at, out TimeExpression found)
    {
        found = default;
        if (_depth == MostDepth)
        {
            return false;
        }

        _depth++;
        var isRead = TryEdged(at, out found) || TryTimed(at, out found);
        _depth--;
        return isRead;
    }

    /// <summary>"early March", "late on Monday", "the end of 2019", "earlier this month".</summary>
    private bool TryEdged(int at, out TimeExpression found)
    {
        found = default;
        var edgeAt = _text.Skip(at, TimeWord.The);
        if (_text.Sort(edgeAt) is not (TimeWord.Edge or TimeWord.Earlier or TimeWord.Later))
        {
            return false;
        }

        var edge = _text.Number(edgeAt);
        var isNoun = _text.Parsed.Form(edgeAt) is "beginning" or "start" or "middle" or "end";
        if (isNoun && !_text.Is(edgeAt + 1, TimeWord.Of))
        {
            return false;
        }

        var next = _text.Is(edgeAt + 1, TimeWord.Hyphen) && _text.IsGlued(edgeAt + 1) ? edgeAt + 2 : edgeAt + 1;
        if (_text.Sort(next) is TimeWord.In or TimeWord.On or TimeWord.Of) { next++; }
        if (!TryTimed(next, out var whole) || whole.Extent.Bounds is Bounds.OpenStart or Bounds.OpenEnd)
        {
            return false;
        }

        found = whole with { First = at };
        if (whole.Period is { } period)
        {
            found = found with { Extent = edge > 3 ? Edges.Of(period, isLater: edge == 5, _today.Day) : Edges.Third(period, edge) };
        }

        return true;
    }

    private bool TryTimed(int at, out TimeExpression found)
    {
        if (Clocks.TryRead(_text, at, out var time, out var end))
        {
            return TryDayOf(at, time, end, out found);
        }

        if (_text.Is(_text.Skip(at, TimeWord.The), TimeWord.Part))
        {
            return TryPartOf(at, out found);
        }

        if (!TryDate(at, out found))
        {
            return false;
        }

        if (found.Period is { Grain: Grain.Day, Time: null or { IsInstant: false } } day) { WithTime(day, ref found); }
        return true;
    }

    private bool TryDate(int at, out TimeExpression found)
    {
        var first = _text.Skip(at, TimeWord.The);
        if (_yearEarlier.TryRead(first, out found) || _dates.TryRead(first, out found) || _parts.TryRead(first, out found) || _years.TryRead(first, out found)
            || _relative.TryRead(first, out found) || _holidays.TryRead(first, out found))
        {
            found = found with { First = at };
            _parts.Narrow(ref found);
            if (_text[first].IsMid && found.Period is { } period) { found = found with { Extent = Edges.Third(period, 2) }; }
            return true;
        }

        return false;
    }

    /// <summary>"10:35 a.m. on Friday"; alone it is on the day mentioned last.</summary>
    private bool TryDayOf(int at, DayTime time, int end, out TimeExpression found)
    {
        var dayAt = _text.Skip(_text.Skip(end, TimeWord.Comma), TimeWord.On);
        if (TryDate(dayAt, out var date) && date.Period is { Grain: Grain.Day } day)
        {
            found = new TimeExpression(at, date.End, TimeKind.Time, Extent.One(Zones.At(day, time))) { IsYearless = date.IsYearless };
            return true;
        }

        found = _today.LastDay is { } last
            ? new TimeExpression(at, end, TimeKind.Time, Extent.One(Zones.At(last, time))) : TimeExpression.Undated(at, end) with { Kind = TimeKind.Time };
        return true;
    }

    /// <summary>"the night of Oct. 23", "the morning of the 3rd of May".</summary>
    private bool TryPartOf(int at, out TimeExpression found)
    {
        found = default;
        var part = _text.Skip(at, TimeWord.The);
        if (_text.Is(part + 1, TimeWord.Of) && TryDate(part + 2, out var date) && date.Period is { Grain: Grain.Day } day)
        {
            found = new TimeExpression(at, date.End, TimeKind.Time, Extent.One(day with { Time = PartOfDay.Of(_text.Number(part)) }));
            return true;
        }

        return false;
    }

    /// <summary>"Tuesday evening", "Tuesday in the evening", "Tuesday at 10 a.m.", "May 3, 10:30 GMT".</summary>
    private void WithTime(Period day, ref TimeExpression found)
    {
        var next = found.End;
        var part = _text.Is(next, TimeWord.In) && _text.Is(next + 1, TimeWord.The) ? next + 2 : _text.Is(next, TimeWord.At) ? next + 1 : next;
        if (day.Time is null && _text.Is(part, TimeWord.Part))
        {
            day = day with { Time = PartOfDay.Of(_text.Number(part)) };
            found = found with { End = part + 1, Kind = TimeKind.Time, Extent = Extent.One(day) };
            next = found.End;
        }

        var clock = _text.Skip(_text.Skip(_text.Skip(next, TimeWord.Comma), TimeWord.At), TimeWord.About);
        if (Clocks.TryRead(_text, clock, out var time, out var end) || (clock > next && Clocks.TryReadBare(_text, clock, out time, out end)))
        {
            var isLate = day.Time is { } half && half.Start >= DayTime.WholeDay / 2 && time.Start < DayTime.WholeDay / 2 && !_text.Is(end - 1, TimeWord.Meridiem) && time.Start >= 6 * DayTime.Hour;
            time = isLate ? time with { Start = time.Start + (DayTime.WholeDay / 2), End = time.End + (DayTime.WholeDay / 2) } : time;
            found = found with { End = end, Kind = TimeKind.Time, Extent = Extent.One(Zones.At(day, time)) };
        }
    }
}
