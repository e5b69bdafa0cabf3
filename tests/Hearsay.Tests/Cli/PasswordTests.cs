using System.Text;
using Hearsay.Ledgers;
using Hearsay.Storage;
using Hearsay.Tests.Intake;

namespace Hearsay.Tests.Cli;

/// <summary>A password in an address is shown nowhere and kept nowhere.</summary>
public sealed class PasswordTests : IDisposable
{
    private const string Secret = "tulip7";
    private const string WithSecret = $"https://ann:{Secret}@desk.example/ferries";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("read", WithSecret)]
    [InlineData("add", WithSecret)]
    [InlineData("add", $"https://ann:{Secret}/x@desk.example/ferries")]
    [InlineData("add", $"https://ann:{Secret}@ desk.example/ferries")]
    [InlineData("add", $"ftp://ann:{Secret}@desk.example/ferries")]
    [InlineData("watch", WithSecret, "--once")]
    [InlineData("watch", $"ftp://ann:{Secret}@desk.example/ferries", "--once")]
    [InlineData("extract", WithSecret)]
    public async Task An_address_that_is_named_is_told_without_its_password(params string[] words) =>
        await CheckAsync(words[0] is "read" or "extract" ? words : [.. words, "--ledger", _folder["a.db"]]);

    [Theory]
    [InlineData("rows.jsonl", """{"text":"Ann said that the bridge had held.","id":"ADDRESS","url":"ADDRESS"}""")]
    [InlineData("list.urls", "ADDRESS\n")]
    [InlineData("feed.xml", "<rss><channel><title>Wire</title><item><title>Ferries</title><link>ADDRESS</link></item></channel></rss>")]
    [InlineData("page.html", "<html><head><link rel=canonical href=ADDRESS></head><body></body></html>")]
    [InlineData("item.json", """{"uri":"ADDRESS","pubstatus":"canceled","versioncreated":"2031-05-12T06:30:00Z","source":"Wire","ednote":"See ADDRESS."}""")]
    public async Task An_address_in_an_input_is_kept_without_its_password(string name, string content)
    {
        var path = _folder.Write(name, content.Replace("ADDRESS", WithSecret, StringComparison.Ordinal));
        await CheckAsync("add", path, "--follow", "--ledger", _folder["a.db"]);
        await CheckAsync("extract", path, "--json");
    }

    [Fact]
    public async Task Where_an_address_leads_to_is_told_without_its_password()
    {
        await using var server = new LoopbackServer(head => head.StartsWith("GET /old ", StringComparison.Ordinal)
            ? LoopbackServer.Page("", $"Location: {WithSecret}\r\n", "302 Found")
            : LoopbackServer.Page("", status: "404 Not Found"));
        await CheckAsync("add", $"http://127.0.0.1:{server.Port}/old", "--allow-private", "--ledger", _folder["a.db"]);
        Assert.Contains("is not fetched: https://desk.example/ferries was given with a user name", (await CommandRun.OfAsync("history", "--all", "--ledger", _folder["a.db"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_page_was_found_is_shown_without_the_password() =>
        Assert.DoesNotContain(Secret, FactsOf(InventedPage.With("<link rel=canonical href=/x>")), StringComparison.Ordinal);

    private static string FactsOf(string page) => Hearsay.Intake.Pages.PageReader.Read(page, WithSecret).Facts.ToString();

    /// <summary>Neither in what is printed, nor in any file of the folder but the input, nor in what the ledger's entries hold unpacked.</summary>
    private async Task CheckAsync(params string[] words)
    {
        var run = await CommandRun.OfAsync(words);
        Assert.DoesNotContain(Secret, run.Output + run.Errors, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "a.db*"))
        {
            Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }

        if (File.Exists(_folder["a.db"]))
        {
            await using var ledger = await SqlLedger.OpenAsync(_folder["a.db"], create: false, TimeProvider.System, TestContext.Current.CancellationToken);
            await foreach (var stored in ledger.EntriesAsync(LedgerPosition.Start, TestContext.Current.CancellationToken))
            {
                Assert.DoesNotContain(Secret, Encoding.UTF8.GetString(PayloadJson.Unpacked(stored.Payload!.Bytes).Span), StringComparison.Ordinal);
            }
        }
    }
}
