using System.Text;
using Hearsay.Cli;
using Hearsay.Ledgers;
using Hearsay.Storage;
using Hearsay.Tests.Intake;

namespace Hearsay.Tests.Cli;

/// <summary>What was kept of a report is enough to take it again.</summary>
public sealed class KeptReportTests : IDisposable
{
    private static readonly string Head = "<meta property=og:site_name content=\"The Tessaly Wire\"><meta property=article:published_time content=2031-05-12T06:30:00+02:00>";

    private static readonly string Whole = string.Concat(Enumerable.Range(1, 12).Select(number => $"<p>Ann said on day {number} that the bridge had held until then.</p>"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_whose_encoding_only_its_server_named_is_taken_again_as_it_was()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = Encoding.GetEncoding("windows-1250").GetBytes(InventedPage.With(Head).Replace("harbour", "Łódź", StringComparison.Ordinal));
        await using var server = new LoopbackServer(async (head, stream, cancellation) =>
        {
            var isThere = head.StartsWith("GET /ferries ", StringComparison.Ordinal);
            await stream.WriteAsync(Encoding.ASCII.GetBytes(isThere ? $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1250\r\nContent-Length: {page.Length}\r\nConnection: close\r\n\r\n" : LoopbackServer.Page("", status: "404 Not Found")), cancellation);
            await stream.WriteAsync(isThere ? page : [], cancellation);
        });
        var address = $"http://127.0.0.1:{server.Port}/ferries";
        await AddAsync(address, "--allow-private");
        var (held, original) = await HeldAsync();
        Assert.Equal(("page", "windows-1250", address), (original!.Format, original.Charset, original.Address));

        var json = (await ExtractAsync(held.Handle.Name, "--json")).Json();
        Assert.Equal(held.Report.Text, json.GetProperty("text").GetString());
        Assert.Equal((held.Handle.Name, address), (json.GetProperty("report").GetString(), json.GetProperty("url").GetString()));
        Assert.Empty(json.GetProperty("differs").EnumerateObject());
        Assert.Empty(json.GetProperty("changes").EnumerateArray());
        Assert.NotEmpty(json.GetProperty("blocks").EnumerateArray());
        Assert.Contains("what is held is what is taken now", (await ExtractAsync(held.Handle.Name)).Output, StringComparison.Ordinal);
        Assert.Equal(held.Report.Text + "\n", (await ExtractAsync(held.Handle.Name, "--text")).Output);
    }

    [Fact]
    public async Task What_is_taken_otherwise_now_is_marked()
    {
        await AddAsync(_folder.Write("page.html", InventedPage.With(Head)));
        var (held, original) = await HeldAsync();

        // As if an earlier version had taken another outlet, and a word less.
        var earlier = held.Report with { Outlet = "Tessaly", Text = held.Report.Text.Replace("three of", "of", StringComparison.Ordinal) };
        earlier = earlier with { Sha256 = HashOf(earlier.Text) };
        await WriteAsync(_folder["b.db"], ReportIntake.Prepare(earlier, "page.html", null, original));
        var run = await CommandRun.OfAsync("extract", held.Handle.Name, "--ledger", _folder["b.db"]);
        Assert.Contains("! outlet      [-Tessaly-]{+The Tessaly Wire+}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("{+three +}of them", run.Output, StringComparison.Ordinal);
        var json = (await CommandRun.OfAsync("extract", held.Handle.Name, "--json", "--ledger", _folder["b.db"])).Json();
        Assert.Equal(("Tessaly", "The Tessaly Wire"), (json.GetProperty("differs").GetProperty("outlet").GetProperty("held").GetString(), json.GetProperty("differs").GetProperty("outlet").GetProperty("now").GetString()));
        Assert.Equal("three ", json.GetProperty("changes")[0].GetProperty("after").GetString());
    }

    [Theory]
    [InlineData("item.json", """{"uri":"urn:wire:1","pubstatus":"usable","versioncreated":"2031-05-12T06:30:00Z","headline":"The bridge","source":"The Tessaly Wire","body_text":"Ann said that the bridge had held."}""", "ninjs")]
    [InlineData("item.xml", """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:wire:1"><itemMeta><provider><name>The Tessaly Wire</name></provider><versionCreated>2031-05-12T06:30:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentSet><inlineXML><html><body><p>Ann said that the bridge had held.</p></body></html></inlineXML></contentSet></newsItem>""", "newsml")]
    [InlineData("feed.xml", """<rss><channel><title>The Tessaly Wire</title><item><title>The bridge</title><link>https://wire.example/bridge</link><description><![CDATA[WHOLE]]></description></item></channel></rss>""", "feed")]
    public async Task Items_and_entries_are_taken_again(string name, string content, string format)
    {
        await AddAsync(_folder.Write(name, content.Replace("WHOLE", Whole, StringComparison.Ordinal)));
        var (held, original) = await HeldAsync();
        Assert.Equal(format, original!.Format);
        var json = (await ExtractAsync(held.Handle.Name, "--json")).Json();
        Assert.Equal(held.Report.Text, json.GetProperty("text").GetString());
        Assert.Empty(json.GetProperty("differs").EnumerateObject());
    }

    [Fact]
    public async Task What_was_kept_by_an_earlier_version_is_taken_again_by_its_type()
    {
        await AddAsync(_folder.Write("page.html", InventedPage.With(Head)), _folder.Write("feed.xml", $"<rss><channel><title>Wire</title><item><link>https://wire.example/b</link><description><![CDATA[{Whole}]]></description></item></channel></rss>"));
        await using var ledger = await SqlLedger.OpenAsync(_folder["a.db"], create: false, TimeProvider.System, Cancelled);
        await foreach (var held in ledger.ReportsAsync(null, Cancelled))
        {
            var original = await OriginalAsync(ledger, held);
            await WriteAsync(_folder["b.db"], ReportIntake.Prepare(held.Report, held.Input, null, original! with { Format = null, Charset = null, Address = null }));
            var json = (await CommandRun.OfAsync("extract", held.Handle.Name, "--json", "--ledger", _folder["b.db"])).Json();
            Assert.Equal(held.Report.Text, json.GetProperty("text").GetString());
        }
    }

    [Fact]
    public async Task Of_what_nothing_was_kept_that_is_said()
    {
        await AddAsync(_folder.Write("note.txt", "Ann said that the bridge had held."));
        var run = await ExtractAsync((await HeldAsync()).Held.Handle.Name);
        Assert.Equal((ExitCode.SomeInputsFailed, ""), (run.Code, run.Output));
        Assert.Contains("has nothing kept but its text", run.Errors, StringComparison.Ordinal);
        Assert.Contains("is no report of this ledger", (await ExtractAsync("elsewhere")).Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await CommandRun.OfAsync("extract", "x", "--ledger", _folder["none.db"])).Code);
    }

    private static string HashOf(string text) => new Hearsay.Reports.ReportDraft { Text = text }.ToReport().Sha256;

    private Task<CommandRun> AddAsync(params string[] words) => CommandRun.OfAsync(["add", .. words, "--ledger", _folder["a.db"]]);

    private Task<CommandRun> ExtractAsync(params string[] words) => CommandRun.OfAsync(["extract", .. words, "--ledger", _folder["a.db"]]);

    private async Task<(StoredReport Held, ReportOriginal? Original)> HeldAsync()
    {
        await using var ledger = await SqlLedger.OpenAsync(_folder["a.db"], create: false, TimeProvider.System, Cancelled);
        var held = await ledger.ReportsAsync(null, Cancelled).FirstAsync(Cancelled);
        return (held, await OriginalAsync(ledger, held));
    }

    private static async Task<ReportOriginal?> OriginalAsync(SqlLedger ledger, StoredReport held) =>
        ((Payload.Added)PayloadJson.Read(EntryKind.Report, (await ledger.EntryAsync(held.Position, Cancelled))!.Payload!.Bytes)).Original;

    private static async Task WriteAsync(string path, PreparedPayload report)
    {
        await using var ledger = await SqlLedger.OpenAsync(path, create: true, TimeProvider.System, Cancelled);
        await ledger.WriteAsync(Author.Of("Ann"), pen => pen.AppendAsync(report, Cancelled), Cancelled);
    }
}
