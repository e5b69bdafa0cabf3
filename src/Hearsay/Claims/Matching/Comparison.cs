using Hearsay.Claims.Matching.Propositions;
using Hearsay.Claims.Matching.Terms;
using static Hearsay.Claims.Matching.Terms.TermSets;

namespace Hearsay.Claims.Matching;

/// <summary>
/// Whether two statements tell the same (codebook, section 6): each tells all that the other tells. Looks at the two alone, and gives the same whichever
/// comes first, so that no order of arrival can show.
/// </summary>
internal static class Comparison
{
    /// <summary>The share of the words of the one that tells fewer which the other must have, where both tell a kind of event that is known.</summary>
    private const double WordShare = 0.5;

    /// <summary>Who shares less of the words with another leaves open what they tell.</summary>
    private const double TouchShare = 0.34;

    /// <summary>The same of either, where the trigger is a word like any other.</summary>
    private const double PlainShare = 0.7;

    private const double RelatedShare = 0.5;
    private const double ContextShare = 0.5;
    private const int ContextNames = 2;

    /// <summary>Who did it and where; or where, and to whose.</summary>
    private const int FewestNames = 2;

    /// <summary>Reports that do not say when are of one event where they come out within so many days.</summary>
    public const int SameDays = 3;

    /// <summary>And may be of one within so many.</summary>
    public const int LinkDays = 7;

    public static Accord Of(Proposition one, Proposition other)
    {
        if (DayGap(one, other) > LinkDays) { return Accord.None; }
        if (one.Family != other.Family) { return IsInOtherWords(one, other) ? Accord.Likely : Accord.None; }
        if (AreApart(one, other)) { return Accord.Apart; }
        var (forth, back) = (Lesser(HowTold(one, other), WordsTold(one, other)), Lesser(HowTold(other, one), WordsTold(other, one)));
        var agree = DoWordsAgree(one, other);
        if (agree && forth > Held.Not && back > Held.Not && IsSureOfEvent(one, other) && (one.Kind == other.Kind || IsToldAlike(one, other)))
        {
            return one.Kind == other.Kind && forth == Held.Said && back == Held.Said && one.Time is null == other.Time is null ? Accord.Same : Accord.Likely;
        }

        if (one.Kind == other.Kind && agree && forth > Held.Not != back > Held.Not && !one.IsThin && !other.IsThin) { return forth > Held.Not ? Accord.Refines : Accord.RefinedBy; }
        return Overlap(one.Said, other.Said) >= RelatedShare ? Accord.Related : Accord.None;
    }

    /// <summary>Where nobody knows when a report was written, the two must begin with the same names besides: a war has many air raids.</summary>
    public static bool AreSurelyAlike(Proposition one, Proposition other) =>
        Of(one, other) >= Accord.Refines && ((IsDated(one) && IsDated(other)) || DoContextsMeet(one, other));

    private static bool IsDated(Proposition proposition) => proposition.Time is not null || proposition.Told >= 0;

    private enum Held
    {
        Not,

        /// <summary>The statement leaves it open, and its sentence or the head of its report names it.</summary>
        ByContext,
        Said,
    }

    /// <summary>Another word for it is taken for it where names and things agree: "fired on the port" and "shelled the port".</summary>
    private static bool IsToldAlike(Proposition one, Proposition other) => !one.IsThin && !other.IsThin && one.Words.Length > 0 && other.Words.Length > 0
        && Array.Exists(one.Must, term => Term.IsName(term) && Has(other.Said, term));

    /// <summary>"Got hold of the mast", "grabbed the mast": whoever names the same people, the same place and the same thing as who "seized the mast" tells of that.</summary>
    private static bool IsInOtherWords(Proposition one, Proposition other) => one.IsOwnWord != other.IsOwnWord && (one.IsDeed || other.IsDeed) && !one.IsThin && !other.IsThin
        && DayGap(one, other) <= SameDays && !AreApart(one, other) && NamesIn(one) >= FewestNames && AreNamesShared(one, other) && AreNamesShared(other, one)
        && one.Words.Length > 0 && other.Words.Length > 0 && DoWordsAgree(one, other);

    private static int NamesIn(Proposition proposition) => proposition.Said.Count(Term.IsName);

    private static bool AreNamesShared(Proposition one, Proposition other)
    {
        foreach (var term in one.Must)
        {
            if (Term.IsName(term) && !Has(other.Said, term)) { return false; }
        }

        return Array.TrueForAll(one.Places, place => PlaceTold(other, place) == Held.Said);
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

    /// <summary>Whether the first tells all names, participants, places and times that the second does.</summary>
    private static Held HowTold(Proposition first, Proposition second)
    {
        var held = TimeTold(first, second);
        foreach (var place in second.Places)
        {
            if (held == Held.Not) { return held; }
            held = Lesser(held, PlaceTold(first, place));
        }

        foreach (var term in second.Must)
        {
            if (held == Held.Not) { return held; }
            held = Lesser(held, Has(first.Said, term) ? Held.Said : LeavesOpen(first, term, second) ? Held.ByContext : Held.Not);
        }

        return held;
    }

    private static Held TimeTold(Proposition first, Proposition second)
    {
        if (second.Time is not { } wider) { return Held.Said; }
        if (first.Time is not { } finer)
        {
            // News tells of its own days: what names no day is as old as the report, or a little older.
            return first.Told >= 0 && wider.Days is var (from, to) && to >= first.Told - SameDays && from <= first.Told ? Held.ByContext : Held.Not;
        }

        // "at dawn" and "early in the morning" of one day are one time, however the hours are reckoned.
        return finer.Within(wider) || (wider.IsPartOfDay && finer.Overlaps(wider)) || wider.Within(finer) && finer.IsWithinOneDay ? Held.Said : Held.Not;
    }

    private static Held PlaceTold(Proposition first, ComparedPlace wider)
    {
        if (Array.Exists(first.Places, place => place.LiesIn(wider)) || (wider.Terms.Length > 0 && Holds(first.Said, wider.Terms))) { return Held.Said; }
        return first.Places.Length == 0 && wider.Terms.Length > 0 && Holds(first.Context, wider.Terms) ? Held.ByContext : Held.Not;
    }

    /// <summary>Whether the first says nothing that could stand in the place which the term has in the second, and its report knows of it.</summary>
    private static bool LeavesOpen(Proposition first, ulong term, Proposition second)
    {
        if (!Term.IsName(term)) { return Has(first.Context, term) && !Array.Exists(first.Must, static own => !Term.IsName(own)); }
        if (Has(second.NamedActors, term)) { return !first.KeepsActorOpen && first.NamedActors.Length == 0 && Has(first.Context, term); }
        var (hasOwn, isContrast) = (false, false);
        foreach (var own in first.Must)
        {
            if (!Term.IsName(own) || Has(first.NamedActors, own)) { continue; }
            hasOwn = true;
            isContrast |= !Has(second.Said, own);
        }

        // Who names the town and who names the town and its country speak of one place.
        return !isContrast && (hasOwn || Has(first.Context, term));
    }

    /// <summary>"bombed the town" leaves open what "bombed the port of the town" tells; "bombed the old port" tells it.</summary>
    private static Held WordsTold(Proposition first, Proposition second)
    {
        var share = Share(first.Said, second.Words);
        if (share >= WordShare) { return Held.Said; }
        return share < TouchShare && Share(first.Context, second.Words) >= WordShare ? Held.ByContext : share < TouchShare ? Held.Not : Held.Said;
    }

    private static bool DoWordsAgree(Proposition one, Proposition other)
    {
        if (!one.IsKnownKind && !other.IsKnownKind) { return Share(one.Said, other.Words) >= PlainShare && Share(other.Said, one.Words) >= PlainShare; }
        return (one.Words.Length <= other.Words.Length && IsMost(other.Said, one.Words)) || (other.Words.Length <= one.Words.Length && IsMost(one.Said, other.Words));
    }

    /// <summary>
    /// Two that tell enough are of one event where they come out within days of each other; two that tell little must also come from reports that begin
    /// with the same names, and both have a day.
    /// </summary>
    private static bool IsSureOfEvent(Proposition one, Proposition other)
    {
        if (one.Time is null && other.Time is null && DayGap(one, other) > SameDays) { return false; }
        if (!one.IsThin && !other.IsThin) { return true; }
        return IsDated(one) && IsDated(other) && DoContextsMeet(one, other);
    }

    private static bool DoContextsMeet(Proposition one, Proposition other)
    {
        var (fewer, more) = (one.Context.Length, one.Context.Count(Term.IsName)).CompareTo((other.Context.Length, other.Context.Count(Term.IsName))) <= 0 ? (one.Context, other.Context) : (other.Context, one.Context);
        var (shared, all) = (0, 0);
        foreach (var term in fewer)
        {
            if (!Term.IsName(term)) { continue; }
            all++;
            shared += Has(more, term) ? 1 : 0;
        }

        return shared >= ContextNames && shared >= (Array.Exists(one.Must, term => Term.IsName(term) && Has(other.Must, term)) ? 0.2 : ContextShare) * all;
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

    /// <summary>More than half: "the fish market" and "the cattle market" have the market in common.</summary>
    private static bool IsMost(ulong[] said, ulong[] demanded) => Share(said, demanded) > WordShare;

    private static Held Lesser(Held one, Held other) => one < other ? one : other;
}
