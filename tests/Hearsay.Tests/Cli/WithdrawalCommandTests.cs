using System.Text.Json;
using Hearsay.Cli;

namespace Hearsay.Tests.Cli;

/// <summary>An agency takes an item back.</summary>
public sealed class WithdrawalCommandTests : IDisposable
{
    private const string Usable = """{"uri":"urn:wire:1","pubstatus":"usable","versioncreated":"2031-05-12T06:30:00Z","headline":"The bridge fell","source":"The Tessaly Wire","body_text":"The Norvian army bombed the bridge of Port Ansel on Monday, the harbour master said. He said that two people had been killed there."}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_taken_back_is_told_no_more_and_stays_in_the_ledger()
    {
        await AddAsync(Usable);
        Assert.All(await WithdrawnAsync(), Assert.False);

        var run = await AddAsync(Usable.Replace("usable", "canceled", StringComparison.Ordinal).Replace("\"headline\"", "\"ednote\":\"It was another bridge.\",\"headline\"", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.StartsWith("1 input: 1 taken back by whoever published them\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("takes the report urn:wire:1 back: It was another bridge.", run.Errors, StringComparison.Ordinal);
        Assert.All(await WithdrawnAsync(), Assert.True);
        Assert.Contains("withdrawn changed", (await CommandRun.OfAsync("history", "--all", "--ledger", _folder["a.db"])).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await CommandRun.OfAsync("verify", "--ledger", _folder["a.db"])).Code);
    }

    [Fact]
    public async Task A_report_is_taken_back_once()
    {
        await AddAsync(Usable);
        var cancelled = Usable.Replace("usable", "canceled", StringComparison.Ordinal);
        await AddAsync(cancelled);
        Assert.StartsWith("1 input: 1 there already\n", (await AddAsync(cancelled)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_is_sent_anew_stands_again()
    {
        await AddAsync(Usable);
        await AddAsync(Usable.Replace("usable", "canceled", StringComparison.Ordinal));
        await AddAsync(Usable.Replace("Monday", "Sunday", StringComparison.Ordinal));
        Assert.Contains(await WithdrawnAsync(), static withdrawn => !withdrawn);
    }

    [Fact]
    public async Task What_is_not_held_cannot_be_taken_back()
    {
        var run = await AddAsync(Usable.Replace("usable", "canceled", StringComparison.Ordinal));
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.StartsWith("1 input: 1 refused\n", run.Output, StringComparison.Ordinal);
    }

    private Task<CommandRun> AddAsync(string item) => CommandRun.OfAsync(ShippedReader.Read, "", "add", _folder.Write("item.json", item), "--ledger", _folder["a.db"]);

    /// <summary>Of every telling of the report.</summary>
    private async Task<List<bool>> WithdrawnAsync()
    {
        var claims = (await CommandRun.OfAsync("claims", "--all", "--json", "--ledger", _folder["a.db"])).JsonLines();
        Assert.NotEmpty(claims);
        return [.. claims.SelectMany(static claim => claim.GetProperty("claim").GetProperty("tellings").EnumerateArray()).Select(static telling => telling.GetProperty("withdrawn").GetBoolean())];
    }
}
