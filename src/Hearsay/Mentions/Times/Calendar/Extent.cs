namespace Hearsay.Mentions.Times.Calendar;

/// <summary>What an expression picks out of the calendar; one that is not closed has both its ends the same.</summary>
internal readonly record struct Extent(Bounds Bounds, Period From, Period Until, bool IsApproximate = false)
{
    public static readonly Extent Nothing;

    public static Extent One(Period period) => new(Bounds.One, period, period);

    public static Extent Between(Period from, Period until) => new(Bounds.Closed, from, until);

    public static Extent Of(Bounds bounds, Period period) => new(bounds, period, period);
}
