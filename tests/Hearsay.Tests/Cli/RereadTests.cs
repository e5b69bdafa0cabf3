using System.Text.Json;
using Hearsay.Cli;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Tests.Cli;

/// <summary>A new version of the reader reads old reports beside the old readings; what people decided stays on its words or is shown as orphaned.</summary>
public sealed class RereadTests : IDisposable
{
    private const string Kept = "The mill burned";
    private const string Lost = "the dam held";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_an_older_version_read_is_read_again_once()
    {
        await AddAsync(Older);
        var doctor = await RunAsync(Newer, "doctor");
        Assert.Contains($"2 reports not read by this version of the reader ({ReportReader.Version}): hearsay reread --ledger {_folder["ledger.db"]} reads them\n", doctor.Output, StringComparison.Ordinal);
        var run = await RunAsync(Newer, "reread");
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Errors));
        Assert.StartsWith("2 reports: 2 read by this version of the reader\nledger ", run.Output, StringComparison.Ordinal);
        Assert.Contains("all by this version of the reader", (await RunAsync(Newer, "doctor")).Output, StringComparison.Ordinal);
        var again = await RunAsync(static _ => throw new InvalidOperationException("Nothing is due."), "reread", "--json");
        Assert.Equal((ExitCode.Done, 0), (again.Code, again.Json().GetProperty("reports").GetInt32()));
        var kinds = (await RunAsync(Newer, "history", "--jsonl")).JsonLines();
        Assert.Equal(["older", "older", ReportReader.Version, ReportReader.Version], kinds.Where(static entry => entry.GetProperty("kind").GetString() is "reading").Select(static entry => entry.GetProperty("reader").GetString()));
        Assert.Contains("sound: 7 entries", (await RunAsync(Newer, "verify")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_stays_on_its_words_or_is_shown_as_orphaned()
    {
        await AddAsync(Older);
        await RunAsync(Newer, "review", "correct", "r1", "--quote", Kept, "--set", "modality=planned");
        await RunAsync(Newer, "review", "reject", "r1", "--quote", Lost);
        Assert.DoesNotContain("orphaned", (await RunAsync(Newer, "history")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Lost, (await ClaimsAsync()).Keys);

        await RunAsync(Newer, "reread");
        var history = (await RunAsync(Newer, "history")).Output.Split('\n');
        Assert.DoesNotContain("orphaned", history.Single(static line => line.Contains($"corrected “{Kept}”", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("[orphaned: these words are no longer there]", history.Single(static line => line.Contains($"rejected “{Lost}”", StringComparison.Ordinal)), StringComparison.Ordinal);
        var claims = await ClaimsAsync();
        Assert.Equal("planned", claims[Kept]);
        Assert.Contains("the dam held, she said", claims.Keys);
    }

    [Fact]
    public async Task Stopped_halfway_it_goes_on_where_it_stood()
    {
        var rows = _folder.Write("many.jsonl", string.Concat(Enumerable.Range(0, 60).Select(static number => $"{{\"text\":\"Ann said day {number}.\"}}\n")));
        await RunAsync(Older, "add", rows);
        using var interruption = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var read = 0;
        var stopped = await CommandRun.OfAsync(
            report =>
            {
                if (Interlocked.Increment(ref read) == 20) { interruption.Cancel(); }
                return Newer(report);
            },
            [], ["reread", "--ledger", _folder["ledger.db"]], interruption.Token);
        Assert.Equal(ExitCode.Interrupted, stopped.Code);
        var rest = await RunAsync(Newer, "reread", "--json");
        Assert.InRange(rest.Json().GetProperty("readAgain").GetInt32(), 1, 60);
        var readings = (await RunAsync(Newer, "history", "--jsonl")).JsonLines().Where(static entry => entry.GetProperty("kind").GetString() is "reading").ToList();
        Assert.Equal(60, readings.Count(static entry => entry.GetProperty("reader").GetString() == ReportReader.Version));
    }

    [Fact]
    public async Task A_case_is_read_again_by_itself()
    {
        await AddAsync(Older);
        await RunAsync(Older, "add", _folder.Write("other.txt", "Bea said it rained."), "--case", "weather");
        Assert.StartsWith("1 report: 1 read by this version", (await RunAsync(Newer, "reread", "--case", "weather")).Output, StringComparison.Ordinal);
        Assert.Contains("2 reports not read by this version", (await RunAsync(Newer, "doctor")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_redacted_is_not_read_again()
    {
        await AddAsync(Older);
        await RunAsync(Newer, "review", "redact", "r1", "--reason", "safety");
        Assert.StartsWith("1 report: 1 read by this version", (await RunAsync(Newer, "reread")).Output, StringComparison.Ordinal);
        Assert.Contains("sound: ", (await RunAsync(Newer, "verify")).Output, StringComparison.Ordinal);
    }

    private static Reading Older(Report report) => Read(report, "older", [Kept, Lost]);

    /// <summary>It cuts the second statement elsewhere.</summary>
    private static Reading Newer(Report report) => Read(report, ReportReader.Version, [Kept, "the dam held, she said"]);

    private static Reading Read(Report report, string reader, string[] statements) => new()
    {
        Reader = reader,
        Report = report,
        Sentences = [new TextSpan(0, report.Text.Length)],
        Statements = [.. statements.Where(words => report.Text.Contains(words, StringComparison.Ordinal)).Select((words, place) => new Statement
        {
            Id = new(place + 1), Span = new TextSpan(report.Text.IndexOf(words, StringComparison.Ordinal), words.Length), Voice = VoiceKind.Reporter,
            Polarity = Polarity.Affirmed, Modality = Modality.Happened, Confidence = .9,
            Event = new StatedEvent { Trigger = new TextSpan(report.Text.IndexOf(words, StringComparison.Ordinal) + 4, 3) },
        })],
    };

    private Task<CommandRun> AddAsync(Func<Report, Reading> read) => RunAsync(read, "add", _folder.Write("rows.jsonl", string.Join('\n',
        JsonSerializer.Serialize(new { id = "r1", outlet = "The Pilot", text = $"{Kept} on Monday, and {Lost}, she said." }),
        JsonSerializer.Serialize(new { id = "r2", outlet = "The Lamp", text = "It rained all day, Bea said." }),
        JsonSerializer.Serialize(new { id = "r3", outlet = "Le Phare", text = "L'armée a bombardé le port dans la nuit de lundi, selon le ministère. Les habitants ont fui vers les collines." }))));

    private async Task<Dictionary<string, string>> ClaimsAsync() => (await RunAsync(Newer, "claims", "--all", "--json")).JsonLines().Select(static line => line.GetProperty("claim"))
        .ToDictionary(static claim => claim.GetProperty("text").GetString()!, static claim => claim.GetProperty("tellings")[0].GetProperty("modality").GetString()!, StringComparer.Ordinal);

    private Task<CommandRun> RunAsync(Func<Report, Reading> read, params string[] words) => CommandRun.OfAsync(read, "", [.. words, "--ledger", _folder["ledger.db"]]);
}
