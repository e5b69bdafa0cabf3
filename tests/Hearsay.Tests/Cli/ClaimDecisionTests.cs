namespace Hearsay.Tests.Cli;

/// <summary>Deciding of claims as a user does.</summary>
public sealed class ClaimDecisionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Claims_are_merged_graded_split_and_led_back_again()
    {
        await RunAsync("add", _folder.Write("rows.jsonl",
            "{\"id\":\"r1\",\"outlet\":\"The Pilot\",\"published\":\"2031-05-13\",\"text\":\"The Kardan army bombed the port of Halden on Monday, a pilot said. Five people were killed, a doctor said.\"}\n"));
        var ids = (await RunAsync("claims", "--all", "--json")).JsonLines().Select(static line => line.GetProperty("claim").GetProperty("id").GetString()!).ToList();
        Assert.Equal(2, ids.Count);

        Assert.StartsWith($"entry 3\n1 telling moved. Now:\n  {ids[0]}: 2 tellings; 1 report, 1 outlet: ", (await RunAsync("review", "merge", Short(ids, 0), Short(ids, 1), "--reason", "one raid")).Output, StringComparison.Ordinal);
        Assert.StartsWith($"entry 4\n{ids[0]} was not graded; is graded B2\n", (await RunAsync("review", "grade", ids[1], "--grade", "B2", "--author", "Ines")).Output, StringComparison.Ordinal);
        var merged = (await RunAsync("claim", ids[1], "--json")).Json().GetProperty("claim");
        Assert.Equal((ids[0], 2, "B2", "Ines"), (merged.GetProperty("id").GetString(), merged.GetProperty("tellings").GetArrayLength(), merged.GetProperty("grade").GetProperty("grade").GetString(), merged.GetProperty("grade").GetProperty("by").GetString()));
        Assert.Contains("graded B2 by Ines", (await RunAsync("claim", ids[0])).Output, StringComparison.Ordinal);

        var second = merged.GetProperty("tellings")[1].GetProperty("statement").GetString();
        Assert.StartsWith("entry 5\n", (await RunAsync("review", "split", ids[0], "--telling", $"r1:{second}")).Output, StringComparison.Ordinal);
        Assert.Single((await RunAsync("claim", ids[0], "--json")).Json().GetProperty("claim").GetProperty("tellings").EnumerateArray());
        Assert.Contains("1 telling moved. Now:", (await RunAsync("review", "undo", "5")).Output, StringComparison.Ordinal);
        Assert.Contains($"1 telling moved. Now:\n  {ids[0]}: 1 telling", (await RunAsync("review", "undo", "3")).Output, StringComparison.Ordinal);
        Assert.Equal(ids[1], (await RunAsync("claim", ids[1], "--json")).Json().GetProperty("claim").GetProperty("id").GetString());
        Assert.DoesNotContain("orphaned", (await RunAsync("history")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_split_of_what_a_merge_brought_together_goes_with_the_merge()
    {
        await RunAsync("add", _folder.Write("rows.jsonl",
            "{\"id\":\"r1\",\"published\":\"2031-05-13\",\"text\":\"The Kardan army bombed the port of Halden on Monday, a pilot said. Five people were killed, a doctor said.\"}\n"));
        var before = await RunAsync("claims", "--all");
        var claims = (await RunAsync("claims", "--all", "--json")).JsonLines().ConvertAll(static line => line.GetProperty("claim"));
        var ids = claims.ConvertAll(static claim => claim.GetProperty("id").GetString()!);
        await RunAsync("review", "merge", ids[0], ids[1]);
        await RunAsync("review", "split", ids[0], "--telling", $"r1:{claims[1].GetProperty("tellings")[0].GetProperty("statement").GetString()}");
        var undone = await RunAsync("review", "undo", "3");
        Assert.Contains($"entry 4 rested on it and is about nothing any more: hearsay review undo 4 --ledger {_folder["ledger.db"]} takes it back too\n", undone.Output, StringComparison.Ordinal);
        Assert.Matches(@"\n4 .*split 1 telling off .*\[orphaned: what it is about is no longer there\]", (await RunAsync("history")).Output);
        Assert.Equal(before.Output, (await RunAsync("claims", "--all")).Output);
    }

    [Fact]
    public async Task A_decision_on_a_statement_answers_with_what_it_changed()
    {
        await RunAsync("add", _folder.Write("rows.jsonl", "{\"id\":\"r1\",\"text\":\"The Kardan army bombed the port of Halden on Monday, Ada Quill said.\"}\n"));
        const string Quote = "The Kardan army bombed the port of Halden on Monday";
        Assert.Contains("\nr1:s1 was Ada Quill affirms (happened); is Ada Quill affirms (planned), checked\n", (await RunAsync("review", "correct", "r1", "--quote", Quote, "--set", "modality=planned")).Output, StringComparison.Ordinal);
        Assert.Contains("\nr1:s1 was Ada Quill affirms (planned), checked; is told by nobody\n", (await RunAsync("review", "reject", "r1", "--quote", Quote)).Output, StringComparison.Ordinal);
        Assert.Contains("\nr1:s1 was told by nobody; is Ada Quill affirms (planned), checked\n", (await RunAsync("review", "undo", "4")).Output, StringComparison.Ordinal);
        Assert.Matches(@"corrected “The Kardan army [^”]*” in report r1, modality: planned", (await RunAsync("history")).Output);
        Assert.Matches(@"\n2 .*report r1 read by ", (await RunAsync("history", "--all")).Output);
    }

    private static string Short(List<string> ids, int place) => Enumerable.Range(2, 16).Select(length => ids[place][..length]).First(start => ids.Count(id => id.StartsWith(start, StringComparison.Ordinal)) == 1);

    [Theory]
    [InlineData(1, "the ledger has no claim c0000000000000001", "grade", "c0000000000000001", "--grade", "A")]
    [InlineData(2, "is no id of a claim", "merge", "one", "two")]
    [InlineData(2, "which tellings?", "split", "c0000000000000001")]
    [InlineData(2, "is no telling", "split", "c0000000000000001", "--telling", "r1")]
    [InlineData(2, "which grade?", "grade", "c0000000000000001")]
    [InlineData(1, "a statement has no field \"colour\"", "add", "r1", "--quote", "a pilot said", "--set", "colour=red")]
    public async Task What_cannot_be_decided_is_told(int code, string expected, params string[] words)
    {
        await RunAsync("add", _folder.Write("rows.jsonl", "{\"id\":\"r1\",\"text\":\"The Kardan army bombed the port of Halden on Monday, a pilot said.\"}\n"));
        var run = await RunAsync(["review", .. words]);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.Equal(code, (int)run.Code);
    }

    private Task<CommandRun> RunAsync(params string[] words) => CommandRun.OfAsync(static report => ShippedReader.Read(report), "", [.. words, "--ledger", _folder["ledger.db"]]);
}
