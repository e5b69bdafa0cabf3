using Hearsay.Cli;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Tests.Cli;

public sealed class EvalCaseTests
{
    private const string Reports = """
        {"id":"r1","published":"2031-05-13T06:00:00+02:00","text":"The depot at Orre burned on Monday and the town was dark for hours.","outlet":"Tessaly Wire"}
        {"id":"r2","published":"2031-05-13T09:00:00+02:00","text":"A bridge near Halden fell, and nobody in the town has seen the guards since.","outlet":"Norrhaven Post"}
        """;

    private const string Truth = """
        {"format":"hearsay-case/1","case":"depot","parties":[],"reuse":[],"claims":[{"id":"fire","tellings":[
            {"report":"r1","quote":"The depot at Orre burned on Monday","holders":[],"stance":"affirms","withdrawn":false},
            {"report":"r2","quote":"A bridge near Halden fell","holders":[],"stance":"denies","withdrawn":false}],
          "origins":{"min":0,"max":1,"list":[{"name":"Tessaly Wire","named":true,"status":"unstated","reports":["r1"]}]},
          "denials":[],"conflicts":[],"figures":[],"refines":[],"lookAlikes":[]}]}
        """;

    [Fact]
    public async Task Each_claim_has_its_line_and_what_is_wrong_below_it()
    {
        using var folder = Case(Truth);
        var run = await CommandRun.OfAsync(FirstClause, "", "eval", "--case", folder.Path);

        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Errors));
        Assert.StartsWith("depot: 1 claim, 2 tellings\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\nfire +2 +2 +1 +1 +2 +0–1 +0–1 +1 +1\n", run.Output);
        Assert.Matches(@"\n    elsewhere +r2 “A bridge near Halden fell” in c[0-9a-f]{16}, alone\n", run.Output);
        Assert.Contains("\n    stance          r2 “A bridge near Halden fell” denies, read as affirms\n", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\ntellings found +2 of 2 \(100\.0 %\)\n", run.Output);
    }

    [Fact]
    public async Task The_sums_alone_tell_nothing_of_a_single_claim()
    {
        using var folder = Case(Truth);
        var run = await CommandRun.OfAsync(FirstClause, "", "eval", "--case", folder.Path, "--totals");

        Assert.DoesNotContain("r2", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"\nwrong merges +0 of 0 ", run.Output);
        Assert.False((await CommandRun.OfAsync(FirstClause, "", "eval", "--case", folder.Path, "--totals", "--json")).Json().TryGetProperty("claims", out _));
    }

    [Fact]
    public async Task Programs_get_the_numbers_and_the_same_faults()
    {
        using var folder = Case(Truth);
        var json = (await CommandRun.OfAsync(FirstClause, "", "eval", "--case", folder.Path, "--json")).Json();

        Assert.Equal((2, 1), (json.GetProperty("totals").GetProperty("found").GetInt32(), json.GetProperty("totals").GetProperty("inBest").GetInt32()));
        Assert.Equal(["elsewhere", "stance"], json.GetProperty("claims")[0].GetProperty("faults").EnumerateArray().Select(static fault => fault.GetProperty("what").GetString()));
    }

    [Theory]
    [InlineData("{\"format\":\"hearsay-case/9\"}", "is not of the format hearsay-case/1")]
    [InlineData("{\"format\":\"hearsay-case/1\",\"case\":\"c\"}", "lacks a field of docs/case.md")]
    [InlineData("{\"format\"", "is not JSON")]
    public async Task What_a_truth_file_has_wrong_is_named(string truth, string problem)
    {
        using var folder = Case(truth);
        var run = await CommandRun.OfAsync("eval", "--case", folder.Path);

        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains($"truth.json {problem}", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_is_no_report_is_named_by_its_line()
    {
        using var folder = Case(Truth);
        folder.Write("reports.jsonl", Reports + "\n{\"id\":\"r3\"}\n");
        var run = await CommandRun.OfAsync("eval", "--case", folder.Path);

        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("reports.jsonl:3 is no report of a case", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_and_a_gold_file_are_two_things()
    {
        Assert.Equal(ExitCode.Usage, (await CommandRun.OfAsync("eval", "gold.jsonl", "--case", "folder")).Code);
        Assert.Equal(ExitCode.Usage, (await CommandRun.OfAsync("eval", "gold.jsonl", "--totals")).Code);
        Assert.Equal(ExitCode.Failed, (await CommandRun.OfAsync("eval", "--case", "nowhere")).Code);
    }

    private static TemporaryFolder Case(string truth)
    {
        var folder = new TemporaryFolder();
        folder.Write("reports.jsonl", Reports);
        folder.Write("truth.json", truth);
        return folder;
    }

    /// <summary>A reader of these two reports: of each the first clause, in the report's own voice.</summary>
    private static Reading FirstClause(Report report)
    {
        var (trigger, next) = report.Id == "r1" ? ("burned", " and") : ("fell", ",");
        var end = report.Text.IndexOf(next, StringComparison.Ordinal);
        return new Reading
        {
            Reader = "plain",
            Report = report,
            Sentences = [new TextSpan(0, report.Text.Length)],
            Statements =
            [
                new Statement
                {
                    Id = new StatementId(1),
                    Span = new TextSpan(0, end),
                    Voice = VoiceKind.Reporter,
                    Polarity = Polarity.Affirmed,
                    Modality = Modality.Happened,
                    Event = new StatedEvent { Trigger = new TextSpan(report.Text.IndexOf(trigger, StringComparison.Ordinal), trigger.Length) },
                    Confidence = 1,
                },
            ],
        };
    }
}
