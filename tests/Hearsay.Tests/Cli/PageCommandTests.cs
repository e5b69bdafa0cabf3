using System.Text;
using System.Text.Json;
using Hearsay.Cli;
using Hearsay.Ledgers;
using Hearsay.Storage;
using Hearsay.Tests.Intake;

namespace Hearsay.Tests.Cli;

/// <summary>Web pages as inputs, from files and from the web.</summary>
public sealed class PageCommandTests
{
    private const string Head = "<meta property=og:site_name content=\"The Tessaly Wire\"><meta name=author content=\"Jane Holm\"><meta property=article:published_time content=2031-05-12T06:30:00+02:00><link rel=canonical href=https://wire.example/ferries>";

    [Theory]
    [InlineData("page.html")]
    [InlineData("saved without its suffix")]
    public async Task A_saved_page_is_read_as_the_report_in_it(string name)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write(name, InventedPage.With(Head)), "--json");
        var report = run.Json().GetProperty("report");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.StartsWith(InventedPage.First, report.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            ("Ferries stop after mines are seen off Port Ansel", "The Tessaly Wire", "Jane Holm", "2031-05-12", "https://wire.example/ferries"),
            (Field(report, "title"), Field(report, "outlet"), Field(report, "byline"), Field(report, "published"), Field(report, "url")));
    }

    [Fact]
    public async Task What_the_user_says_of_a_page_goes_before_what_the_page_says()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("page.html", InventedPage.With(Head)), "--json", "--outlet", "The Lantern", "--published", "2031-05-13");
        Assert.Equal(("The Lantern", "2031-05-13"), (Field(run.Json().GetProperty("report"), "outlet"), Field(run.Json().GetProperty("report"), "published")));
    }

    [Fact]
    public async Task The_bytes_of_a_page_are_kept_beside_its_report()
    {
        using var folder = new TemporaryFolder();
        var page = InventedPage.With(Head);
        await CommandRun.OfAsync("add", folder.Write("page.html", page), "--ledger", folder["a.db"]);
        await using var ledger = await SqlLedger.OpenAsync(folder["a.db"], create: false, TimeProvider.System, TestContext.Current.CancellationToken);
        var first = await ledger.EntriesAsync(LedgerPosition.Start, TestContext.Current.CancellationToken).FirstAsync(TestContext.Current.CancellationToken);
        var added = Assert.IsType<Payload.Added>(PayloadJson.Read(EntryKind.Report, first.Payload!.Bytes));
        Assert.Equal("text/html", added.Original?.Type);
        Assert.Equal(page, Encoding.UTF8.GetString(added.Original!.Unpack()));
        Assert.Equal(ExitCode.Done, (await CommandRun.OfAsync("verify", "--ledger", folder["a.db"])).Code);
    }

    [Fact]
    public async Task Extract_shows_what_was_taken_and_why()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("page.html", InventedPage.With(Head));
        var text = await CommandRun.OfAsync("extract", path);
        Assert.Contains("published   2031-05-12T06:30:00+02:00  (meta article:published_time)", text.Output, StringComparison.Ordinal);
        Assert.Contains("- outside", text.Output, StringComparison.Ordinal);
        var json = (await CommandRun.OfAsync("extract", path, "--json")).Json();
        Assert.Equal("h1", json.GetProperty("from").GetProperty("title").GetString());
        Assert.Equal(3, json.GetProperty("blocks").EnumerateArray().Count(block => block.GetProperty("kept").GetBoolean()));
        Assert.StartsWith(InventedPage.First, (await CommandRun.OfAsync("extract", path, "--text")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_the_web_is_fetched_where_its_address_is_named()
    {
        await using var server = new LoopbackServer(head => head.StartsWith("GET /robots.txt ", StringComparison.Ordinal)
            ? LoopbackServer.Page("", status: "404 Not Found")
            : LoopbackServer.Page(InventedPage.With().Replace('“', '"').Replace('”', '"'), "Content-Type: text/html; charset=utf-8\r\n"));
        var address = $"http://127.0.0.1:{server.Port}/ferries";
        var run = await CommandRun.OfAsync("read", address, "--json", "--allow-private");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(address, Field(run.Json().GetProperty("report"), "url"));
    }

    [Fact]
    public async Task A_page_that_is_not_on_the_public_internet_is_not_fetched_unless_told_so()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Page(InventedPage.With()));
        var run = await CommandRun.OfAsync("read", $"http://127.0.0.1:{server.Port}/ferries", "--json");
        Assert.Equal((ExitCode.SomeInputsFailed, 0), (run.Code, server.Connections));
        Assert.Contains("--allow-private", run.Errors, StringComparison.Ordinal);
    }

    private static string? Field(JsonElement report, string name) => report.GetProperty(name).GetString();
}
