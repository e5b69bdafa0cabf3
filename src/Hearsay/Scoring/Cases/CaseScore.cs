using System.Collections.Immutable;
using Hearsay.Claims.Books;
using Hearsay.Claims.Matching;
using Hearsay.Claims.Reuse;
using Hearsay.Scoring.Cases.Truths;

namespace Hearsay.Scoring.Cases;

/// <summary>What a ledger makes of a case, held against its truth (docs/case-scores.md).</summary>
internal sealed class CaseScore
{
    private readonly CaseTruth _truth;
    private readonly FoundClaims _found;

    private CaseScore(CaseTruth truth, ImmutableArray<TrueTelling> passedOver, FoundClaims found, Listed reuse)
    {
        (_truth, PassedOver, _found, Reuse) = (truth, passedOver, found, reuse);
        var tellings = truth.Claims.ToDictionary(static claim => claim.Id, claim => claim.Tellings.Where(telling => !passedOver.Contains(telling)).Select(telling => TellingScore.Of(telling, found, truth.Parties)).ToList(), StringComparer.Ordinal);
        var best = truth.Claims.ToDictionary(static claim => claim.Id, claim => BestOf(tellings[claim.Id]), StringComparer.Ordinal);
        Claims = [.. truth.Claims.Select(claim => Score(claim, tellings, best))];
        Totals = Sum();
    }

    public string Name => _truth.Name;

    public ImmutableArray<ClaimScore> Claims { get; }

    public CaseTotals Totals { get; }

    /// <summary>Tellings of revisions that a later one has replaced.</summary>
    public ImmutableArray<TrueTelling> PassedOver { get; }

    public Listed Reuse { get; }

    /// <param name="truth">What there is to find.</param>
    /// <param name="reports">The reports of the case.</param>
    /// <param name="readings">One for each report; empty ones for those that cannot be read.</param>
    /// <param name="claims">What was made of these readings.</param>
    /// <exception cref="InvalidDataException">A quote of the truth stands in no report.</exception>
    public static CaseScore Of(CaseTruth truth, CaseReports reports, IReadOnlyCollection<Reading> readings, IEnumerable<Claim> claims)
    {
        ImmutableArray<TrueTelling> passedOver = [.. truth.Claims.SelectMany(static claim => claim.Tellings).Where(telling => !reports.Holds(telling))];
        var held = from claim in truth.Claims
                   from telling in claim.Tellings
                   where reports.Holds(telling)
                   select (claim, telling);
        return new CaseScore(truth, passedOver, new FoundClaims(held, readings, claims), ReuseIn(truth, readings));
    }

    private static Listed ReuseIn(CaseTruth truth, IReadOnlyCollection<Reading> readings)
    {
        var texts = readings.ToDictionary(static reading => reading.Report.Id, static reading => reading.Report.Text, StringComparer.Ordinal);
        var index = new ReuseIndex(id => texts[id]);
        var links = readings.SelectMany(reading => index.Add(reading.Report, reading.Report.PublishedAt).Links).Select(static link => new TrueReuse(link.Later, link.Earlier, link.Kind)).ToList();
        return Listed.Of(truth.Reuse, links, static (one, other) => one == other, Words, Words);

        static string Words(TrueReuse link) => $"{link.Later} of {link.Earlier}: {ContractName.Of(link.Kind)}";
    }

    /// <summary>Of two with as many tellings the one that was first told.</summary>
    private static Claim? BestOf(List<TellingScore> tellings) =>
        tellings.Where(static one => one.Found is not null).GroupBy(static one => one.Found!.Value.Claim).MaxBy(static group => group.Count())?.Key;

    private ClaimScore Score(TrueClaim claim, Dictionary<string, List<TellingScore>> tellings, Dictionary<string, Claim?> bests)
    {
        var best = bests[claim.Id];
        var comparison = new ClaimComparison(_truth, claim, best, _found);
        var (points, relations) = comparison.Figures();
        return new ClaimScore
        {
            Truth = claim,
            Best = best,
            Tellings = [.. tellings[claim.Id].Select(one => one with { IsInBest = best is not null && one.Found?.Claim == best })],
            Strangers = best is null ? [] : [.. StrangersIn(best, claim)],
            Disclosed = comparison.Disclosed(),
            Withdrawn = comparison.Withdrawn(),
            Denials = comparison.Denials(),
            Conflicts = comparison.Conflicts(),
            Points = points,
            Relations = relations,
            Refines = Refines(claim, best, bests),
            LookAlikes = LookAlikes(claim, tellings),
            Simple = SimpleCounts.Of(claim, _truth),
        };
    }

    private IEnumerable<Stranger> StrangersIn(Claim best, TrueClaim claim) =>
        from telling in best.Tellings.DistinctBy(FoundClaims.StatementOf)
        let of = _found.ClaimOf(telling)
        where of != claim
        select new Stranger(telling.Report.Id, telling.Span.In(_found.TextOf(telling.Report.Id)).ToString(), of?.Id);

    /// <summary>Links to found claims that are the best of none of the truth are nobody's mistake.</summary>
    private Listed Refines(TrueClaim claim, Claim? best, Dictionary<string, Claim?> bests)
    {
        var linked = best is null ? [] : best.Links.Where(static link => link.Kind == ClaimLinkKind.Refines).Select(static link => link.Other).ToHashSet();
        var found = _truth.Claims.Where(other => other != claim && bests[other.Id] is { } wider && wider != best && linked.Contains(wider.Id)).Select(static other => other.Id).ToList();
        return Listed.Of(claim.Refines, found, static (one, other) => one == other, static one => one, static other => other);
    }

    private static Listed LookAlikes(TrueClaim claim, Dictionary<string, List<TellingScore>> tellings)
    {
        var own = ClaimsOf(claim.Id);
        var apart = claim.LookAlikes.Where(other => !own.Overlaps(ClaimsOf(other))).ToList();
        return new Listed(apart.Count, [.. claim.LookAlikes.Except(apart, StringComparer.Ordinal)], []);

        HashSet<ClaimId> ClaimsOf(string id) => [.. tellings[id].Where(static one => one.Found is not null).Select(static one => one.Found!.Value.Claim.Id)];
    }

    private CaseTotals Sum()
    {
        var tellings = Claims.SelectMany(static claim => claim.Tellings).ToList();
        var numbers = Claims.Select(static claim => (claim.Simple, claim.Truth.Origins.Number)).ToList();
        return new CaseTotals
        {
            Claims = Claims.Length,
            Exact = Claims.Count(static claim => claim.IsExact),
            Tellings = tellings.Count,
            Found = tellings.Count(static one => one.Found is not null),
            InBest = tellings.Count(static one => one.IsInBest),
            RightStance = tellings.Count(static one => one.HasRightStance),
            RightHolders = tellings.Count(static one => one.HasRightHolders),
            Pairs = TellingPairs.In(Claims),
            WrongMergesWithStrangers = TellingPairs.WrongIn(Claims, _found),
            Inside = Claims.Count(static claim => claim.HoldsTruth),
            Error = Claims.Sum(static claim => claim.Error),
            Width = Claims.Sum(static claim => claim.Max - claim.Min),
            TrueWidth = Claims.Sum(static claim => claim.Truth.Origins.Max - claim.Truth.Origins.Min),
            ReportsInside = numbers.Count(static one => one.Simple.Reports == one.Number),
            ReportsError = numbers.Sum(static one => Math.Abs(one.Simple.Reports - one.Number)),
            WithoutCopiesInside = numbers.Count(static one => one.Simple.WithoutCopies == one.Number),
            WithoutCopiesError = numbers.Sum(static one => Math.Abs(one.Simple.WithoutCopies - one.Number)),
            ExactDisclosed = Claims.Count(static claim => claim.Disclosed.IsExact),
            Disclosed = Total(static claim => claim.Disclosed),
            Withdrawn = Total(static claim => claim.Withdrawn),
            Denials = Total(static claim => claim.Denials),
            Conflicts = Total(static claim => claim.Conflicts),
            Points = Total(static claim => claim.Points),
            Relations = Part(Total(static claim => claim.Relations)),
            Refines = Total(static claim => claim.Refines),
            LookAlikes = Part(Total(static claim => claim.LookAlikes)),
            Reuse = Reuse.Measure,
        };
    }

    private Measure Total(Func<ClaimScore, Listed> list) => Claims.Aggregate(default(Measure), (sum, claim) => sum + list(claim).Measure);

    private static Share Part(Measure measure) => new(measure.Hits, measure.Gold);
}
