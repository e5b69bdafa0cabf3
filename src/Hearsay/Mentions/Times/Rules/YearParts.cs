using Hearsay.Grammar;
using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>
/// Reads parts of larger stretches: "the third quarter of 2019", "Q3 2019", "the first half", "the second week of March", "last
/// spring", "the first nine months".
/// </summary>
internal sealed class YearParts(TimeText text, Today today, Points points)
{
    /// <summary>Results of a quarter come out within so many days, and "will be" spoken of until then.</summary>
    private const int Recent = 92;

    public bool TryRead(int at, out TimeExpression found)
    {
        found = default;
        switch (text.Sort(at))
        {
            case TimeWord.QuarterCode:
                return TryNumbered(at, at, text.Number(at), Grain.Quarter, out found);
            case TimeWord.HalfCode:
                return TryNumbered(at, at, text.Number(at), Grain.Half, out found);
            case TimeWord.Season:
                return TrySeason(at, out found);
            case TimeWord.Number when YearNumbers.Written(text, at) is { } year:
                return TryBehindYear(at, year, out found);
            case TimeWord.Fiscal when IsOrdinal(at + 1):
                return TryRead(at + 1, out found) && Widen(ref found, at);
            default:
                return IsOrdinal(at) && (TryOrdinal(at, out found) || TryLeading(at, out found));
        }
    }

    /// <summary>The second is a unit as well; "last" counts from the end.</summary>
    public bool IsOrdinal(int at) =>
        text.Is(at, TimeWord.Ordinal) || text.Is(at, "second") || text.Is(at, "last");

    /// <summary>"spring" is a noun where a year, a turn or an article leads to a season: water has springs, and things fall.</summary>
    private bool TrySeason(int at, out TimeExpression found)
    {
        found = default;
        var isLed = text.Sort(at - 1) is TimeWord.In or TimeWord.The or TimeWord.During or TimeWord.Since or TimeWord.By or TimeWord.Edge or TimeWord.Of or TimeWord.Until or TimeWord.Each;
        var isVerb = text.Parsed.Classes[at] is WordClass.Verb or WordClass.Aux || text.Is(at + 1, "in") || text.Is(at + 1, "to");
        var year = text.Sort(at + 1) is TimeWord.Of or TimeWord.Comma ? at + 2 : at + 1;
        var season = text.Number(at);
        if ((YearNumbers.Written(text, year) ?? YearNumbers.Spoken(text, year, out _)) is { } told)
        {
            var end = YearNumbers.Written(text, year) is null && YearNumbers.Spoken(text, year, out var spoken) is not null ? spoken : year + 1;
            found = TimeExpression.Date(at, end, Period.OfSeasonOf(told, season));
            return true;
        }

        if (!isLed || isVerb || (text.Is(at, "fall") && text.Is(at + 1, TimeWord.Of)) || (text.Is(at, "spring") && text.Parsed.Classes[at] == WordClass.Adj))
        {
            return false;
        }

        var lean = Tense.Of(text, at);
        found = TimeExpression.Perhaps(at, at + 1, today.Yearly(lean, of => Period.OfSeasonOf(of, season))) with { IsYearless = true };
        return true;
    }

    /// <summary>"the 1988 second quarter", "2019 Q1", "2019-Q1", "2019 April".</summary>
    private bool TryBehindYear(int at, int year, out TimeExpression found)
    {
        var part = text.Skip(at + 1, TimeWord.Hyphen);
        found = default;
        Period? period = text.Sort(part) switch
        {
            TimeWord.QuarterCode => Period.OfQuarter(year, text.Number(part)),
            TimeWord.HalfCode => Period.OfHalf(year, text.Number(part)),
            TimeWord.Unit when text[part].Unit == Grain.Quarter && today.LastQuarter is { } last => Period.OfQuarter(year, ((last.First.Month - 1) / 3) + 1),
            _ when IsOrdinal(part) && UnitAt(part + 1, out var unitAt, out var unit) && unit is Grain.Quarter or Grain.Half => Period.OfYear(year).Nth(NumberAt(part), unit) is { } nth && (part = unitAt) > 0 ? nth : null,
            _ => null,
        };
        if (period is not { } known)
        {
            return false;
        }

        found = TimeExpression.Date(at, part + 1, known);
        return true;
    }

    private bool TryOrdinal(int at, out TimeExpression found)
    {
        found = default;
        return UnitAt(at + 1, out var unitAt, out var unit) && TryNumbered(at, unitAt, NumberAt(at), unit, out found);
    }

    /// <summary>The n-th unit of what follows ("of 2019"), else of this year, where it is a quarter or half of one.</summary>
    private bool TryNumbered(int at, int last, int number, Grain unit, out TimeExpression found)
    {
        found = default;
        var of = text.Sort(last + 1) is TimeWord.Of or TimeWord.In or TimeWord.Comma or TimeWord.Hyphen ? last + 2 : last + 1;
        if (YearNumbers.Written(text, of) is { } year)
        {
            found = TimeExpression.Perhaps(at, of + 1, Period.OfYear(year).Nth(number, unit));
            return true;
        }

        if (text.Is(last + 1, TimeWord.Of) && points.TryRead(last + 2, out var whole) && whole.Period is { } stretch && stretch.Grain > unit)
        {
            found = TimeExpression.Perhaps(at, whole.End, stretch.Nth(number, unit));
            return true;
        }

        if (unit is Grain.Quarter or Grain.Half && number is > 0 and < 5)
        {
            found = TimeExpression.Perhaps(at, last + 1, OfThisYear(at, number, unit)) with { IsYearless = true };
            return true;
        }

        return TryWithinEvent(at, last, out found);
    }

    /// <summary>"the first day of the operation": a day that only the operation's own date could tell.</summary>
    private bool TryWithinEvent(int at, int last, out TimeExpression found)
    {
        found = default;
        if (!text.Is(last + 1, TimeWord.Of) || text.Sort(last + 2) is TimeWord.Unit or TimeWord.Number || Anchors.Behind(text, last + 1, TimeAnchorSide.Within) is not { } anchor)
        {
            return false;
        }

        found = TimeExpression.Undated(at, anchor.End) with { Anchor = anchor };
        return true;
    }

    /// <summary>"this year's third quarter", "last year's quarter".</summary>
    public void Narrow(ref TimeExpression year)
    {
        if (year.Period is not { Grain: Grain.Year } whole || !text.Is(year.End, TimeWord.Possessive))
        {
            return;
        }

        var part = year.End + 1;
        if (IsOrdinal(part) && UnitAt(part + 1, out var last, out var unit) && unit < Grain.Year && whole.Nth(NumberAt(part), unit) is { } nth)
        {
            year = year with { End = last + 1, Extent = Extent.One(nth) };
        }
        else if (text.Is(part, TimeWord.Unit) && text[part].Unit == Grain.Quarter && today.LastQuarter is { } quarter)
        {
            year = year with { End = part + 1, Extent = Extent.One(Period.OfQuarter(whole.First.Year, ((quarter.First.Month - 1) / 3) + 1)) };
        }
    }

    /// <summary>Results are told after the quarter, plans before it: the latest one that has begun, unless the verb looks ahead.</summary>
    private Period? OfThisYear(int at, int number, Grain unit)
    {
        if (today.Day is not { } day || Period.OfYear(day.Year).Nth(number, unit) is not { } here)
        {
            return null;
        }

        var hasBegun = here.First <= day;
        var looksAhead = Tense.Of(text, at) == Lean.Future;
        var isJustOver = here.Last.DayNumber + Recent > day.DayNumber;
        return looksAhead && here.Last < day && !isJustOver && day.Year < DateOnly.MaxValue.Year ? here.Moved(1, Grain.Year)
            : !looksAhead && !hasBegun && day.Year > 1 ? here.Moved(-1, Grain.Year) : here;
    }

    /// <summary>"the first nine months (of 2019)", "the last two weeks of July".</summary>
    private bool TryLeading(int at, out TimeExpression found)
    {
        found = default;
        var isFirst = text.Is(at, "first");
        if (!(isFirst || text.Is(at, "last") || text.Is(at, "final")) || !Lengths.TryRead(text, at + 1, out var length, out var end))
        {
            return false;
        }

        if (text.Is(end, TimeWord.Of) && length.Count is > 0 and var count && points.TryRead(end + 1, out var whole) && whole.Period is { } stretch
            && stretch.Nth(isFirst ? 1 : -1, length.Unit) is { } one && stretch.Nth(isFirst ? count : -count, length.Unit) is { } other)
        {
            found = new TimeExpression(at, whole.End, TimeKind.Duration, isFirst ? Extent.Between(one, other) : Extent.Between(other, one)) { Length = length };
            return true;
        }

        found = new TimeExpression(at, end, TimeKind.Duration, Extent.Nothing) { Length = length };
        return isFirst;
    }

    private bool UnitAt(int at, out int last, out Grain unit)
    {
        last = text.Skip(at, TimeWord.Hyphen);
        last = text.Is(last, TimeWord.Filler) || text.Is(last, TimeWord.Fiscal) ? last + 1 : last;
        unit = text.Is(last, TimeWord.HalfWord) ? Grain.Half : text[last].Unit;
        return text.Is(last, TimeWord.HalfWord) || (text.Is(last, TimeWord.Unit) && unit >= Grain.Day && !text.Is(last, "days"));
    }

    private int NumberAt(int at) => text.Is(at, "second") ? 2 : text.Is(at, "last") ? -1 : text.Number(at);

    private static bool Widen(ref TimeExpression found, int first)
    {
        found = found with { First = first };
        return true;
    }
}
