using Hearsay.Score.Origins;
using Hearsay.Scoring.Cases;

namespace Hearsay.Score.Cases;

/// <summary>How much a number depends on which cases were drawn: the bootstrap over cases, since claims of one case are not drawn each by itself.</summary>
internal sealed class Resampling
{
    public const int Draws = 2000;

    private readonly CaseTotals[] _draws;

    public Resampling(IReadOnlyList<CaseTotals> cases)
    {
        All = Sum(cases);
        var chance = new Seeded(1);
        _draws = [.. Enumerable.Range(0, Draws).Select(_ => Sum(Enumerable.Range(0, cases.Count).Select(_ => cases[chance.Below(cases.Count)])))];
    }

    public CaseTotals All { get; }

    /// <summary>The number over all cases, and the bounds between which 95 of 100 draws have it.</summary>
    public (double Value, double Low, double High) Of(Func<CaseTotals, double> number)
    {
        var sorted = _draws.Select(number).Order().ToList();
        return (number(All), sorted[Draws / 40], sorted[Draws - 1 - (Draws / 40)]);
    }

    private static CaseTotals Sum(IEnumerable<CaseTotals> cases) => cases.Aggregate(default(CaseTotals), static (sum, one) => sum + one);
}
