using System.Text.Json.Nodes;
using Hearsay.Invent.Truths;
using static Hearsay.Tests.Examples.WrittenCase;

namespace Hearsay.Tests.Examples;

/// <summary>Cases that the generator writes are cases as docs/case.md defines them, and their truth is true of their reports.</summary>
public sealed class InventedCaseTests
{
    private const int Seeds = 25;

    /// <summary>The sets of templates.</summary>
    public static TheoryData<string> Templates { get; } = ["a", "b", "both"];

    [Theory, MemberData(nameof(Templates))]
    public void What_holds_for_a_written_case_holds_for_an_invented_one(string templates) => EachCase(templates, static folder =>
    {
        var rules = new CaseTruthTests();
        rules.Reports_stand_in_the_order_of_publication_and_a_report_comes_again_only_changed(folder);
        rules.A_quote_stands_in_its_report_once_or_says_which_one_is_meant(folder);
        rules.Every_report_and_claim_that_is_named_is_there(folder);
        rules.The_counts_of_a_claim_are_those_of_its_lists(folder);
        rules.Different_named_institutions_are_never_counted_as_fewer(folder);
        rules.A_relay_that_rests_on_a_withdrawn_telling_knows_whether_it_came_after(folder);
        rules.The_reuse_pairs_are_all_that_reach_three_tenths_and_copies_reach_seven(folder);
        rules.A_changed_report_has_the_passages_that_it_is_said_to_have(folder);
    });

    [Theory, MemberData(nameof(Templates))]
    public void How_many_there_really_are_lies_between_the_fewest_and_the_most(string templates) => EachCase(templates, static folder =>
        Assert.All(In(folder).Claims, static claim => Assert.InRange((int)claim["origins"]!["actual"]!, (int)claim["origins"]!["min"]!, (int)claim["origins"]!["max"]!)));

    [Theory, MemberData(nameof(Templates))]
    public void Only_what_a_desk_ran_from_a_wire_is_a_copy(string templates) => EachCase(templates, static folder =>
    {
        var written = In(folder);
        // Whoever runs a wire says so at the end: two that ran the same are copies of each other too.
        var wires = written.Revisions.Select(static revisions => revisions.First().Outlet).Distinct(StringComparer.Ordinal).ToList();
        bool Is(WrittenReport report, string wire) => report.Outlet == wire || report.Text.Split("\n\n")[^1].Contains(wire, StringComparison.Ordinal);
        Assert.All(Each(written.Truth, "reuse").Where(static pair => (string)pair["kind"]! == "copy"), pair =>
        {
            var (copy, source) = (written.Revisions[(string)pair["report"]!].First(), written.Revisions[(string)pair["of"]!].First());
            Assert.True(copy.Outlet != source.Outlet && wires.Exists(wire => Is(copy, wire) && Is(source, wire)), $"{pair["report"]} of {pair["of"]} in {folder}");
        });
    });

    [Fact]
    public void A_seed_gives_the_same_bytes_again_and_another_seed_gives_others()
    {
        using var folder = new TemporaryFolder();
        string Case(int seed, string name)
        {
            CaseFiles.Write(folder[name], seed, reports: 30, "both");
            return File.ReadAllText(Path.Combine(folder[name], "reports.jsonl")) + File.ReadAllText(Path.Combine(folder[name], "truth.json"));
        }

        var first = Case(7, "first");

        Assert.Equal(first, Case(7, "again"));
        Assert.NotEqual(first, Case(8, "other"));
        Assert.DoesNotContain("\r", first, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Templates))]
    public void A_case_has_as_many_reports_as_are_asked_for_and_no_two_read_the_same(string templates) => EachCase(templates, static folder =>
    {
        var written = In(folder);
        Assert.Equal(30, written.Revisions.Count);
        // Leads tell of the same event in other words, unless they were taken over; other news may be the same news.
        var told = written.Claims.SelectMany(static claim => Each(claim, "tellings")).ToList();
        var copies = Each(written.Truth, "reuse").Select(static pair => (string)pair["report"]!).ToHashSet(StringComparer.Ordinal);
        var leads = told.Select(static telling => (string)telling["report"]!).Distinct(StringComparer.Ordinal).Where(id => !copies.Contains(id))
            .Select(id => written.Revisions[id].First().Text.Split("\n\n")[0]).ToList();
        Assert.Distinct(leads);
    });

    [Theory, MemberData(nameof(Templates))]
    public void Every_situation_of_a_story_is_met(string templates)
    {
        var stances = new HashSet<string>(StringComparer.Ordinal);
        var statuses = new HashSet<string>(StringComparer.Ordinal);
        EachCase(templates, folder => Assert.All(In(folder).Claims, claim =>
        {
            stances.UnionWith(Each(claim, "tellings").Select(static telling => (string)telling["stance"]!));
            statuses.UnionWith(Each(claim["origins"]!, "list").Select(static root => (string)root["status"]!));
        }));

        Assert.Equal(["affirms", "declines", "denies", "doubts", "notKnown", "presupposes", "withdraws"], stances.Order(StringComparer.Ordinal));
        Assert.Equal(["circular", "disclosed", "open", "presupposes", "unstated", "withdrawn"], statuses.Order(StringComparer.Ordinal));
    }

    private static void EachCase(string templates, Action<string> check)
    {
        using var folder = new TemporaryFolder();
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var one = folder[$"{seed}"];
            CaseFiles.Write(one, seed, reports: 30, templates);
            check(one);
        }
    }
}
