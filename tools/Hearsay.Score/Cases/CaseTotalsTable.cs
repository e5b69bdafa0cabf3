using Hearsay.Scoring;
using Hearsay.Scoring.Cases;

namespace Hearsay.Score.Cases;

/// <summary>The numbers of many cases, each with the interval in which 95 of 100 draws of as many cases lie.</summary>
internal static class CaseTotalsTable
{
    public static void Print(IReadOnlyList<CaseTotals> cases, TextWriter output)
    {
        var draws = new Resampling(cases);
        var all = draws.All;
        output.WriteLine($"{all.Claims} claims, {all.Tellings} tellings; in brackets 95 % of {Resampling.Draws} bootstrap draws over the seeds");
        output.WriteLine();
        output.WriteLine($"{"",-24}{"truth inside",26}{"mean |min - truth|",24}{"wrong merges",24}{"pair recall",26}");
        output.WriteLine($"{"ledger",-24}{Percent(draws, static one => Of(one.Inside, one.Claims)),26}{Mean(draws, static one => Of(one.Error, one.Claims)),24}{Percent(draws, static one => one.WrongMerges.Value),24}{Percent(draws, static one => one.Pairs.Recall),26}");
        output.WriteLine($"{"count the reports",-24}{Percent(draws, static one => Of(one.ReportsInside, one.Claims)),26}{Mean(draws, static one => Of(one.ReportsError, one.Claims)),24}");
        output.WriteLine($"{"collapse copies",-24}{Percent(draws, static one => Of(one.WithoutCopiesInside, one.Claims)),26}{Mean(draws, static one => Of(one.WithoutCopiesError, one.Claims)),24}");
        output.WriteLine();
        output.WriteLine($"{"mean max - min",-48}{Mean(draws, static one => Of(one.Width, one.Claims)),22}    by the rules {Of(all.TrueWidth, all.Claims):F2}");
        output.WriteLine($"{"wrong merges",-48}{Percent(draws, static one => one.WrongMerges.Value),22}{Ratio(all.WrongMerges.Part, all.WrongMerges.Whole),16}");
        output.WriteLine($"{"  with tellings of no true claim",-48}{Percent(draws, static one => one.WrongMergesWithStrangers.Value),22}{Ratio(all.WrongMergesWithStrangers.Part, all.WrongMergesWithStrangers.Whole),16}");
        foreach (var (name, share) in Shares)
        {
            output.WriteLine($"{name,-48}{Percent(draws, one => share(one).Value),22}{Ratio(share(all).Part, share(all).Whole),16}");
        }

        output.WriteLine();
        output.WriteLine($"{"",-24}{"precision",26}{"recall",26}");
        foreach (var (name, measure) in Measures)
        {
            output.WriteLine($"{name,-24}{Percent(draws, one => measure(one).Precision),26}{Percent(draws, one => measure(one).Recall),26}");
        }
    }

    private static (string Name, Func<CaseTotals, Share> Share)[] Shares =>
    [
        ("tellings found", static one => new Share(one.Found, one.Tellings)),
        ("  in their claim's best", static one => new Share(one.InBest, one.Tellings)),
        ("  with the right stance", static one => new Share(one.RightStance, one.Tellings)),
        ("  with the right holders", static one => new Share(one.RightHolders, one.Tellings)),
        ("claims with exact disclosed origins", static one => new Share(one.ExactDisclosed, one.Claims)),
        ("claims with everything right", static one => new Share(one.Exact, one.Claims)),
        ("look-alikes kept apart", static one => one.LookAlikes),
        ("relations of right figure points", static one => one.Relations),
    ];

    private static (string Name, Func<CaseTotals, Measure> Measure)[] Measures =>
    [
        ("pairs of tellings", static one => one.Pairs),
        ("disclosed origins", static one => one.Disclosed),
        ("withdrawn roots", static one => one.Withdrawn),
        ("denials", static one => one.Denials),
        ("conflicts", static one => one.Conflicts),
        ("refines", static one => one.Refines),
        ("reuse", static one => one.Reuse),
        ("figure points", static one => one.Points),
    ];

    private static double Of(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static string Ratio(int part, int whole) => $"{part} of {whole}";

    private static string Percent(Resampling draws, Func<CaseTotals, double> number)
    {
        var (value, low, high) = draws.Of(number);
        return $"{100 * value:F1} % [{100 * low:F1}, {100 * high:F1}]";
    }

    private static string Mean(Resampling draws, Func<CaseTotals, double> number)
    {
        var (value, low, high) = draws.Of(number);
        return $"{value:F2} [{low:F2}, {high:F2}]";
    }
}
