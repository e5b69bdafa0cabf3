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

        Assert.StartsWith("entry 3\n", (await RunAsync("review", "merge", ids[0], ids[1], "--reason", "one raid")).Output, StringComparison.Ordinal);
        Assert.StartsWith("entry 4\n", (await RunAsync("review", "grade", ids[1], "--grade", "B2", "--author", "Ines")).Output, StringComparison.Ordinal);
        var merged = (await RunAsync("claim", ids[1], "--json")).Json().GetProperty("claim");
        Assert.Equal((ids[0], 2, "B2", "Ines"), (merged.GetProperty("id").GetString(), merged.GetProperty("tellings").GetArrayLength(), merged.GetProperty("grade").GetProperty("grade").GetString(), merged.GetProperty("grade").GetProperty("by").GetString()));
        Assert.Contains("graded B2 by Ines", (await RunAsync("claim", ids[0])).Output, StringComparison.Ordinal);

        var second = merged.GetProperty("tellings")[1].GetProperty("statement").GetString();
        Assert.StartsWith("entry 5\n", (await RunAsync("review", "split", ids[0], "--telling", $"r1:{second}")).Output, StringComparison.Ordinal);
        Assert.Single((await RunAsync("claim", ids[0], "--json")).Json().GetProperty("claim").GetProperty("tellings").EnumerateArray());
        foreach (var entry in new[] { "5", "3" }) { await RunAsync("review", "undo", entry); }
        Assert.Equal(ids[1], (await RunAsync("claim", ids[1], "--json")).Json().GetProperty("claim").GetProperty("id").GetString());
        Assert.DoesNotContain("orphaned", (await RunAsync("history")).Output, StringComparison.Ordinal);
    }

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
