using Hearsay.Mentions.Times.Calendar;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>
/// What is early, in the middle or late in a stretch: about a third of it, both ends approximate. Of a day it is a half, as "early"
/// and "late" leave no middle to a day's reader.
/// </summary>
internal static class Edges
{
    private const int Early = 1;
    private const int Late = 3;

    public static Extent Third(in Period period, int edge)
    {
        if (period.Grain <= Grain.Day)
        {
            var day = period.Time is { IsInstant: false } part ? part : new DayTime(0, DayTime.WholeDay);
            return edge is Early or Late && period.Time is null or { IsInstant: false }
                ? Extent.One(period with { Time = PartOfDay.Half(day, edge == Early) }) : Extent.One(period);
        }

        if (period.AnyYear)
        {
            return Extent.One(period) with { IsApproximate = true };
        }

        var grain = Inside(period.Grain);
        var count = Count(period, grain);
        var third = count / 3;
        var (from, until) = edge switch
        {
            Early => (0, third - 1),
            Late => (2 * third, count - 1),
            _ => (third, (2 * third) - 1),
        };
        return Extent.Between(Step(period, from, grain), Step(period, Math.Max(from, until), grain)) with { IsApproximate = true };
    }

    /// <summary>"earlier this month" is from its first day to today, "later this month" from today to its last.</summary>
    public static Extent Of(in Period period, bool isLater, DateOnly? today)
    {
        if (period.Grain <= Grain.Day || today is not { } day || day < period.First || day > period.Last)
        {
            return Extent.One(period);
        }

        return isLater ? Extent.Between(Period.Day(day), Period.Day(period.Last)) : Extent.Between(Period.Day(period.First), Period.Day(day));
    }

    private static Grain Inside(Grain grain) => grain switch
    {
        Grain.Weekend or Grain.Week or Grain.Month => Grain.Day,
        Grain.Decade or Grain.Century => Grain.Year,
        _ => Grain.Month,
    };

    private static int Count(in Period period, Grain grain) => grain switch
    {
        Grain.Day => period.Last.DayNumber - period.First.DayNumber + 1,
        Grain.Year => period.Last.Year - period.First.Year + 1,
        _ => Period.MonthsOf(period.Grain),
    };

    private static Period Step(in Period period, int count, Grain grain) => Period.Holding(Period.Shift(period.First, count, grain), grain);
}
