using Hearsay.Cli;
using Hearsay.Ledgers;
using Hearsay.Storage;

namespace Hearsay.Tests.Cli;

/// <summary>Adding to a ledger, checking it, and deciding in it, as a user does.</summary>
public sealed class LedgerCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_added_is_kept_and_checked()
    {
        _folder.Write("in/a.txt", "Ann said it held.");
        _folder.Write("in/b.txt", "Bea said it did not.");
        var added = await RunAsync("add", _folder["in"], "--case", "bridge", "--author", "Ines");
        Assert.Equal((ExitCode.Done, ""), (added.Code, added.Errors));
        Assert.StartsWith("2 inputs: 2 added\nledger ", added.Output, StringComparison.Ordinal);
        var again = await RunAsync("add", _folder["in"], "--case", "bridge", "--json");
        Assert.Equal((2, 0), (again.Json().GetProperty("known").GetInt32(), again.Json().GetProperty("added").GetInt32()));
        var head = added.Output.Split('\n')[2]["head ".Length..];
        Assert.Equal($"sound: 4 entries, 0 redacted\nhead {head}\n", (await RunAsync("verify", "--head", head)).Output);
        Assert.Contains("Ines          2 reports, 2 readings", (await RunAsync("history")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_without_a_report_is_recorded_and_passed_over()
    {
        var rows = _folder.Write("rows.jsonl", "{\"text\":\"Ann said it held.\"}\n{\"body\":\"none\"}\n{\"text\":\"قال مسؤول إن الجسر دمر في الليل وأن الناس غادروا\"}\n");
        var run = await RunAsync("add", rows);
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Contains("rows.jsonl:2 has no \"text\"", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("3 inputs: 2 added, 1 refused\nkept and not read: 1 in Arabic\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.SomeInputsFailed, (await RunAsync("add", rows)).Code);
        var entries = (await RunAsync("history", "--jsonl")).JsonLines();
        Assert.Equal(["report", "reading", "refusal", "report"], entries.Select(entry => entry.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task The_entries_are_the_same_for_any_number_of_threads()
    {
        var rows = _folder.Write("rows.jsonl", string.Concat(Enumerable.Range(0, 300).Select(number =>
            number % 17 == 0 ? "no row\n" : $"{{\"text\":\"Ann said day {number % 250}.\",\"url\":\"https://lantern.example/{number % 200}\"}}\n")));
        await RunAsync("add", rows, "--threads", "1", "--ledger", _folder["one.db"]);
        await RunAsync("add", rows, "--threads", "7", "--ledger", _folder["seven.db"]);
        var one = await EntriesAsync("one.db");
        Assert.True(one.Count > 500);
        Assert.Equal(one, await EntriesAsync("seven.db"));
    }

    [Fact]
    public async Task An_interruption_keeps_what_was_read_and_the_next_run_goes_on()
    {
        var rows = _folder.Write("rows.jsonl", string.Concat(Enumerable.Range(0, 100).Select(number => $"{{\"text\":\"Ann said day {number}.\"}}\n")));
        using var interruption = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var read = 0;
        var run = await CommandRun.OfAsync(
            report =>
            {
                if (Interlocked.Increment(ref read) == 20) { interruption.Cancel(); }
                return PlainReader.Read(report);
            },
            [], ["add", rows, "--ledger", _folder["ledger.db"], "--threads", "1"], interruption.Token);
        Assert.Equal(ExitCode.Interrupted, run.Code);
        var kept = await EntriesAsync("ledger.db");
        Assert.NotEmpty(kept);
        Assert.Equal(ExitCode.Done, (await RunAsync("add", rows)).Code);
        var all = await EntriesAsync("ledger.db");
        Assert.Equal(200, all.Count);
        Assert.Equal(kept, all[..kept.Count]);
    }

    [Fact]
    public async Task A_changed_ledger_is_not_sound_and_the_entry_is_named()
    {
        await RunAsync("add", _folder.Write("a.txt", "Ann said it held."));
        await using (var ledger = await SqlLedger.OpenAsync(_folder["ledger.db"], create: false, TimeProvider.System, Cancelled))
        {
            await ledger.Pool.WithAsync(session => session.RunAsync("DROP TRIGGER payloads_stay; UPDATE payloads SET payload = x'7b7d' WHERE sequence = 2", Cancelled), Cancelled);
        }

        var run = await RunAsync("verify");
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.StartsWith("the payload of entry 2 was changed", run.Output, StringComparison.Ordinal);
        var fault = (await RunAsync("verify", "--json")).Json().GetProperty("faults")[0];
        Assert.Equal(("payloadChanged", 2), (fault.GetProperty("kind").GetString(), fault.GetProperty("entry").GetInt32()));
    }

    [Fact]
    public async Task Decisions_are_recorded_undone_and_orphaned_but_never_moved()
    {
        var rows = _folder.Write("rows.jsonl", "{\"text\":\"Ann said it held.\",\"id\":\"r1\"}");
        await RunAsync("add", rows);
        Assert.StartsWith("entry 3\nr1:s1 was not there; is Ann affirms (happened), checked\nhead 3:", (await RunAsync("review", "add", "r1", "--quote", "it held", "--set", "polarity=affirmed; holder=Ann")).Output, StringComparison.Ordinal);
        Assert.Contains("no statement of exactly these words", (await RunAsync("review", "reject", "r1", "--quote", "it held")).Errors, StringComparison.Ordinal);
        Assert.Contains("does not have these very words", (await RunAsync("review", "add", "r1", "--quote", "it holds")).Errors, StringComparison.Ordinal);
        await RunAsync("review", "note", "ring Ann", "--report", "r1", "--quote", "Ann");
        await RunAsync("review", "undo", "4", "--reason", "rang her");
        Assert.Contains("was undone already, by entry 5", (await RunAsync("review", "undo", "4")).Errors, StringComparison.Ordinal);
        Assert.Contains("is no decision or note", (await RunAsync("review", "undo", "1")).Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("orphaned", (await RunAsync("history")).Output, StringComparison.Ordinal);
        await RunAsync("add", _folder.Write("rows.jsonl", "{\"text\":\"Yes, Ann said it held.\",\"id\":\"r1\"}"));
        Assert.Contains("added “it held” in report r1, holder: Ann, polarity: affirmed [orphaned", (await RunAsync("history")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redacted_report_is_gone_with_what_quotes_it()
    {
        await RunAsync("add", _folder.Write("rows.jsonl", "{\"text\":\"Ann said it held.\",\"id\":\"r1\"}\n{\"text\":\"Bea said no.\",\"id\":\"r2\"}"));
        await RunAsync("review", "add", "r1", "--quote", "it held");
        Assert.Equal(ExitCode.Usage, (await RunAsync("review", "redact", "r1")).Code);
        Assert.Equal(ExitCode.Done, (await RunAsync("review", "redact", "r1", "--reason", "safety of a source")).Code);
        Assert.Contains("was redacted already", (await RunAsync("review", "redact", "1", "--reason", "again")).Errors, StringComparison.Ordinal);
        Assert.Contains("redacted entries 1, 2, 5: safety of a source", (await RunAsync("history")).Output, StringComparison.Ordinal);
        Assert.StartsWith("sound: 6 entries, 3 redacted", (await RunAsync("verify")).Output, StringComparison.Ordinal);
        Assert.All((await RunAsync("history", "--jsonl")).JsonLines().Take(2), entry => Assert.True(entry.GetProperty("redacted").GetBoolean()));
    }

    [Theory]
    [InlineData(2, "add what?", "add")]
    [InlineData(2, "A case's name", "add", "a.txt", "--case", " ")]
    [InlineData(2, "NUMBER:HASH", "verify", "--head", "12")]
    [InlineData(2, "verify takes no operands", "verify", "ledger.db")]
    [InlineData(1, "hearsay add makes one", "verify")]
    [InlineData(1, "hearsay add makes one", "history")]
    [InlineData(2, "review knows accept", "review", "burn", "r1")]
    public async Task Wrong_commands_are_told_what_to_write_instead(int code, string expected, params string[] words)
    {
        if (words is ["review", ..])
        {
            await RunAsync("add", _folder.Write("a.txt", "Ann said it held."));
        }

        var run = await RunAsync(words);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.Equal(code, (int)run.Code);
    }

    private Task<CommandRun> RunAsync(params string[] words) => CommandRun.OfAsync(
        PlainReader.Read, "", words.Contains("--ledger") ? words : [.. words, "--ledger", _folder["ledger.db"]]);

    /// <summary>Kinds and payloads: all that is not time or salt.</summary>
    private async Task<List<string>> EntriesAsync(string file)
    {
        await using var ledger = await SqlLedger.OpenAsync(_folder[file], create: false, TimeProvider.System, Cancelled);
        Assert.True((await ledger.VerifyAsync(null, Cancelled)).IsSound);
        return await ledger.EntriesAsync(LedgerPosition.Start, Cancelled)
            .Select(stored => $"{stored.Entry.Kind} {Convert.ToHexStringLower(stored.Payload!.Bytes.Span)}").ToListAsync(Cancelled);
    }
}
