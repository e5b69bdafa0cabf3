using System.Text.Json;
using Hearsay.Cli;
using Hearsay.Tests.Intake;

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
        Assert.Contains("asks to take the report urn:wire:1 back: It was another bridge.", run.Errors, StringComparison.Ordinal);
        Assert.All(await WithdrawnAsync(), Assert.True);
        Assert.Contains("withdrawn changed", (await CommandRun.OfAsync("history", "--all", "--ledger", _folder["a.db"])).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await CommandRun.OfAsync("verify", "--ledger", _folder["a.db"])).Code);
    }

    [Fact]
    public async Task What_is_taken_back_is_taken_back_in_all_its_cases()
    {
        var file = _folder.Write("1.json", Usable);
        await AddAllAsync(file, "--case", "crossing");
        await AddAllAsync(file, "--case", "strait");
        await AddAsync(Usable.Replace("usable", "canceled", StringComparison.Ordinal));
        foreach (var name in new[] { "crossing", "strait" })
        {
            Assert.All(await WithdrawnAsync("--case", name), Assert.True);
        }
    }

    [Fact]
    public async Task Why_nothing_is_taken_back_is_told_on_the_screen_too()
    {
        await AddAsync(Usable);
        var run = await AddAsync(Usable.Replace("usable", "canceled", StringComparison.Ordinal).Replace("The Tessaly Wire", "The Norvia Courier", StringComparison.Ordinal));
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Contains("is refused: takes back the report urn:wire:1, which the ledger", run.Errors, StringComparison.Ordinal);
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
        await AddAsync(Cancelled(At(7)));
        Assert.StartsWith("1 input: 1 added as revisions\n", (await AddAsync(At(8))).Output, StringComparison.Ordinal);
        Assert.All(await WithdrawnAsync(), Assert.False);

        // With other words and no later moment it is what was taken back, and stays so.
        await AddAsync(Cancelled(At(9)));
        Assert.StartsWith("1 input: 1 taken back by whoever published them\n", (await AddAsync(At(9).Replace("Monday", "Sunday", StringComparison.Ordinal))).Output, StringComparison.Ordinal);
        Assert.All(await WithdrawnAsync(), Assert.True);
    }

    [Fact]
    public async Task The_same_command_again_changes_nothing()
    {
        var files = new[] { _folder.Write("1.json", Usable), _folder.Write("2.json", Cancelled(At(7))), _folder.Write("3.json", At(8)) };
        Assert.StartsWith("3 inputs: 1 added, 1 added as revisions, 1 taken back", (await AddAllAsync(files)).Output, StringComparison.Ordinal);
        var head = (await CommandRun.OfAsync("verify", "--json", "--ledger", _folder["a.db"])).Json().GetProperty("head").GetString();
        Assert.Equal(ExitCode.Done, (await AddAllAsync(files)).Code);
        Assert.Equal(head, (await CommandRun.OfAsync("verify", "--json", "--ledger", _folder["a.db"])).Json().GetProperty("head").GetString());
        Assert.All(await WithdrawnAsync(), Assert.False);
    }

    [Fact]
    public async Task A_cancellation_that_comes_late_leaves_what_was_sent_after_it()
    {
        await AddAsync(At(8));
        var run = await AddAsync(Cancelled(At(7)));
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Contains("the ledger holds what was sent later", (await CommandRun.OfAsync("history", "--all", "--ledger", _folder["a.db"])).Output, StringComparison.Ordinal);
        Assert.All(await WithdrawnAsync(), Assert.False);
    }

    [Theory]
    [InlineData("\"versioncreated\":\"2031-05-12T06:30:00Z\"", "\"contentmodified\":\"2031-05-12T09:00:00Z\"", true)]
    [InlineData("\"versioncreated\":\"2031-05-12T06:30:00Z\"", "\"contentmodified\":\"2031-05-12T05:00:00Z\"", false)]
    [InlineData("\"versioncreated\":\"2031-05-12T06:30:00Z\"", "\"firstcreated\":\"2031-05-12T05:00:00Z\"", true)]
    [InlineData("\"source\":\"The Tessaly Wire\"", "\"source\":\"The Norvia Courier\"", false)]
    [InlineData("\"source\":\"The Tessaly Wire\",", "", false)]
    public async Task Who_takes_back_and_as_of_when_is_what_the_item_says(string said, string instead, bool isTakenBack)
    {
        await AddAsync(Usable);
        await AddAsync(Cancelled(Usable).Replace(said, instead, StringComparison.Ordinal));
        Assert.All(await WithdrawnAsync(), withdrawn => Assert.Equal(isTakenBack, withdrawn));
    }

    [Fact]
    public async Task What_is_attached_to_a_mail_takes_nothing_back()
    {
        await AddAsync(Usable);
        var mail = $"From: anybody@lantern.example\nTo: desk@wire.example\nSubject: Kill\nDate: Mon, 12 May 2031 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: application/json; name=\"item.json\"\nContent-Disposition: attachment; filename=\"item.json\"\n\n{Cancelled(At(9))}\n";
        var run = await AddAllAsync(_folder.Write("kill.eml", mail));
        Assert.Contains("comes with a mail, where anybody may have put it: nothing is taken back by it", run.Errors, StringComparison.Ordinal);
        Assert.Contains("nothing is taken back by it", (await CommandRun.OfAsync("history", "--all", "--ledger", _folder["a.db"])).Output, StringComparison.Ordinal);
        Assert.All(await WithdrawnAsync(), Assert.False);
    }

    [Fact]
    public async Task What_lies_at_an_address_takes_nothing_back()
    {
        await AddAsync(Usable);
        await using var server = new LoopbackServer(head => head.StartsWith("GET /item ", StringComparison.Ordinal)
            ? LoopbackServer.Page(Cancelled(At(9)), "Content-Type: application/json\r\n")
            : LoopbackServer.Page("", status: "404 Not Found"));
        var run = await AddAllAsync($"http://127.0.0.1:{server.Port}/item", "--allow-private");
        Assert.Contains("comes from an address of the web", run.Errors, StringComparison.Ordinal);
        Assert.All(await WithdrawnAsync(), Assert.False);
    }

    [Fact]
    public async Task What_is_not_held_cannot_be_taken_back()
    {
        var run = await AddAsync(Usable.Replace("usable", "canceled", StringComparison.Ordinal));
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.StartsWith("1 input: 1 refused\n", run.Output, StringComparison.Ordinal);
    }

    private static string Cancelled(string item) => item.Replace("usable", "canceled", StringComparison.Ordinal);

    /// <summary>The item as it was sent at another hour.</summary>
    private static string At(int hour) => Usable.Replace("T06:30", $"T{hour:00}:00", StringComparison.Ordinal);

    private Task<CommandRun> AddAsync(string item) => AddAllAsync(_folder.Write("item.json", item));

    private Task<CommandRun> AddAllAsync(params string[] words) => CommandRun.OfAsync(ShippedReader.Read, "", ["add", .. words, "--ledger", _folder["a.db"]]);

    /// <summary>Of every telling of the report.</summary>
    private async Task<List<bool>> WithdrawnAsync(params string[] more)
    {
        var claims = (await CommandRun.OfAsync(["claims", "--all", "--json", "--ledger", _folder["a.db"], .. more])).JsonLines();
        Assert.NotEmpty(claims);
        return [.. claims.SelectMany(static claim => claim.GetProperty("claim").GetProperty("tellings").EnumerateArray()).Select(static telling => telling.GetProperty("withdrawn").GetBoolean())];
    }
}
