using Hearsay.Grammar;
using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Reads years, fiscal years, decades and centuries: "in 2019", "fiscal 2019", "the mid-1990s", "the 21st century".</summary>
internal sealed class Years(TimeText text, Today today)
{
    private const int EarliestAlone = 1900;
    private const int LatestAlone = 2099;

    public bool TryRead(int at, out TimeExpression found)
    {
        found = default;
        switch (text.Sort(at))
        {
            case TimeWord.Number when text.Is(at + 1, "s") && text.Number(at) is >= 1000 and <= 2090 and var decade && decade % 10 == 0:
                found = TimeExpression.Date(at, at + 2, Period.Holding(new DateOnly(decade, 1, 1), Grain.Decade));
                return true;
            case TimeWord.Number when YearNumbers.Written(text, at) is { } year && IsYear(at, year):
                found = Year(at, year);
                return true;
            case TimeWord.Number when text.Is(at - 1, TimeWord.In) && YearNumbers.Spoken(text, at, out var spokenEnd) is { } spoken && !text.Is(spokenEnd, TimeWord.Unit):
                found = TimeExpression.Date(at, spokenEnd, Period.OfYear(spoken));
                return true;
            case TimeWord.Decade when !IsAge(at):
                found = TimeExpression.Date(at, at + 1, Period.Holding(new DateOnly(text.Number(at), 1, 1), Grain.Decade));
                return true;
            case TimeWord.Fiscal:
                return TryFiscal(at, out found);
            case TimeWord.Unit when text[at].Unit == Grain.Year && YearNumbers.Written(text, at + 1) is { } named:
                found = TimeExpression.Date(at, at + 2, Period.OfYear(named));
                return true;
            case TimeWord.Ordinal:
                return TryCentury(at, out found);
            default:
                return false;
        }
    }

    /// <summary>A year may lead a part of it: "the 1988 second quarter".</summary>
    private TimeExpression Year(int at, int year)
    {
        // "1998-99": the second is told by its last two digits.
        if (text.Is(at + 1, TimeWord.Hyphen) && text.IsGlued(at + 1) && text.IsGlued(at + 2) && text.Is(at + 2, TimeWord.Number)
            && text.Parsed.Tokens[at + 2].Length == 2 && (year / 100 * 100) + text.Number(at + 2) is var until && until > year)
        {
            return new TimeExpression(at, at + 3, TimeKind.Date, Extent.Between(Period.OfYear(year), Period.OfYear(until)));
        }

        return TimeExpression.Date(at, at + 1, Period.OfYear(year));
    }

    /// <summary>
    /// Four digits are a year behind a word that leads to one; elsewhere they are where they count nothing: "the 2019 vote", not
    /// "2019 votes", "$2000".
    /// </summary>
    private bool IsYear(int at, int year)
    {
        var before = text.Sort(at - 1);
        var isLed = before is TimeWord.In or TimeWord.Since or TimeWord.Until or TimeWord.By or TimeWord.Through or TimeWord.During or TimeWord.Of or TimeWord.Before or TimeWord.After;
        if (year is < EarliestAlone or > LatestAlone)
        {
            return isLed && before is not TimeWord.By and not TimeWord.Of and not TimeWord.After && !Counts(at);
        }

        var isMoney = at > text.First && text.Parsed.Form(at - 1) is "$" or "£" or "€" or "#" or "No." or "+";
        return !isMoney && (!Counts(at) || (isLed && text.Parsed.Relations[at] != Relation.Nummod));
    }

    // "in his 30s".
    private bool IsAge(int at) => at > text.First && text.Parsed.Tags[at - 1] == PennTag.PrpPoss;

    private bool Counts(int at) =>
        at + 1 < text.End && (text.Parsed.Tags[at + 1] is PennTag.Nns or PennTag.Nnps || text.Parsed.Form(at + 1) is "%" or "percent" or "per" or "million" or "billion"
            || text.Is(at + 1, TimeWord.Unit) || text.Is(at + 1, TimeWord.Zone) || text.Is(at + 1, TimeWord.Number));

    /// <summary>"fiscal 2019", "the fiscal year 2019", "the full year"; which months a fiscal year has, the text seldom says.</summary>
    private bool TryFiscal(int at, out TimeExpression found)
    {
        var next = at + 1;
        var isUnit = text.Is(next, TimeWord.Unit) && text[next].Unit == Grain.Year && !text.Is(next, "years");
        if (isUnit) { next++; }
        if (YearNumbers.Written(text, next) is { } year)
        {
            found = TimeExpression.Date(at, next + 1, Period.OfYear(year));
            return true;
        }

        found = TimeExpression.Perhaps(at, next, today.Shifted(0, Grain.Year));
        return isUnit;
    }

    private bool TryCentury(int at, out TimeExpression found)
    {
        var unit = text.Skip(at + 1, TimeWord.Hyphen);
        var number = text.Number(at);
        found = default;
        if (!text.Is(unit, TimeWord.Unit) || text[unit].Unit != Grain.Century || number is < 2 or > 30)
        {
            return false;
        }

        found = TimeExpression.Date(at, unit + 1, Period.Holding(new DateOnly((number - 1) * 100, 1, 1), Grain.Century));
        return true;
    }
}
