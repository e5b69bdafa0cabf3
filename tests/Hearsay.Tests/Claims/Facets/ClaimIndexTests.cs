using CsCheck;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Claims.Facets;
using Hearsay.Mentions;
using Hearsay.Reports;
using Hearsay.Tests.Examples;
using Hearsay.Text;

namespace Hearsay.Tests.Claims.Facets;

/// <summary>The index answers as whoever looks at every claim would, and counts what is there.</summary>
public sealed class ClaimIndexTests
{
    private static readonly Lazy<List<Claim>> Claims = new(static () =>
    {
        var book = new ClaimBook();
        foreach (var written in WrittenCase.In("examples/case").Revisions)
        {
            var state = written.First();
            var report = new ReportDraft { Id = written.Key, Outlet = state.Outlet, Text = state.Text, Published = DateOnly.FromDateTime(state.Published.Date), PublishedAt = state.Published }.ToReport();
            if (report.Language == LanguageCheck.English) { book.Add(ShippedReader.Read(report)); }
        }

        return [.. book.Claims()];
    });

    private static readonly Lazy<ClaimIndex> Index = new(static () => ClaimIndex.Of(Claims.Value));

    private static readonly string[] Words = ["a", "ER", "wire", "Tessaly Wire", "happened", "ASSAULT", "denies", "1", "3+", "contradicted", "Harrow", "no such words", ""];

    private static readonly Gen<FacetTerm> Term =
        from facet in Gen.Enum<Facet>()
        from place in Gen.Int[0, Words.Length - 1]
        from isWhole in Gen.Bool
        select new FacetTerm(facet, Words[place], isWhole);

    private static readonly Gen<DateOnly?> Day = Gen.Int[-1, 8].Select(static day => day < 0 ? (DateOnly?)null : new DateOnly(2033, 10, 9).AddDays(day));

    private static readonly Gen<ClaimQuery> Query =
        from terms in Term.Array[0, 2]
        from since in Day
        from until in Day
        from most in Gen.Int[-3, 3]
        from contradicted in Gen.Int[0, 4]
        select new ClaimQuery { Terms = [.. terms], Since = since, Until = until, MostOrigins = most < 0 ? null : most, Contradicted = contradicted == 0 };

    [Fact]
    public void Those_are_found_that_fit_and_no_others() => Query.Sample(
        static query => Assert.Equal(Claims.Value.Where(query.Fits).Select(static claim => claim.Id), Index.Value.Find(query).Ids),
        iter: 200);

    [Fact]
    public void A_drawer_is_as_full_as_the_claims_found_that_lie_in_it() => Query.Sample(
        static query =>
        {
            var found = Index.Value.Find(query);
            Assert.Equal(found.Count, found.Ids.Count());
            foreach (var facet in Enum.GetValues<Facet>())
            {
                var counts = Index.Value.Counts(found, facet);
                Assert.Equal(counts.Length, counts.Select(static one => one.Value).Distinct(StringComparer.Ordinal).Count());
                Assert.All(counts.Take(5), one => Assert.Equal(one.Claims, Claims.Value.Count(claim => query.Fits(claim) && new ClaimQuery { Terms = [new FacetTerm(facet, one.Value, IsWhole: true)] }.Fits(claim))));
                Assert.Equal(counts.OrderByDescending(static one => one.Claims).Select(static one => one.Claims), counts.Select(static one => one.Claims));
            }
        },
        iter: 10);

    /// <summary>Every claim has one number of origins and one standing.</summary>
    [Fact]
    public void Nothing_is_left_out_of_the_drawers()
    {
        var all = Index.Value.Find(new ClaimQuery());
        Assert.Equal((Claims.Value.Count, Claims.Value.Count), (Index.Value.Count, all.Count));
        Assert.Equal(Claims.Value.Count, Index.Value.Counts(all, Facet.Origins).Sum(static one => one.Claims));
        Assert.Equal(Claims.Value.Count, Index.Value.Counts(all, Facet.Standing).Sum(static one => one.Claims));
        Assert.InRange(Index.Value.Find(new ClaimQuery { Contradicted = true }).Count, 1, Claims.Value.Count - 1);
    }

    [Fact]
    public void Nobody_who_is_not_named_can_be_searched_for()
    {
        var names = Claims.Value.SelectMany(static claim => claim.Tellings).SelectMany(static telling => telling.Chain).SelectMany(static voice => voice.Parties).ToList();
        var unnamed = names.Where(IsUnnamedPerson).Select(static party => party.Name)
            .Except(names.SelectMany(static party => IsUnnamedPerson(party) ? [party.Institution] : new[] { party.Name, party.Institution }), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(unnamed);
        Assert.DoesNotContain(Index.Value.Counts(Index.Value.Find(new ClaimQuery()), Facet.Who), one => unnamed.Contains(one.Value));

        static bool IsUnnamedPerson(VoiceParty party) => !party.Named && (party.Kind is PartyKind.Person or PartyKind.Group or PartyKind.Unnamed);
    }
}
