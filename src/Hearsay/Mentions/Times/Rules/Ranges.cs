using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Reads from one point to another ("from May to October", "between 2019 and 2021", "2019-2021") and bounds ("since Feb. 28").</summary>
internal sealed class Ranges(TimeText text, Today today, Points points)
{
    /// <summary>"from X to Y", "between X and Y".</summary>
    public bool TryReadLed(int at, out TimeExpression found)
    {
        found = default;
        var joint = text.Is(at, TimeWord.Between) ? TimeWord.And : TimeWord.To;
        if (!TryUntil(at + 1, out var start))
        {
            return false;
        }

        if (start.Extent.Bounds == Bounds.One && IsJoint(start.End, joint) && TryUntil(start.End + 1, out var until) && TryJoin(start, until, out found))
        {
            found = found with { First = at };
            return true;
        }

        found = start.Extent.Bounds == Bounds.Closed ? start with { First = at } : start;
        return true;
    }

    /// <summary>A point that goes on: "May to October", "Monday through Friday", "2019-2021".</summary>
    public void GoOn(ref TimeExpression point)
    {
        if (point.Extent.Bounds == Bounds.One && point.Kind != TimeKind.Duration && text.Sort(point.End) is TimeWord.To or TimeWord.Through or TimeWord.Hyphen
            && TryUntil(point.End + 1, out var until) && TryJoin(point, until, out var range))
        {
            point = range;
        }
        else if (point.Extent.Bounds == Bounds.One && IsOnward(point.End))
        {
            point = point with { End = point.End + 2, Extent = point.Extent with { Bounds = Bounds.OpenEnd } };
        }
    }

    /// <summary>
    /// "since Monday", "until 2019", "after March 5". The preposition must be the time's own: in "after Monday's vote" it is the
    /// vote's.
    /// </summary>
    public bool TryReadBound(int at, out TimeExpression found)
    {
        if (!points.TryRead(text.Sort(at) is TimeWord.Starting or TimeWord.Edge ? text.Skip(at + 1, TimeWord.On) : at + 1, out found))
        {
            return false;
        }

        var head = text.Parsed.Heads[at];
        if (head < found.End && found.Extent.Bounds is Bounds.One or Bounds.Closed && !text.Is(found.End, TimeWord.Possessive))
        {
            var bounds = text.Sort(at) is TimeWord.Since or TimeWord.After or TimeWord.Starting or TimeWord.Edge ? Bounds.OpenEnd : Bounds.OpenStart;
            found = found with { First = at, Extent = found.Extent with { Bounds = bounds } };
        }

        return true;
    }

    // "2012 or later", "1990 and beyond".
    private bool IsOnward(int at) =>
        (text.Is(at, "or") && text.Is(at + 1, "later")) || (text.Is(at, "and") && (text.Is(at + 1, "beyond") || text.Is(at + 1, "after")));

    // "between January and now".
    private bool TryUntil(int at, out TimeExpression until)
    {
        if (text.Is(at, "now") && today.Day is { } day)
        {
            until = TimeExpression.Date(at, at + 1, Period.Day(day));
            return true;
        }

        return points.TryRead(at, out until);
    }

    /// <summary>"as early as Tuesday", "no later than March 5".</summary>
    public bool TryReadLimit(int at, out TimeExpression found)
    {
        found = default;
        var bounds = text.Is(at, TimeWord.As) && text.Is(at + 2, TimeWord.As) ? (text.Is(at + 1, "early") ? Bounds.OpenEnd : text.Is(at + 1, "late") ? Bounds.OpenStart : Bounds.None)
            : text.Is(at, TimeWord.No) && text.Is(at + 2, "than") ? (text.Is(at + 1, "later") ? Bounds.OpenStart : text.Is(at + 1, "earlier") ? Bounds.OpenEnd : Bounds.None)
            : Bounds.None;
        if (bounds == Bounds.None || !points.TryRead(text.Skip(at + 3, TimeWord.On), out found) || found.Extent.Bounds != Bounds.One)
        {
            return false;
        }

        found = found with { First = at, Extent = found.Extent with { Bounds = bounds } };
        return true;
    }

    private bool IsJoint(int at, TimeWord joint) =>
        text.Sort(at) is var sort && (sort == joint || sort == TimeWord.Hyphen || (joint == TimeWord.To && sort is TimeWord.Until or TimeWord.Through));

    /// <summary>Both ends are of one sort; where only one tells its year, the other lies beside it.</summary>
    private static bool TryJoin(in TimeExpression from, in TimeExpression until, out TimeExpression found)
    {
        found = default;
        if (from.Period is not { } first || until.Extent.Bounds is not (Bounds.One or Bounds.Closed) || !AreAlike(first, until.Extent.From))
        {
            return false;
        }

        var last = until.Extent.Until;
        if (from.IsYearless && !until.IsYearless)
        {
            first = InYear(first, last.First.Year) is var same && same.First <= last.First ? same : InYear(first, last.First.Year - 1);
        }
        else if (until.IsWeekday && last.First < first.First)
        {
            last = Period.Day(Period.Shift(last.First, ((first.First.DayNumber - last.First.DayNumber + 6) / 7) * 7, Grain.Day));
        }
        else if (until.IsYearless && last.First < first.First)
        {
            last = InYear(last, first.First.Year) is var same && same.First >= first.First ? same : InYear(last, first.First.Year + 1);
        }

        found = new TimeExpression(from.First, until.End, from.Kind == TimeKind.Time ? TimeKind.Time : TimeKind.Date, Extent.Between(first, last))
        {
            IsYearless = from.IsYearless && until.IsYearless,
        };
        return last.First >= first.First;
    }

    private static bool AreAlike(in Period one, in Period other) =>
        one.Grain == other.Grain || (one.Grain <= Grain.Month && other.Grain <= Grain.Month) || (one.Grain >= Grain.Month && other.Grain >= Grain.Month);

    private static Period InYear(in Period period, int year) =>
        period.AnyYear || year is < 2 or > 9998 ? period : period.Moved(year - period.First.Year, Grain.Year);
}
