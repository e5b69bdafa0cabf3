using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>
/// Reads lengths, and what is told by one: "three days", "two weeks ago", "a year earlier", "a month from now", "two days after
/// the strikes". What no date can be counted from keeps the words that it is counted from.
/// </summary>
internal sealed class Offsets(TimeText text, Today today, Points points)
{
    public bool TryRead(int at, out TimeExpression found)
    {
        found = default;
        var first = text.Is(at, TimeWord.The) && !text.Is(at + 1, TimeWord.An) ? at + 1 : at;
        var isThe = first > at && text.Is(first, TimeWord.Unit) && text[first].Unit >= Grain.Day && text.Sort(first + 1) is TimeWord.Before or TimeWord.After;
        var (length, end) = (default(Length), first + 1);
        if (isThe)
        {
            length = new Length(1, text[first].Unit);
        }
        else if (!Lengths.TryRead(text, first, out length, out end) || (first > at && text.Is(first, TimeWord.Unit)))
        {
            return false;
        }

        found = Told(at, end, length);
        return true;
    }

    /// <summary>"in two days", "within a week": ahead where the verb looks ahead; else it is how long something took.</summary>
    public bool TryReadAhead(int at, out TimeExpression found)
    {
        if (!TryRead(at + 1, out found) || found is not { Kind: TimeKind.Duration, Length: { } length } || text.Is(at + 1, TimeWord.The) || Tense.Of(text, found.End - 1) != Lean.Future)
        {
            return false;
        }

        found = text.Is(at, TimeWord.Within)
            ? found with { First = at, Extent = today.FromHere(today.Stretch(length, 1)) }
            : FromToday(at, found.End, length, 1);
        return true;
    }

    private TimeExpression Told(int at, int end, Length length)
    {
        switch (text.Sort(end))
        {
            case TimeWord.Ago:
                return FromToday(at, end + 1, length, -1);
            case TimeWord.Earlier:
                return FromLast(at, end + 1, length, -1);
            case TimeWord.Later:
                return FromLast(at, end + 1, length, 1);
            case TimeWord.From when text.Sort(end + 1) is TimeWord.Vague:
                return FromToday(at, end + 2, length, 1);
            case TimeWord.Before:
                return Beside(at, end, length, TimeAnchorSide.Before);
            case TimeWord.After or TimeWord.From or TimeWord.Since:
                return Beside(at, end, length, TimeAnchorSide.After);
            default:
                return new TimeExpression(at, end, TimeKind.Duration, Extent.Nothing) { Length = length };
        }
    }

    private TimeExpression FromToday(int at, int end, Length length, int turn)
    {
        var found = TimeExpression.Undated(at, end) with { Length = length };
        if (today.Day is not { } day)
        {
            return found;
        }

        if (length.Count is not { } count)
        {
            return found with { Extent = Extent.Of(turn < 0 ? Bounds.UnknownStart : Bounds.UnknownEnd, Period.Day(day)) };
        }

        // "up from 3 % a year ago": beside results of a quarter it is that quarter of the year before.
        var here = length.Unit == Grain.Year && count == 1 && today.LastQuarter is { } quarter ? quarter : Period.Day(day);
        return found with { Extent = Shifted(here, count * turn, length.Unit) };
    }

    private TimeExpression FromLast(int at, int end, Length length, int turn)
    {
        var found = TimeExpression.Undated(at, end) with { Length = length };
        if (today.Last is not { } last)
        {
            return found;
        }

        if (length is { Unit: Grain.Year, Amount: 1 } && today.LastQuarter is { } quarter) { last = quarter; }
        return length.Count is { } count
            ? found with { Extent = Shifted(last, count * turn, length.Unit) }
            : found with { Extent = Extent.Of(turn < 0 ? Bounds.UnknownStart : Bounds.UnknownEnd, last) };
    }

    /// <summary>Before or after a date that is told, or an event that is not dated.</summary>
    private TimeExpression Beside(int at, int preposition, Length length, TimeAnchorSide side)
    {
        var turn = side == TimeAnchorSide.Before ? -1 : 1;
        if (points.TryRead(preposition + 1, out var point) && point.Period is { } period && length.Count is { } count)
        {
            return TimeExpression.Undated(at, point.End) with { Length = length, Extent = Shifted(period, count * turn, length.Unit) };
        }

        if (text.Is(preposition, TimeWord.From) || text.Is(preposition, TimeWord.Since))
        {
            return new TimeExpression(at, preposition, TimeKind.Duration, Extent.Nothing) { Length = length };
        }

        return Anchors.Behind(text, preposition, side) is { } anchor
            ? TimeExpression.Undated(at, anchor.End) with { Length = length, Anchor = anchor }
            : FromLast(at, preposition + 1, length, turn);
    }

    /// <summary>
    /// Days are counted to the day; weeks too, but nobody means it so exactly; months and years ago are no finer than that unit,
    /// whatever day it is today. A year before a month is a month.
    /// </summary>
    private static Extent Shifted(in Period origin, int count, Grain unit)
    {
        if (unit < Grain.Day)
        {
            return Extent.One(origin with { Time = null }) with { IsApproximate = true };
        }

        var grain = unit is Grain.Week or Grain.Weekend ? Grain.Day : unit >= Grain.Decade ? Grain.Year : unit;
        var moved = Period.Shift(origin.First, count, unit);
        var period = Period.Holding(moved, origin.Grain >= Grain.Month || origin.Grain > grain ? origin.Grain : grain);
        return Extent.One(period) with { IsApproximate = unit is Grain.Week or Grain.Weekend or >= Grain.Decade };
    }
}
