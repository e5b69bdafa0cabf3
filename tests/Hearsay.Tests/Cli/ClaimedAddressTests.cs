using Hearsay.Storage;
using Hearsay.Tests.Intake;

namespace Hearsay.Tests.Cli;

/// <summary>Two sites, each on a server of the test's own: what one says of itself never touches what is held of the other.</summary>
public sealed class ClaimedAddressTests : IAsyncLifetime
{
    private static readonly string Whole = string.Concat(Enumerable.Range(1, 12).Select(number => $"<p>Ann said on day {number} that the bridge had fallen by then.</p>"));

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private LoopbackServer _wire = null!;
    private LoopbackServer _other = null!;

    private string Original => $"http://127.0.0.1:{_wire.Port}/ferries";

    private string Other => $"http://127.0.0.2:{_other.Port}/";

    public ValueTask InitializeAsync()
    {
        (_wire, _other) = (new LoopbackServer(Answer), new LoopbackServer(Answer, "127.0.0.2"));
        _pages["/ferries"] = Page("The Tessaly Wire", "/ferries");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _wire.DisposeAsync();
        await _other.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("The Norvia Courier")]
    [InlineData("The Tessaly Wire")]
    [InlineData(null)]
    public async Task A_page_that_calls_itself_by_anothers_address_is_a_report_of_its_own(string? outlet)
    {
        await AddAsync(Original);
        _pages["/copy"] = Page(outlet, Original).Replace("three of them", "none of them", StringComparison.Ordinal);
        var run = await AddAsync(Other + "copy");
        Assert.StartsWith("1 input: 1 added\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"calls itself {Original} (meta canonical), which is on another site", run.Errors, StringComparison.Ordinal);
        Assert.Equal([(Original, Original), (Other + "copy", Other + "copy")], await HeldAsync());
    }

    [Fact]
    public async Task An_item_that_is_fetched_and_has_an_agencys_id_is_no_state_of_the_agencys_report()
    {
        const string Item = """{"uri":"urn:wire:1","versionCreated":"2031-05-12T06:30:00+02:00","pubStatus":"usable","infoSources":[{"name":"The Tessaly Wire"}],"bodies":[{"contentType":"text/html","value":"<p>Ann said it held.</p>"}]}""";
        await AddAsync(_folder.Write("item.json", Item));
        _pages["/item.json"] = Item.Replace("2031", "2039", StringComparison.Ordinal).Replace("held", "fell", StringComparison.Ordinal);
        Assert.StartsWith("1 input: 1 added\n", (await AddAsync(Other + "item.json")).Output, StringComparison.Ordinal);

        // The same place may say something new of it.
        _pages["/item.json?key=secret"] = Item.Replace("held", "fell twice", StringComparison.Ordinal);
        Assert.Contains("1 added as revisions", (await AddAsync(Other + "item.json?key=secret")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_two_places_with_the_same_ids_are_reports_of_their_own()
    {
        const string Row = """{"id":"1","url":"https://news.example/PLACE","text":"Ann said that the bridge of PLACE had fallen."}""";
        (_pages["/a.jsonl"], _pages["/b.jsonl"]) = (Row.Replace("PLACE", "Teck", StringComparison.Ordinal), Row.Replace("PLACE", "Dellun", StringComparison.Ordinal));
        Assert.StartsWith("1 input: 1 added\n", (await AddAsync(Other + "a.jsonl")).Output, StringComparison.Ordinal);
        Assert.StartsWith("1 input: 1 added\n", (await AddAsync(Other + "b.jsonl")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_with_a_mail_goes_by_its_words()
    {
        const string Item = """{"uri":"urn:wire:1","versionCreated":"2031-05-12T06:30:00+02:00","pubStatus":"usable","infoSources":[{"name":"The Tessaly Wire"}],"bodies":[{"contentType":"text/html","value":"<p>Ann said it held.</p>"}]}""";
        await AddAsync(_folder.Write("item.json", Item));
        var mail = $"From: eve@desk.example\nSubject: See\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: application/json; name=item.json\nContent-Disposition: attachment; filename=item.json\n\n{Item.Replace("held", "fell", StringComparison.Ordinal)}\n--b--\n";
        var run = await AddAsync(_folder.Write("see.eml", mail));
        Assert.DoesNotContain("revision", run.Output, StringComparison.Ordinal);
        Assert.Contains("calls itself urn:wire:1, and came with a mail", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_may_call_itself_by_another_address_of_its_own_site()
    {
        _pages["/ferries?from=feed"] = _pages["/ferries"];
        var run = await AddAsync(Original + "?from=feed");
        Assert.DoesNotContain("calls itself", run.Errors, StringComparison.Ordinal);
        Assert.Equal([(Original + "?from=feed", Original)], await HeldAsync());
    }

    [Fact]
    public async Task What_a_feed_says_in_its_own_words_of_anothers_page_is_no_state_of_that_page()
    {
        await AddAsync(Original);
        _pages["/feed"] = $"<rss><channel><title>The Tessaly Wire</title><item><title>Ferries</title><link>{Original}</link><description><![CDATA[{Whole}]]></description></item></channel></rss>";
        var run = await AddAsync(Other + "feed");
        Assert.Contains($"is told to be at {Original}, which is on another site than where it was found", run.Errors, StringComparison.Ordinal);
        Assert.Equal([(Original, Original), (Other + "feed:1", null)], await HeldAsync());
        Assert.StartsWith("1 input: 1 there already\n", (await AddAsync(Other + "feed")).Output, StringComparison.Ordinal);

        // Its own entry changes under the name that it has.
        _pages["/feed"] = _pages["/feed"].Replace("day 12", "day 13", StringComparison.Ordinal);
        Assert.StartsWith("1 input: 1 added as revisions\n", (await AddAsync(Other + "feed")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_one_site_are_no_states_of_anothers_page()
    {
        await AddAsync(Original);
        _pages["/rows.jsonl"] = $$"""{"text":"Ann said that nothing was seen.","outlet":"The Tessaly Wire","url":"{{Original}}"}""" + "\n";
        await AddAsync(Other + "rows.jsonl");
        Assert.Equal([(Original, Original), (Other + "rows.jsonl:1", null)], await HeldAsync());
    }

    [Fact]
    public async Task A_page_that_is_named_by_anothers_feed_is_fetched_where_it_is()
    {
        _pages["/feed"] = $"<rss><channel><title>What others write</title><item><title>Ferries</title><link>{Original}</link></item></channel></rss>";
        await AddAsync(Other + "feed", "--follow");
        Assert.Equal([(Original, Original)], await HeldAsync());
    }

    [Fact]
    public async Task Watching_keeps_the_address_that_was_fetched_as_the_inputs_name()
    {
        _pages["/copy"] = Page("The Norvia Courier", Original);
        _pages["/feed"] = $"<rss><channel><title>Courier</title><item><title>Copy</title><link>/copy</link></item><item><title>Whole</title><link>/whole</link><description><![CDATA[{Whole}]]></description></item></channel></rss>";
        await CommandRun.OfAsync("watch", Other + "feed", "--once", "--allow-private", "--ledger", _folder["a.db"]);
        Assert.Equal([(Other + "copy", Other + "copy"), ($"{Other}feed ({Other}whole)", Other + "whole")], (await HeldAsync()).Order());
    }

    [Fact]
    public async Task A_saved_page_may_say_where_it_was_found_and_whoever_found_it_may_say_otherwise()
    {
        var path = _folder.Write("page.html", Page("The Norvia Courier", Original));
        Assert.Equal(Original, (await CommandRun.OfAsync("extract", path, "--json")).Json().GetProperty("url").GetString());
        var json = (await CommandRun.OfAsync("extract", path, "--json", "--url", "https://courier.example/copy")).Json();
        Assert.Equal(
            ("https://courier.example/copy", "where it was found", Original, "meta canonical"),
            (json.GetProperty("url").GetString(), json.GetProperty("from").GetProperty("url").GetString(), json.GetProperty("claimedUrl").GetString(), json.GetProperty("from").GetProperty("claimedUrl").GetString()));
    }

    private Task<CommandRun> AddAsync(params string[] words) => CommandRun.OfAsync(["add", .. words, "--allow-private", "--ledger", _folder["a.db"]]);

    /// <summary>The inputs' names and the reports' addresses.</summary>
    private async Task<List<(string Input, string? Url)>> HeldAsync()
    {
        await using var ledger = await SqlLedger.OpenAsync(_folder["a.db"], create: false, TimeProvider.System, TestContext.Current.CancellationToken);
        var held = await ledger.ReportsAsync(null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(held, static stored => Assert.Null(stored.Revises));
        return held.ConvertAll(static stored => (stored.Input, stored.Report.Url));
    }

    private string Answer(string head)
    {
        var path = head.Split(' ')[1];
        return _pages.TryGetValue(path, out var body)
            ? LoopbackServer.Page(body, $"Content-Type: {body[0] switch { '{' => "application/x-ndjson", _ => body.StartsWith("<rss", StringComparison.Ordinal) ? "text/xml" : "text/html" }}; charset=utf-8\r\n")
            : LoopbackServer.Page("", status: "404 Not Found");
    }

    private static string Page(string? outlet, string canonical) =>
        InventedPage.With($"<link rel=canonical href={canonical}>{(outlet is null ? "" : $"<meta property=og:site_name content=\"{outlet}\">")}").Replace('“', '"').Replace('”', '"');
}
