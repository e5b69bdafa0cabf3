using Hearsay.Grammar;
using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>
/// Reads dates by their names and numbers: "March 5, 2026", "5 March", "the 14th of March", "March 3-5", "March 2026", "Friday,
/// March 6", "2026-03-05". What has no year is the nearest, as the verb looks.
/// </summary>
internal sealed class CalendarDates(TimeText text, Today today)
{
    public bool TryRead(int at, out TimeExpression found)
    {
        found = default;
        return text.Sort(at) switch
        {
            TimeWord.WrittenDate => TryWrittenDate(at, out found),
            TimeWord.WrittenMonth => Give(out found, TimeExpression.Date(at, at + 1, Period.OfMonth(text.Number(at) / 100, text.Number(at) % 100))),
            TimeWord.WrittenDay => TryWrittenDay(at, out found),
            TimeWord.Month => IsMonth(at) && TryMonthFirst(at, out found),
            TimeWord.Number or TimeWord.Ordinal => TryYearFirst(at, out found) || TryDayFirst(at, out found),
            TimeWord.Unit when text.Is(at, "second") => TryDayFirst(at, out found),
            TimeWord.Weekday => TryBehindWeekday(at, out found),
            _ => false,
        };
    }

    /// <summary>"may" and "march" are verbs too, "April" and "June" people.</summary>
    public bool IsMonth(int at)
    {
        if (!text.Is(at, TimeWord.Month))
        {
            return false;
        }

        var form = text.Parsed.Form(at);
        var isName = char.IsUpper(form[0]);
        if (!isName && (form is "may" or "march" or "mar" or "dec" or "august" or "jan" || text.Parsed.Classes[at] is WordClass.Verb or WordClass.Aux))
        {
            return false;
        }

        var isVerb = form is "May" or "March" && text.Parsed.Classes[at] is WordClass.Aux or WordClass.Verb;
        return !isVerb && !IsFirstName(at);
    }

    /// <summary>"June Holt": no word of time or preposition leads to it, and another name follows.</summary>
    private bool IsFirstName(int at) =>
        text.IsCapital(at + 1) && text.Is(at + 1, TimeWord.None) && text.Number(at) is 4 or 5 or 6 or 8
        && text.Sort(at - 1) is TimeWord.None or TimeWord.And or TimeWord.Comma;

    private bool TryWrittenDate(int at, out TimeExpression found)
    {
        var number = text.Number(at);
        return Give(out found, TimeExpression.Date(at, at + 1, Period.Day(new DateOnly(number / 10000, number / 100 % 100, number % 100))));
    }

    /// <summary>"10/25" is a day only where a word of time leads to it: elsewhere it may be a share or a score.</summary>
    private bool TryWrittenDay(int at, out TimeExpression found)
    {
        var isLed = text.Sort(at - 1) is TimeWord.On or TimeWord.From or TimeWord.Between or TimeWord.To or TimeWord.And or TimeWord.Hyphen or TimeWord.By or TimeWord.Since
            or TimeWord.Until or TimeWord.Weekday or TimeWord.Comma or TimeWord.Turn || text.Is(at - 1, "or");
        found = TimeExpression.Perhaps(at, at + 1, today.DayOfYear(text.Number(at) / 100, text.Number(at) % 100, Tense.Of(text, at))) with { IsYearless = true };
        return isLed && found.Period is not null;
    }

    /// <summary>"2031-Mar-05", "2031 March".</summary>
    private bool TryYearFirst(int at, out TimeExpression found)
    {
        found = default;
        var month = Glue(at + 1);
        if (YearNumbers.Written(text, at) is not { } year || !IsMonth(month))
        {
            return false;
        }

        var dayAt = Glue(month + 1);
        var day = dayAt > month + 1 ? DayNumbers.Of(text, dayAt, out _) : null;
        found = day is not null
            ? TimeExpression.Perhaps(at, dayAt + 1, OfDay(text.Number(month), day.Value, year, at)) : TimeExpression.Date(at, month + 1, Period.OfMonth(year, text.Number(month)));
        return true;
    }

    /// <summary>Past a hyphen or stroke inside a written date: "23/Sep/2031".</summary>
    private int Glue(int at) => text.Sort(at) is TimeWord.Hyphen or TimeWord.Slash && text.IsGlued(at) && text.IsGlued(at + 1) ? at + 1 : at;

    private bool TryMonthFirst(int at, out TimeExpression found)
    {
        var month = text.Number(at);
        var after = text.Is(at + 1, TimeWord.The) && text.Is(at + 2, TimeWord.Ordinal) ? at + 2 : Glue(at + 1);
        if (!text[at].IsMid && DayNumbers.Of(text, after, out var dayEnd) is { } day && !text.Is(dayEnd, TimeWord.Unit))
        {
            var until = DayNumbers.Until(text, dayEnd, out var last);
            var (end, year) = WithYear(last - 1);
            return TryDays(at, end, month, day, until, year, out found);
        }

        var (stop, ofYear) = WithYear(at);
        var period = ofYear is { } told ? Period.OfMonth(told, month) : OfNoYear(text, today, month, at);
        return Give(out found, TimeExpression.Perhaps(at, stop, period) with { IsYearless = ofYear is null });
    }

    /// <summary>"5 March 2026", "the 14th of March", "3-5 March".</summary>
    private bool TryDayFirst(int at, out TimeExpression found)
    {
        found = default;
        if (DayNumbers.Of(text, at, out var dayEnd) is not { } day || (at > text.First && text.Parsed.Form(at - 1) is "$" or "£" or "€"))
        {
            return false;
        }

        // "18 and 19 June": the first is a date of its own.
        if (text.Is(dayEnd, TimeWord.And) && DayNumbers.Of(text, dayEnd + 1, out var other) is not null && IsMonth(text.Skip(other, TimeWord.Of)))
        {
            found = TimeExpression.Perhaps(at, dayEnd, OfDay(text.Number(text.Skip(other, TimeWord.Of)), day, null, at)) with { IsYearless = true };
            return true;
        }

        var until = DayNumbers.Until(text, dayEnd, out var month);
        if (text.Is(month, "day") && text.Is(month + 1, TimeWord.Of)) { month++; }
        month = text.Is(month, TimeWord.Of) ? month + 1 : Glue(month);
        if (!IsMonth(month) || text[month].IsMid)
        {
            return until is null && TryDayOfMonth(at, dayEnd, day, out found);
        }

        var (end, year) = WithYear(month);
        return TryDays(at, end, text.Number(month), day, until, year, out found);
    }

    /// <summary>"on the 18th", where nothing follows that it could count.</summary>
    private bool TryDayOfMonth(int at, int end, int day, out TimeExpression found)
    {
        var lead = text.Is(at - 1, TimeWord.The) ? at - 2 : at - 1;
        found = TimeExpression.Perhaps(at, end, today.DayOfMonth(day, Tense.Of(text, at)));
        return text.Is(lead, TimeWord.On) && text.Is(at, TimeWord.Ordinal) && char.IsAsciiDigit(text.Parsed.Form(at)[0]) && (end == text.End || text.Parsed.Classes[end] is WordClass.Punct);
    }

    /// <summary>"Friday, March 6": the date says more than the weekday, and where they clash it stands.</summary>
    private bool TryBehindWeekday(int at, out TimeExpression found)
    {
        var date = text.Skip(at + 1, TimeWord.Comma);
        found = default;
        if (text.Is(date, TimeWord.The)) { date++; }
        if (!text.Is(date, TimeWord.Weekday) && TryRead(date, out found) && found.Extent.From.Grain == Grain.Day && found.Extent.Bounds == Bounds.One)
        {
            found = found with { First = at };
            return true;
        }

        // "Friday the 13th", "Mon 13th".
        if (text.Sort(date - 1) is TimeWord.The or TimeWord.Weekday && DayNumbers.Of(text, date, out var end) is { } day && text.Is(end - 1, TimeWord.Ordinal) && !text.Is(end, TimeWord.Unit))
        {
            found = TimeExpression.Perhaps(at, end, today.WeekdayAndDay(text.Number(at), day));
            return true;
        }

        return false;
    }

    private bool TryDays(int first, int end, int month, int day, int? until, int? year, out TimeExpression found)
    {
        found = default;
        if (until is not { } lastDay || lastDay <= day)
        {
            return OfDay(month, day, year, first) is { } only
                && Give(out found, TimeExpression.Date(first, end, only) with { IsYearless = year is null });
        }

        return OfDay(month, day, year, first) is { } from && OfDay(month, lastDay, year ?? (from.AnyYear ? null : from.First.Year), first) is { } to
            && Give(out found, new TimeExpression(first, end, TimeKind.Date, Extent.Between(from, to)) { IsYearless = year is null });
    }

    private Period? OfDay(int month, int day, int? year, int at)
    {
        if (year is not { } told)
        {
            return today.DayOfYear(month, day, Tense.Of(text, at));
        }

        return day <= DateTime.DaysInMonth(told, month) ? Period.Day(new DateOnly(told, month, day)) : null;
    }

    /// <summary>The year behind a date's last token: ", 2026", " 2026", " of 2026".</summary>
    private (int End, int? Year) WithYear(int last)
    {
        var year = text.Sort(last + 1) is TimeWord.Comma or TimeWord.Of or TimeWord.In ? last + 2 : Glue(last + 1);
        if (YearNumbers.Written(text, year) is null && text.Is(last + 1, TimeWord.Of) && text.Is(year, TimeWord.Number) && text.Parsed.Tokens[year].Length == 2 && text.Number(year) > 31)
        {
            return (year + 1, 1900 + text.Number(year));
        }

        if (YearNumbers.Spoken(text, year, out var spokenEnd) is { } spoken)
        {
            return (spokenEnd, spoken);
        }

        return YearNumbers.Written(text, year) is { } told && !(year > last + 1 && text.Is(last + 1, TimeWord.In) && told < 1900) ? (year + 1, told) : (last + 1, null);
    }

    private static bool Give(out TimeExpression found, in TimeExpression expression)
    {
        found = expression;
        return true;
    }

    /// <summary>"The road was closed in March" is no month ahead; "was put off to March" may be.</summary>
    private static Period? OfNoYear(TimeText text, Today today, int month, int at)
    {
        var lean = Tense.Of(text, at);
        return lean == Lean.Past && (text.Is(at - 1, "in") || text.Is(at - 1, TimeWord.Since)) ? today.BegunMonth(month) : today.Month(month, lean);
    }
}
