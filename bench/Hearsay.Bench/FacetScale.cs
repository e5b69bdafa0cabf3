using System.Diagnostics;
using Hearsay.Claims.Facets;

namespace Hearsay.Bench;

/// <summary>How long a desk waits for a filter, and for the counts of all facets beside what it found.</summary>
internal static class FacetScale
{
    private const int Passes = 25;

    private static readonly (string Name, ClaimQuery Query)[] Queries =
    [
        ("everything", new ClaimQuery()),
        ("an outlet", new ClaimQuery { Terms = [new FacetTerm(Facet.Outlet, "Outlet 17", IsWhole: true)] }),
        ("a part of a name", new ClaimQuery { Terms = [new FacetTerm(Facet.Who, "ba")] }),
        ("a part of a place, since a day", new ClaimQuery { Terms = [new FacetTerm(Facet.Place, "do")], Since = new DateOnly(2031, 2, 1) }),
        ("contradicted, one origin at most", new ClaimQuery { Contradicted = true, MostOrigins = 1 }),
        ("denied by a name, at a place, between two days", new ClaimQuery { Terms = [new FacetTerm(Facet.Stance, "denies"), new FacetTerm(Facet.Who, "ga"), new FacetTerm(Facet.Place, "ka")], Since = new DateOnly(2031, 1, 10), Until = new DateOnly(2031, 3, 10) }),
    ];

    public static void Run(ClaimIndex index, int statements)
    {
        var facets = Enum.GetValues<Facet>();
        foreach (var (name, query) in Queries)
        {
            var (finding, counting, found) = (new List<double>(), new List<double>(), 0);
            for (var pass = 0; pass < Passes; pass++)
            {
                var clock = Stopwatch.StartNew();
                var fitting = index.Find(query);
                found = fitting.Count;
                finding.Add(clock.Elapsed.TotalMilliseconds);
                foreach (var facet in facets) { index.Counts(fitting, facet); }
                counting.Add(clock.Elapsed.TotalMilliseconds);
            }

            finding.Sort();
            counting.Sort();
            Console.WriteLine($"{statements,9} statements, {index.Count} claims; {name}: {found} found in {finding[Passes / 2]:F2} ms (at most {finding[^1]:F2}), with the counts of {facets.Length} facets {counting[Passes / 2]:F1} ms (at most {counting[^1]:F1})");
        }
    }
}
