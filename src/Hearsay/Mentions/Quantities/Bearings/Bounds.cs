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
        draft.Comparator = bound;
        switch (bound)
        {
            case Bound.Over when low is { } least:
                draft.Hard = draft.IsMeasured ? new Interval(least, null, LowOpen: true) : new Interval(Math.Floor(least) + 1, null);
                draft.Soft = draft.Hard with { High = Math.Max(draft.Hard.Low ?? least, least * Reach) };
                break;
            case Bound.Least when low is { } least:
                draft.Hard = new Interval(least, null);
                draft.Soft = new Interval(least, Math.Max(least, least * Reach));
                break;
            case Bound.Most when high is { } most:
                draft.Hard = new Interval(Math.Min(0, most), most);
                draft.Soft = new Interval(Math.Min(most, most * Half), most);
                break;
            case Bound.Under when high is { } most:
                draft.Hard = draft.IsMeasured ? new Interval(most > 0 ? 0 : null, most, HighOpen: true) : new Interval(Math.Min(0, Math.Ceiling(most) - 1), Math.Ceiling(most) - 1);
                break;
            case Bound.About:
                draft.Approximate = true;
                draft.Soft = Spread(draft.Hard);
                break;
            case Bound.Nearly when low is { } least && least >= 0:
                draft.Approximate = true;
                draft.Hard = draft.Hard with { Low = draft.IsMeasured ? least * Nearly : Math.Min(least, Math.Ceiling(least * Nearly)) };
                break;
            default:
                break;
        }
    }

    /// <summary>A tenth more and less, on whichever side of zero.</summary>
    private static Interval Spread(Interval hard) =>
        hard with { Low = hard.Low - (Math.Abs(hard.Low ?? 0) * Tenth), High = hard.High + (Math.Abs(hard.High ?? 0) * Tenth) };

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

    /// <summary>The unit of the last digit that is not zero: 10 of 1,240. The number is made smaller, as a greater unit may be more than a decimal holds.</summary>
    private static decimal LastDigit(decimal size)
    {
        if (size != Math.Floor(size))
        {
            return 0;
        }

        var unit = 1m;
        for (var rest = size; rest % 10 == 0; rest /= 10)
        {
            unit *= 10;
        }

        return unit;
    }
}
