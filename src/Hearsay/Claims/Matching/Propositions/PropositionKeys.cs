using Hearsay.Claims.Matching.Terms;

namespace Hearsay.Claims.Matching.Propositions;

/// <summary>
/// Under what statements are filed: family of kinds, day, and each two of the terms that tell most. Statements of one claim share names, participants and places, so
/// they share such a pair; and since the terms are ranked by what they are, whether two statements meet does not depend on what else is there.
/// </summary>
internal static class PropositionKeys
{
    private const int Ranked = 6;

    /// <summary>A statement that tells no more names is filed under each of them, too.</summary>
    private const int FewNames = 2;

    private const int Wide = int.MaxValue;
    private const int WideDays = 8;
    private const ulong OwnWord = 1;
    private const ulong Deed = 2;
    private const int MostDays = 60;

    public static IEnumerable<ulong> Of(Proposition proposition) => Of(proposition, DayOf(proposition)).Concat(InOwnWords(proposition, DayOf(proposition), proposition.IsOwnWord));

    /// <summary>Where statements lie that may tell the same.</summary>
    public static IEnumerable<ulong> Nearby(Proposition proposition) =>
        DayOf(proposition) is >= 0 and not Wide and var middle
            ? Enumerable.Range(middle - Comparison.SameDays, (2 * Comparison.SameDays) + 1).SelectMany(day => Of(proposition, day).Concat(InOwnWords(proposition, day, !proposition.IsOwnWord)))
            : Of(proposition, DayOf(proposition)).Concat(InOwnWords(proposition, DayOf(proposition), !proposition.IsOwnWord));

    /// <summary>Where statements lie that may tell more, less, or something like it.</summary>
    /// <param name="proposition">Looked around.</param>
    /// <param name="whoLooks">Also where those lie that find this one: who tells of several days is filed under the first, and looks around all.</param>
    public static IEnumerable<ulong> Around(Proposition proposition, bool whoLooks = false)
    {
        var (first, last) = proposition.Time?.Days ?? (proposition.Told, proposition.Told);
        first -= whoLooks && first >= 0 ? Math.Min(first, WideDays) : 0;
        var days = first < 0 ? [first] : Enumerable.Range(first - Comparison.LinkDays, Math.Min(MostDays, last - first) + (2 * Comparison.LinkDays) + 1);
        return days.Append(Wide).SelectMany(day => Of(proposition, day));
    }

    private static int DayOf(Proposition proposition) =>
        proposition.Time?.Days is { } days ? days.Last - days.First > WideDays ? Wide : days.First : proposition.Told;

    private static IEnumerable<ulong> Of(Proposition proposition, int day)
    {
        var ranked = RankedTerms(proposition);
        var names = ranked.Count(Term.IsName);
        var start = Mixed(Mixed(proposition.Family) + (ulong)(uint)day);
        foreach (var term in ranked)
        {
            if (ranked.Length == 1 || (names <= FewNames && Term.IsName(term))) { yield return Mixed(start + term); }
        }

        for (var one = 0; one < ranked.Length; one++)
        {
            for (var two = one + 1; two < ranked.Length; two++) { yield return Mixed(start + Mixed(ranked[one]) + Mixed(ranked[two])); }
        }
    }

    /// <summary>By two names alone, without the kind: so what one tells in its own word meets what others call a deed.</summary>
    private static IEnumerable<ulong> InOwnWords(Proposition proposition, int day, bool isOwnWord)
    {
        if ((!proposition.IsOwnWord && !proposition.IsDeed) || proposition.IsThin) { yield break; }
        var names = Array.FindAll(RankedTerms(proposition), Term.IsName);
        var start = Mixed(isOwnWord ? OwnWord : Deed) + (ulong)(uint)day;
        for (var one = 0; one < names.Length; one++)
        {
            for (var two = one + 1; two < names.Length; two++) { yield return Mixed(Mixed(start) + Mixed(names[one]) + Mixed(names[two])); }
        }
    }

    private static ulong[] RankedTerms(Proposition proposition)
    {
        var terms = (ulong[])proposition.Said.Clone();
        Array.Sort(terms, Term.ByWeight);
        if (terms.Length > Ranked) { terms = terms[..Ranked]; }
        return [.. terms.Concat(proposition.Anchors).Distinct()];
    }

    /// <summary>The finalizer of SplitMix64.</summary>
    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
