namespace Hearsay.Scoring.Cases;

/// <summary>Which tellings stand together, pair by pair: a claim that is torn or two that are merged cost as many pairs as they concern.</summary>
internal static class TellingPairs
{
    /// <summary>Pairs of tellings of the truth. Wanted are those of one true claim, told are those in one found claim.</summary>
    public static Measure In(IReadOnlyList<ClaimScore> claims)
    {
        var cells = claims.SelectMany(static claim => claim.Tellings.Where(static one => one.Found is not null).Select(one => (claim.Truth, Found: one.Found!.Value.Claim))).CountBy(static pair => pair).ToList();
        return new Measure(
            cells.Sum(static cell => Pairs(cell.Value)),
            claims.Sum(static claim => Pairs(claim.Tellings.Length)),
            cells.GroupBy(static cell => cell.Key.Found).Sum(static claim => Pairs(claim.Sum(static cell => cell.Value))));
    }

    /// <summary>Of the pairs in one found claim with at least one telling of the truth, those that the truth does not put into one claim.</summary>
    public static Share WrongIn(IReadOnlyList<ClaimScore> claims, FoundClaims found)
    {
        var all = default(Share);
        foreach (var group in claims.SelectMany(static claim => claim.Tellings.Where(static one => one.Found is not null).Select(one => (claim.Truth, Found: one.Found!.Value.Claim))).GroupBy(static pair => pair.Found))
        {
            var (told, strangers) = (group.Count(), group.Key.Tellings.DistinctBy(FoundClaims.StatementOf).Count(telling => found.ClaimOf(telling) is null));
            var right = group.CountBy(static pair => pair.Truth.Id).Sum(static one => Pairs(one.Value));
            var pairs = Pairs(told) + (told * strangers);
            all += new Share(pairs - right, pairs);
        }

        return all;
    }

    private static int Pairs(int count) => count * (count - 1) / 2;
}
