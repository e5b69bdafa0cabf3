using Hearsay.Claims.Matching.Terms;

namespace Hearsay.Claims.Matching.Propositions;

/// <summary>
/// Within one report, an event that is told again with less is the same one: "the terminal had been taken" is the terminal, the takers and the night of
/// which the report has spoken. What a statement leaves open is filled from the one of its kind that tells what it tells, and most in common with it.
/// </summary>
internal static class EventsOfReport
{
    /// <summary>So many of one kind before and behind are looked at: a report goes on about what it has just told, or opened with.</summary>
    private const int Window = 12;

    private const double WordShare = 0.5;

    public static void Fill(IReadOnlyList<Draft> drafts)
    {
        var fillings = new List<(Draft Open, Draft From)>();
        foreach (var group in drafts.GroupBy(static draft => draft.Kind))
        {
            var kin = group.ToList();
            for (var at = 0; at < kin.Count; at++)
            {
                if (FullestOf(kin, at) is { } from) { fillings.Add((kin[at], from)); }
            }
        }

        // All are found before any is filled, so that nothing is handed on from one to the next.
        foreach (var (open, parts) in fillings.ConvertAll(static one => (one.Open, PartsOf(one.Open, one.From)))) { Fill(open, parts); }
    }

    private static Draft? FullestOf(List<Draft> kin, int at)
    {
        var open = kin[at];
        if (open is { LeavesActorOpen: false, LeavesObjectOpen: false, Time: not null }) { return null; }
        Draft? best = null;
        var most = 0.0;
        for (var near = 1; near <= Window; near++)
        {
            Look(at - near);
            Look(at + near);
        }

        Look(0);
        return best;

        void Look(int place)
        {
            if (place < 0 || place >= kin.Count || place == at) { return; }
            var shared = Shared(open, kin[place]);
            if (shared > most) { (best, most) = (kin[place], shared); }
        }
    }

    /// <summary>0 where the other is not known to be of the same event, or tells nothing that is open here.</summary>
    private static double Shared(Draft open, Draft other)
    {
        var tellsMore = (open.LeavesActorOpen && !other.LeavesActorOpen && open.TakesActorOf(other)) || (open.LeavesObjectOpen && !other.LeavesObjectOpen) || (open.Time is null && other.Time is not null);
        if (!tellsMore || !open.Must.IsSubsetOf(other.Said) || (open.Time is { } time && other.Time is { } others && !time.Overlaps(others))) { return 0; }
        if (!Array.TrueForAll(open.Places, place => Array.Exists(other.Places, one => one.LiesIn(place)))) { return 0; }
        var (words, shared) = (0.0, 0.0);
        foreach (var word in open.Words)
        {
            words += Term.WeightOf(word);
            shared += other.Said.Contains(word) ? Term.WeightOf(word) : 0;
        }

        if (shared < WordShare * words) { return 0; }
        return shared + open.Must.Sum(Term.WeightOf) + (open.IsKnownKind ? 0.1 : 0);
    }

    private static (ulong[] Actors, ulong[] Others, ComparedPlace[] Places, TimeStretch? Time) PartsOf(Draft open, Draft from) => (
        open.LeavesActorOpen && open.TakesActorOf(from) ? [.. from.Actors] : [],
        open.LeavesObjectOpen ? [.. from.Others.Where(term => !open.Actors.Contains(term))] : [],
        open.LeavesObjectOpen ? from.Places : open.Places,
        open.Time ?? from.Time);

    private static void Fill(Draft open, (ulong[] Actors, ulong[] Others, ComparedPlace[] Places, TimeStretch? Time) parts)
    {
        open.Actors.UnionWith(parts.Actors);
        open.Must.UnionWith(parts.Actors);
        open.Must.UnionWith(parts.Others);
        open.Said.UnionWith(open.Must);
        foreach (var place in parts.Places)
        {
            open.Said.UnionWith(place.Terms);
            if (place.Country is { } country) { open.Said.Add(ReportNames.Country(country)); }
        }

        (open.Places, open.Time) = (parts.Places, parts.Time);
    }
}
