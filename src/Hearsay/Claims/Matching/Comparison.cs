namespace Hearsay.Claims.Matching;

/// <summary>
/// Whether two statements tell the same (codebook, section 6): each tells all that the other tells. Looks at the two alone, and gives the same whichever
/// comes first, so that no order of arrival can show.
/// </summary>
internal static class Comparison
{
    /// <summary>The share of the other words that must be found; names, participants, places and times must be found all.</summary>
    private const double WordShare = 0.7;

    private const double RelatedShare = 0.5;
    private const double ContextShare = 0.5;

    /// <summary>Reports that do not say when are of one event where they come out within so many days.</summary>
    public const int SameDays = 3;

    /// <summary>And may be of one within so many.</summary>
    public const int LinkDays = 7;

    public static Accord Of(Proposition one, Proposition other)
    {
        if (one.Kind != other.Kind) { return Accord.None; }
        if (DayGap(one, other) > LinkDays) { return Accord.None; }
        if (AreApart(one, other)) { return Accord.Apart; }
        var (forth, back) = (Covers(one, other), Covers(other, one));
        if (forth && back && IsSureOfEvent(one, other)) { return Accord.Same; }
        if (forth != back && !one.IsThin && !other.IsThin) { return forth ? Accord.Refines : Accord.RefinedBy; }
        return Overlap(one, other) >= RelatedShare ? Accord.Related : Accord.None;
    }

    private static bool AreApart(Proposition one, Proposition other) =>
        (one.Time is { } time && other.Time is { } othersTime && !time.Overlaps(othersTime))
        || ArePlacesApart(one.Places, other.Places)
        || (Meets(one.NamedActors, other.NamedRecipients) && Meets(one.NamedRecipients, other.NamedActors) && !Meets(one.NamedActors, other.NamedActors));

    /// <summary>Apart where every place of the one is certainly not that of the other.</summary>
    private static bool ArePlacesApart(ComparedPlace[] ones, ComparedPlace[] others)
    {
        foreach (var one in ones)
        {
            foreach (var other in others)
            {
                if (!one.IsApartFrom(other)) { return false; }
            }
        }

        return ones.Length > 0 && others.Length > 0;
    }

    /// <summary>Whether the first tells all that the second does.</summary>
    private static bool Covers(Proposition first, Proposition second) =>
        Holds(first.Manners, second.Manners) && CoversTime(first.Time, second.Time) && CoversPlaces(first, second.Places)
        && Holds(first.Said, second.Must) && Share(first.Said, second.Words) >= WordShare;

    private static bool CoversTime(TimeStretch? first, TimeStretch? second)
    {
        if (second is not { } wider) { return true; }
        if (first is not { } finer) { return false; }
        // "at dawn" and "early in the morning" of one day are one time, however the hours are reckoned.
        return finer.Within(wider) || (finer.IsPartOfDay && wider.IsPartOfDay && finer.Overlaps(wider));
    }

    private static bool CoversPlaces(Proposition first, ComparedPlace[] second)
    {
        foreach (var wider in second)
        {
            if (!Array.Exists(first.Places, place => place.LiesIn(wider)) && (wider.Terms.Length == 0 || !Holds(first.Said, wider.Terms))) { return false; }
        }

        return true;
    }

    /// <summary>
    /// Two that tell enough are of one event where they come out within days of each other; two that tell little must also come from reports that share
    /// their names, and both have a day.
    /// </summary>
    private static bool IsSureOfEvent(Proposition one, Proposition other)
    {
        if (one.Time is null && DayGap(one, other) > SameDays) { return false; }
        if (!one.IsThin && !other.IsThin) { return true; }
        return one.IsThin && other.IsThin && one.Said.Length > 0 && (one.Time is not null || one.Told >= 0) && Jaccard(one.Context, other.Context) >= ContextShare;
    }

    /// <summary>Between the days on which it happened or else was told; 0 where both say when, since that is compared as such.</summary>
    private static int DayGap(Proposition one, Proposition other)
    {
        if (one.Time is not null && other.Time is not null) { return 0; }
        var (from, to) = DaysOf(one);
        var (othersFrom, othersTo) = DaysOf(other);
        if (from < 0 || othersFrom < 0) { return from == othersFrom ? 0 : LinkDays; }
        return Math.Max(0, Math.Max(othersFrom - to, from - othersTo));
    }

    private static (int From, int To) DaysOf(Proposition proposition) => proposition.Time?.Days ?? (proposition.Told, proposition.Told);

    private static double Overlap(Proposition one, Proposition other)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var term in one.Said)
        {
            var weight = Term.WeightOf(term);
            all += weight;
            shared += Array.BinarySearch(other.Said, term) >= 0 ? weight : 0;
        }

        foreach (var term in other.Said) { all += Array.BinarySearch(one.Said, term) < 0 ? Term.WeightOf(term) : 0; }
        return all == 0 ? 0 : shared / all;
    }

    private static double Share(ulong[] said, ulong[] demanded)
    {
        var (found, all) = (0.0, 0.0);
        foreach (var term in demanded)
        {
            all += Term.WeightOf(term);
            found += Array.BinarySearch(said, term) >= 0 ? Term.WeightOf(term) : 0;
        }

        return all == 0 ? 1 : found / all;
    }

    private static double Jaccard(ulong[] one, ulong[] other)
    {
        var shared = 0;
        foreach (var term in one) { shared += Array.BinarySearch(other, term) >= 0 ? 1 : 0; }
        return one.Length + other.Length == shared ? 1 : (double)shared / (one.Length + other.Length - shared);
    }

    private static bool Holds(ulong[] said, ulong[] demanded)
    {
        foreach (var term in demanded)
        {
            if (Array.BinarySearch(said, term) < 0) { return false; }
        }

        return true;
    }

    private static bool Meets(ulong[] one, ulong[] other) => Array.Exists(one, term => Array.BinarySearch(other, term) >= 0);
}
