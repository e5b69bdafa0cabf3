using System.Diagnostics;
using Hearsay.Claims.Matching;

namespace Hearsay.Bench;

/// <summary>What matching costs as the ledger grows: time for all, for one report more, memory, and the links of all claims.</summary>
internal static class MatchingScale
{
    private const int Further = 200;

    public static void Run(int most)
    {
        foreach (var statements in new[] { most / 10, most })
        {
            var reports = statements / InventedReports.StatementsEach;
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var matcher = new ClaimMatcher();
            var (matching, clock) = (TimeSpan.Zero, new Stopwatch());
            foreach (var report in new InventedReports(1).Take(reports))
            {
                clock.Restart();
                matcher.Add(report);
                matching += clock.Elapsed;
            }

            var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
            var added = new List<double>();
            foreach (var report in new InventedReports(2).Take(reports).TakeLast(Further))
            {
                clock.Restart();
                matcher.Add(report with { Report = report.Report with { Id = "further " + report.Report.Id } });
                added.Add(clock.Elapsed.TotalMilliseconds);
            }

            clock.Restart();
            var claims = matcher.Claims().ToList();
            var listing = clock.Elapsed;
            clock.Restart();
            var links = claims.Take(10_000).Sum(claim => matcher.LinksOf(claim.Id).Length);
            added.Sort();
            Console.WriteLine($"{statements,9} statements of {reports} reports: {matching.TotalSeconds:F1} s, {memory / 1e6:F0} MB, {claims.Count} claims (listed in {listing.TotalSeconds:F1} s); one report more {added[added.Count / 2]:F2} ms, at most {added[^1]:F2} ms; links of a claim {clock.Elapsed.TotalMilliseconds / Math.Min(10_000, claims.Count):F3} ms ({(double)links / Math.Min(10_000, claims.Count):F1} each)");
        }

        Console.WriteLine($"peak of the process {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
    }
}
