namespace Hearsay.Claims.Matching.Terms;

/// <summary>Sorted sets of terms against each other.</summary>
internal static class TermSets
{
    public static bool Has(ulong[] said, ulong term) => Array.BinarySearch(said, term) >= 0;

    public static bool Meets(ulong[] one, ulong[] other) => Array.Exists(one, term => Has(other, term));

    public static bool Holds(ulong[] said, ulong[] demanded)
    {
        foreach (var term in demanded)
        {
            if (!Has(said, term)) { return false; }
        }

        return true;
    }

    /// <summary>How much of what is demanded is said, by weight; all of it where nothing is.</summary>
    public static double Share(ulong[] said, ulong[] demanded)
    {
        var (found, all) = (0.0, 0.0);
        foreach (var term in demanded)
        {
            all += Term.WeightOf(term);
            found += Has(said, term) ? Term.WeightOf(term) : 0;
        }

        return all == 0 ? 1 : found / all;
    }

    /// <summary>By weight, what both say of what either says.</summary>
    public static double Overlap(ulong[] one, ulong[] other)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var term in one)
        {
            var weight = Term.WeightOf(term);
            all += weight;
            shared += Has(other, term) ? weight : 0;
        }

        foreach (var term in other) { all += Has(one, term) ? 0 : Term.WeightOf(term); }
        return all == 0 ? 0 : shared / all;
    }
}
