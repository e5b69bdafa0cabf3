namespace Hearsay.Mentions.Quantities.Bearings;

/// <summary>
/// The arithmetic of comparators (codebook, section 5). What is counted comes in whole numbers, so that "over 30 ships" begins at 31;
/// what is measured or a share has an open bound instead.
/// </summary>
internal static class Bounds
{
    private const decimal Nearly = 0.9m;
    private const decimal Tenth = 0.1m;
    private const decimal Reach = 1.5m;
    private const decimal Half = 0.5m;

    public static void Apply(QuantityDraft draft, Bound bound)
    {
        var (low, high) = (draft.Hard.Low, draft.Hard.High);
        draft.HasComparator |= bound != Bound.Exactly;
        switch (bound)
        {
            case Bound.Over when low is { } least:
                draft.Hard = draft.IsMeasured ? new Interval(least, null, LowOpen: true) : new Interval(Math.Floor(least) + 1, null);
                draft.Soft = draft.Hard with { High = least * Reach };
                break;
            case Bound.Least when low is { } least:
                draft.Hard = new Interval(least, null);
                draft.Soft = new Interval(least, least * Reach);
                break;
            case Bound.Most when high is { } most:
                draft.Hard = new Interval(Math.Min(0, most), most);
                draft.Soft = new Interval(most * Half, most);
                break;
            case Bound.Under when high is { } most:
                draft.Hard = draft.IsMeasured ? new Interval(Math.Min(0, most), most, HighOpen: true) : new Interval(Math.Min(0, most), Math.Ceiling(most) - 1);
                break;
            case Bound.About:
                draft.Approximate = true;
                draft.Soft = new Interval(low * (1 - Tenth), high * (1 + Tenth));
                break;
            case Bound.Nearly when low is { } least:
                draft.Approximate = true;
                draft.Hard = draft.Hard with { Low = draft.IsMeasured ? least * Nearly : Math.Ceiling(least * Nearly) };
                break;
            default:
                break;
        }
    }

    /// <summary>What a reader takes a bare figure for: "half" is 45 to 55 %, a round number of 100 or more half a unit of its last digit.</summary>
    public static Interval Taken(QuantityDraft draft)
    {
        if (draft.Soft is { } soft)
        {
            return soft;
        }

        if (!draft.Hard.IsPoint || draft.HasComparator || draft.Hard.Low is not { } value)
        {
            return draft.Hard;
        }

        var (size, slack) = (Math.Abs(value), 0m);
        if (draft is { IsShare: true, Unit: "percent", Hard.Low: 50 })
        {
            slack = size * Tenth;
        }
        else if (size >= 100 && draft.Measure is not (QuantityMeasure.Rank or QuantityMeasure.Percent))
        {
            slack = Math.Min(LastDigit(size) * Half, size * Tenth * Half);
        }

        return slack == 0 ? draft.Hard : new Interval(value - slack, value + slack);
    }

    /// <summary>The unit of the last digit that is not zero: 10 of 1,240.</summary>
    private static decimal LastDigit(decimal size)
    {
        var unit = 1m;
        while (size % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return size == Math.Floor(size) ? unit : 0;
    }
}
