using Hearsay.Cli;
using Hearsay.Reports;

namespace Hearsay.Tests.Cli;

public sealed class EvalTests
{
    private const string Gold = """{"id":"d","text":"Ann said it held.","attributions":[{"source":[[0,3]],"cue":[[4,8]],"content":[[9,17]]}]}""";

    [Fact]
    public async Task The_gold_texts_are_read_and_scored()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("eval", folder.Write("gold.jsonl", Gold), "--json");
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Errors));
        Assert.Equal(1, run.Json().GetProperty("metrics").GetProperty("F.relation_exact").GetProperty("F1").GetDouble());
    }

    [Fact]
    public async Task The_table_has_every_measure()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("eval", folder.Write("gold.jsonl", Gold));
        Assert.Matches(@"F\.relation50 +100\.0 +100\.0 +100\.0 +1 +1 +1\n", run.Output);
        Assert.StartsWith("1 article, 1 gold attribution, 1 predicted\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readings_printed_before_score_as_the_reader_does()
    {
        using var folder = new TemporaryFolder();
        var gold = folder.Write("gold.jsonl", Gold);
        var readings = folder.Write("readings.jsonl", (await CommandRun.OfAsync("read", gold, "--jsonl")).Output);
        Assert.Equal((await CommandRun.OfAsync("eval", gold)).Output, (await CommandRun.OfAsync("eval", gold, "--predicted", readings)).Output);
    }

    [Fact]
    public async Task Rows_without_texts_take_them_from_another_file()
    {
        using var folder = new TemporaryFolder();
        var chains = folder.Write(
            "chains.jsonl",
            """{"id":"d","attributions":[{"source":[[0,3]],"cue":[[4,8]],"content":[[9,17]],"within":null,"names":["Ann"],"kinds":["unspecified"],"acts":["say"],"agreed":"both"}]}""");
        var texts = folder.Write("texts.jsonl", Gold);
        var run = await CommandRun.OfAsync("eval", chains, "--text", texts, "--json");
        var score = run.Json().GetProperty("chains");
        Assert.Equal((1, 1.0, 0.0), (score.GetProperty("matched").GetInt32(), score.GetProperty("act").GetDouble(), score.GetProperty("name").GetDouble()));

        var without = await CommandRun.OfAsync("eval", chains);
        Assert.Equal(ExitCode.Failed, without.Code);
        Assert.Contains("no text is known for d", without.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_no_row_is_named()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("eval", folder.Write("gold.jsonl", Gold + "\n{\"id\":1}\n"));
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("gold.jsonl:2", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_gold_is_told_what_gold_is()
    {
        using var folder = new TemporaryFolder();
        var prose = await CommandRun.OfAsync("eval", folder.Write("report.txt", "Ann said it held."));
        Assert.Equal(ExitCode.Failed, prose.Code);
        Assert.EndsWith("report.txt:1: is not JSON at byte 0. One article a line is asked for, with id, text and attributions, or a reading as hearsay read --jsonl writes it; docs/data.md shows the fields.\n", prose.Errors, StringComparison.Ordinal);

        var nothing = await CommandRun.OfAsync("eval", folder.Write("empty.jsonl", "\n"));
        Assert.Equal(ExitCode.Failed, nothing.Code);
        Assert.Contains("empty.jsonl holds no rows.", nothing.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"d","text":"Ann said it held.","attributions":[{"source":[[0]]}]}""", "a span is [start, end], not [0]")]
    [InlineData("""{"id":"d","text":"Ann said it held.","attributions":[{"source":[[9,99]]}]}""", "there is no text at the offsets [9,99]")]
    [InlineData("""{"report":{"id":"d","text":"Ann"},"parties":[{"id":"p1","name":"A","kind":"person","named":true},{"id":"p1","name":"B","kind":"person","named":true}],"attributions":[]}""", "two parties are called p1")]
    public async Task What_a_row_has_wrong_is_named_with_file_and_line(string row, string problem)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("eval", folder.Write("gold.jsonl", Gold + "\n" + row));
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains($"gold.jsonl:2: {problem}", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published")]
    [InlineData("date")]
    public async Task An_article_is_read_as_of_the_day_that_its_row_names(string field)
    {
        using var folder = new TemporaryFolder();
        var days = new List<DateOnly?>();
        var dated = Gold.Replace("\"text\"", $"\"{field}\":\"2031-05-12\",\"text\"", StringComparison.Ordinal);
        var spans = Gold.Replace("\"text\":\"Ann said it held.\",", "", StringComparison.Ordinal);
        await CommandRun.OfAsync(Noted, "", "eval", folder.Write("gold.jsonl", dated));
        await CommandRun.OfAsync(Noted, "", "eval", folder.Write("spans.jsonl", spans), "--text", folder.Write("texts.jsonl", dated));
        Assert.Equal([new DateOnly(2031, 5, 12), new DateOnly(2031, 5, 12)], days);

        Reading Noted(Report report)
        {
            days.Add(report.Published);
            return PlainReader.Read(report);
        }
    }

    [Fact]
    public async Task A_missing_gold_file_is_a_failure() => Assert.Equal(ExitCode.Failed, (await CommandRun.OfAsync("eval", "nowhere.jsonl")).Code);
}
