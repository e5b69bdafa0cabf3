using System.Text;
using Hearsay.Cli;
using Hearsay.Tests.Intake;

namespace Hearsay.Tests.Cli;

/// <summary>Feeds and web archives as inputs: many reports in one.</summary>
public sealed class CollectionCommandTests : IDisposable
{
    private const string Page = "Content-Type: text/html; charset=utf-8";

    private static readonly string Whole = string.Concat(Enumerable.Range(1, 12).Select(number => $"<p>Ann said on day {number} that the bridge had held until then.</p>"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_entry_with_all_of_its_text_is_a_report()
    {
        var report = (await CommandRun.OfAsync("read", Feed(Whole), "--jsonl")).JsonLines()[0].GetProperty("report");
        Assert.StartsWith("Ann said on day 1 that the bridge had held until then.\n\nAnn said on day 2", report.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            ("The bridge holds", "The Tessaly Wire", "Jane Holm", "2031-05-12T06:30:00+02:00", "https://wire.example/bridge"),
            (Field("title"), Field("outlet"), Field("byline"), Field("publishedAt"), Field("url")));

        string? Field(string name) => report.GetProperty(name).GetString();
    }

    [Theory]
    [InlineData("<p>Ann said it held.</p>")]
    [InlineData("")]
    public async Task An_entry_with_a_summary_is_no_report_and_its_address_is_told(string summary)
    {
        var run = await CommandRun.OfAsync("add", Feed(summary), "--ledger", _folder["a.db"]);
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Contains("feed.xml:1 has no text of the report, which is at https://wire.example/bridge: --follow fetches it.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("\"refusal\"", (await CommandRun.OfAsync("history", "--jsonl", "--ledger", _folder["a.db"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_broken_off_is_a_summary()
    {
        var run = await CommandRun.OfAsync("read", Feed(Whole + "<p>Bea said that […]</p>"), "--jsonl");
        Assert.Equal((ExitCode.SomeInputsFailed, ""), (run.Code, run.Output));
    }

    [Fact]
    public async Task What_a_feed_has_addresses_of_is_fetched_where_the_user_says_so()
    {
        await using var server = new LoopbackServer(head => head.StartsWith("GET /ferries ", StringComparison.Ordinal)
            ? LoopbackServer.Page(InventedPage.With().Replace('“', '"').Replace('”', '"'), "Content-Type: text/html; charset=utf-8\r\n")
            : head.StartsWith("GET /feed ", StringComparison.Ordinal) ? LoopbackServer.Page("<rss><channel><title>The Tessaly Wire</title><item><title>Ferries stop</title><link>/ferries</link><pubDate>Mon, 12 May 2031 06:30:00 +0200</pubDate></item></channel></rss>", "Content-Type: text/xml\r\n")
            : LoopbackServer.Page("", status: "404 Not Found"));
        var address = $"http://127.0.0.1:{server.Port}/";
        var alone = await CommandRun.OfAsync("read", address + "feed", "--jsonl", "--allow-private");
        Assert.Equal(ExitCode.SomeInputsFailed, alone.Code);
        Assert.DoesNotContain(server.Requests, head => head.Contains("/ferries", StringComparison.Ordinal));

        var run = await CommandRun.OfAsync("read", address + "feed", "--jsonl", "--allow-private", "--follow");
        var report = run.JsonLines()[0].GetProperty("report");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.StartsWith(InventedPage.First, report.GetProperty("text").GetString(), StringComparison.Ordinal);

        // The page does not say when it was published, and the feed does.
        Assert.Equal(("2031-05-12", address + "ferries"), (report.GetProperty("published").GetString(), report.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task The_pages_of_a_web_archive_are_added_and_the_rest_is_counted()
    {
        byte[] archive =
        [
            .. PackedBytes.Gzip(PackedBytes.Record("https://wire.example/ferries", Page, InventedPage.With())),
            .. PackedBytes.Gzip(PackedBytes.Record("https://wire.example/pier.jpg", "Content-Type: image/jpeg", "no page")),
            .. PackedBytes.Gzip(PackedBytes.Record("https://wire.example/gone", Page, InventedPage.With(), "404 Not Found")),
            .. PackedBytes.Gzip(PackedBytes.Record("https://wire.example/", Page, "<html><body><a href=/1>One</a></body></html>")),
            .. PackedBytes.Gzip(PackedBytes.Record("https://lantern.example/note", "Content-Type: text/plain", "Ann said it held.")),
        ];
        var run = await CommandRun.OfAsync("add", _folder.Write("crawl.warc.gz", archive), "--ledger", _folder["a.db"]);
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.StartsWith("3 inputs: 2 added, 1 refused\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("crawl.warc.gz: passed over 2 records that hold no report: 1 image/jpeg, 1 that are", run.Errors, StringComparison.Ordinal);
        Assert.Contains("crawl.warc.gz:4 (https://wire.example/) is a web page without a report", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("2 inputs: 2 there already", (await CommandRun.OfAsync("add", _folder.Write("two.warc", [.. PackedBytes.Record("https://wire.example/ferries", Page, InventedPage.With()), .. PackedBytes.Record("https://lantern.example/note", "Content-Type: text/plain", "Ann said it held.")]), "--ledger", _folder["a.db"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_archive_gives_what_is_whole_and_says_so()
    {
        var archive = PackedBytes.Gzip([.. PackedBytes.Record("https://wire.example/ferries", Page, InventedPage.With()), .. PackedBytes.Record("https://lantern.example/note", "Content-Type: text/plain", string.Concat(Enumerable.Range(0, 999).Select(number => $"Ann said {number * 7919 % 1000}. ")))]);
        var run = await CommandRun.OfAsync("read", _folder.Write("crawl.warc.gz", archive[..^400]), "--jsonl");
        Assert.Contains("crawl.warc.gz:2: ends with the archive before it is whole.", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith(InventedPage.First, run.JsonLines()[0].GetProperty("report").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packed_rows_are_rows()
    {
        var run = await CommandRun.OfAsync("read", _folder.Write("rows.jsonl.gz", PackedBytes.Gzip(Encoding.UTF8.GetBytes("{\"text\":\"Ann said it held.\"}\n{\"text\":\"Bea said no.\"}\n"))), "--jsonl");
        Assert.Equal((ExitCode.Done, 2), (run.Code, run.JsonLines().Count));
        Assert.Equal(2, (await CommandRun.OfAsync("read", _folder.Path, "--jsonl")).JsonLines().Count);
    }

    private string Feed(string content) => _folder.Write("feed.xml", $"""
        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Tessaly Wire</title>
        <item><title>The bridge holds</title><link>https://wire.example/bridge</link><pubDate>Mon, 12 May 2031 06:30:00 +0200</pubDate><dc:creator>Jane Holm</dc:creator><content:encoded><![CDATA[{content}]]></content:encoded></item></channel></rss>
        """);
}
