using System.Diagnostics;
using Hearsay.Claims.Books;
using Hearsay.Claims.Facets;
using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Bench;

/// <summary>What the whole way from readings to claims costs as the ledger grows: matching, who copied whom, tellings, and the origins and conflicts of every claim.</summary>
internal static class BookScale
{
    private const int Further = 100;

    /// <summary>Of so many reports one is another outlet's copy of an earlier one.</summary>
    private const int CopyEach = 10;

    public static void Run(int most)
    {
        foreach (var statements in new[] { most / 10, most })
        {
            var clock = Stopwatch.StartNew();
            var book = new ClaimBook();
            foreach (var reading in Readings(1, statements / InventedReports.StatementsEach)) { book.Add(reading); }
            var adding = clock.Elapsed;
            clock.Restart();
            var (claims, contradicted, origins) = (0, 0, 0L);
            var index = ClaimIndex.Of(book.Claims().Select(claim =>
            {
                claims++;
                origins += claim.Origins.Min;
                contradicted += claim.IsContradicted ? 1 : 0;
                return claim;
            }));

            var judging = clock.Elapsed;
            FacetScale.Run(index, statements);
            var memory = GC.GetTotalMemory(forceFullCollection: true);
            var ids = book.Claims().Take(2000).Select(static claim => claim.Id).ToList();
            foreach (var id in ids) { book.Find(id); }
            var added = new List<double>();
            foreach (var reading in Readings(2, statements / InventedReports.StatementsEach).TakeLast(Further))
            {
                clock.Restart();
                book.Add(reading with { Report = reading.Report with { Id = "further " + reading.Report.Id } });
                added.Add(clock.Elapsed.TotalMilliseconds);
            }

            added.Sort();
            Console.WriteLine($"{statements,9} statements: {adding.TotalSeconds:F1} s to add, {judging.TotalSeconds:F1} s for tellings, origins, conflicts and facets of {claims} claims ({origins} origins, {contradicted} contradicted), {memory / 1e6:F0} MB; one report more {added[added.Count / 2]:F2} ms, at most {added[^1]:F2} ms");
        }

        Console.WriteLine($"peak of the process {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB");
    }

    private static IEnumerable<Reading> Readings(int seed, int reports)
    {
        foreach (var (number, stated) in new InventedReports(seed).Take(reports).Index())
        {
            var report = stated.Report with { Outlet = $"Outlet {number % 300}" };
            var reading = new Reading { Reader = "invented", Report = report, Statements = [.. stated.Statements.Select(Attributed)], Parties = stated.Parties, Places = stated.Places, Times = stated.Times };
            yield return reading;
            if (number % CopyEach == 0) { yield return reading with { Report = report with { Id = "copy " + report.Id, Outlet = $"Outlet {(number + 7) % 300}" } }; }
        }
    }

    /// <summary>Of ten statements four are the report's own, five are told by one of its parties, and one is denied by whoever is said to have done it.</summary>
    private static Statement Attributed(Statement statement, int place) => place switch
    {
        < 4 => statement,
        < 9 => statement with { Voice = VoiceKind.Attributed, Chain = [new ChainVoice([new PartyId(place)], null, Stance.Affirms)] },
        _ => statement with { Voice = VoiceKind.Attributed, Chain = [new ChainVoice(statement.Event.Actors, null, Stance.Denies)] },
    };
}
