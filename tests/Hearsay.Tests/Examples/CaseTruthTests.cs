using System.Text.Json.Nodes;
using static Hearsay.Tests.Examples.WrittenCase;

namespace Hearsay.Tests.Examples;

/// <summary>What a written case says is the truth is true of its reports, as docs/case.md puts it.</summary>
public sealed class CaseTruthTests
{
    private static readonly string[] ClaimLinks = ["refines", "refinedBy", "lookAlikes"];
    private static readonly string[] TellingReports = ["report", "restsOn", "reusedFrom"];
    private static readonly string[] ReuseReports = ["report", "of"];

    /// <summary>The folders of the written cases.</summary>
    public static TheoryData<string> Folders { get; } = ["examples/case", "tests/Hearsay.Tests/Claims/Cases/second"];

    [Theory, MemberData(nameof(Folders))]
    public void Reports_stand_in_the_order_of_publication_and_a_report_comes_again_only_changed(string folder)
    {
        var reports = In(folder).Revisions;
        var times = reports.Select(static revisions => revisions.First().Published).ToList();

        Assert.Equal(times.Order(), times);
        Assert.All(reports, static revisions =>
        {
            Assert.Equal(revisions.OrderBy(static revision => revision.Published), revisions);
            Assert.Single(revisions.Select(static revision => revision.Url).Distinct());
            Assert.Equal(revisions.Count(), revisions.Select(static revision => revision.Text).Distinct().Count());
        });
    }

    [Theory, MemberData(nameof(Folders))]
    public void A_quote_stands_in_its_report_once_or_says_which_one_is_meant(string folder)
    {
        var written = In(folder);

        Assert.All(written.Claims.SelectMany(static claim => Each(claim, "tellings")), telling =>
        {
            var quote = (string)telling["quote"]!;
            var count = written.TextOf(telling).Split(quote).Length - 1;
            Assert.True(telling["occurrence"] is { } which ? (int)which <= count : count == 1, $"{telling["report"]} has {count} times: {quote}");
        });
    }

    [Theory, MemberData(nameof(Folders))]
    public void Every_report_and_claim_that_is_named_is_there(string folder)
    {
        var written = In(folder);
        var claims = written.Claims.Select(static claim => (string)claim["id"]!).ToHashSet();

        Assert.All(Reports(written.Truth), id => Assert.True(written.Revisions.Contains(id), $"There is no report {id}."));
        Assert.All(written.Claims.SelectMany(static claim => Links(claim)), id => Assert.Contains(id, claims));
        Assert.All(written.Claims, claim => Assert.All(Each(claim, "refines"), wider =>
            Assert.Contains((string)claim["id"]!, Each(written.Claims.Single(one => (string)one["id"]! == (string)wider!), "refinedBy").Select(static id => (string)id!))));
    }

    [Theory, MemberData(nameof(Folders))]
    public void The_counts_of_a_claim_are_those_of_its_lists(string folder)
    {
        var written = In(folder);

        Assert.All(written.Claims, claim =>
        {
            var origins = claim["origins"]!;
            var statuses = Each(origins, "list").CountBy(static root => (string)root["status"]!).ToDictionary();
            var reports = Each(claim, "tellings").Select(static telling => (string)telling["report"]!).Distinct().ToList();

            Assert.All(["circular", "open", "unstated", "withdrawn"], status => Assert.Equal(statuses.GetValueOrDefault(status), (int)origins[status]!));
            Assert.Equal(reports.Count, (int)origins["reports"]!);
            Assert.Equal(reports.Select(id => written.Revisions[id].First().Outlet).Distinct().Count(), (int)origins["outlets"]!);
            Assert.InRange((int)origins["min"]!, statuses.ContainsKey("disclosed") ? 1 : 0, Math.Min((int)origins["max"]!, statuses.GetValueOrDefault("disclosed")));
            Assert.Equal(statuses.Values.Sum() - statuses.GetValueOrDefault("withdrawn"), (int)origins["max"]!);
        });
    }

    [Theory, MemberData(nameof(Folders))]
    public void Different_named_institutions_are_never_counted_as_fewer(string folder) => Assert.All(In(folder).Claims, static claim =>
    {
        var named = Each(claim["origins"]!, "list").Count(static root => (string)root["status"]! == "disclosed" && (bool)root["named"]!);
        Assert.True((int)claim["origins"]!["min"]! >= named, $"{claim["id"]} has {named} named institutions.");
    });

    [Theory, MemberData(nameof(Folders))]
    public void A_relay_that_rests_on_a_withdrawn_telling_knows_whether_it_came_after(string folder)
    {
        var written = In(folder);

        Assert.All(written.Claims, claim =>
        {
            var tellings = Each(claim, "tellings").ToList();
            var withdrawal = tellings.Find(static telling => (string)telling["stance"]! == "withdraws");
            Assert.All(tellings.Where(static telling => telling["restsOn"] is not null), relay => Assert.Equal(Published(relay) > Published(withdrawal!), (bool)relay["afterWithdrawal"]!));
        });

        DateTimeOffset Published(JsonNode telling) => written.Revisions[(string)telling["report"]!].First().Published;
    }

    [Theory, MemberData(nameof(Folders))]
    public void The_reuse_pairs_are_all_that_reach_three_tenths_and_copies_reach_seven(string folder)
    {
        var written = In(folder);
        var texts = written.Revisions.Select(static revisions => (revisions.Key, Grams: ThreeGrams(revisions.First().Text))).ToList();
        var found = from later in Enumerable.Range(0, texts.Count)
                    from earlier in Enumerable.Range(0, later)
                    let share = Containment(texts[later].Grams, texts[earlier].Grams)
                    where share >= 0.3
                    select $"{texts[later].Key} of {texts[earlier].Key}: {(share >= 0.7 ? "copy" : "partial")}";
        var told = Each(written.Truth, "reuse").Select(static pair => $"{pair["report"]} of {pair["of"]}: {pair["kind"]}");

        Assert.Equal(found.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Folders))]
    public void A_changed_report_has_the_passages_that_it_is_said_to_have(string folder)
    {
        var written = In(folder);
        var changed = Each(written.Truth, "revisions").ToList();

        Assert.Equal(written.Revisions.Where(static revisions => revisions.Count() > 1).Select(static revisions => revisions.Key), changed.Select(static one => (string)one["report"]!));
        Assert.All(changed, one => Assert.All(Each(one, "changes"), change =>
        {
            var (first, second) = (written.Revisions[(string)one["report"]!].First().Text, written.Revisions[(string)one["report"]!].Last().Text);
            Assert.Contains((string)change["before"]!, first, StringComparison.Ordinal);
            Assert.DoesNotContain((string)change["before"]!, second, StringComparison.Ordinal);
            Assert.Contains((string?)change["after"] ?? "", second, StringComparison.Ordinal);
        }));
    }

    private static IEnumerable<string> Links(JsonNode claim) =>
        from field in ClaimLinks
        from id in Each(claim, field)
        select (string)id!;

    private static IEnumerable<string> Reports(JsonNode truth) =>
    [
        .. from claim in Each(truth, "claims")
           from telling in Each(claim, "tellings")
           from field in TellingReports
           where telling[field] is not null
           select (string)telling[field]!,
        .. from claim in Each(truth, "claims")
           from row in Each(claim["origins"]!, "list").Concat(Each(claim, "denials"))
           from id in Each(row, "reports")
           select (string)id!,
        .. from pair in Each(truth, "reuse") from field in ReuseReports select (string)pair[field]!,
        .. from row in Each(truth, "unread").Concat(Each(truth, "revisions")) select (string)row["report"]!,
    ];
}
