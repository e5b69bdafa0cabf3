using System.Text.Json;
using System.Text.RegularExpressions;
using Hearsay.Cli;

namespace Hearsay.Tests.Cli;

/// <summary>What a desk sees of a ledger: the most told first, who denies, and what is left out.</summary>
public sealed class ClaimListingTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Reports =
    [
        Row("w1", "Tessaly Wire", 6, "The Kardan army bombed the port of Halden on Monday, the harbour authority said. The mayor of Brinmouth opened a new market hall on Sunday."),
        Row("w2", "The Pilot", 7, "Pilots in Halden said that the Kardan army bombed the port of Halden on Monday. They will meet on Friday to talk about the wreck."),
        Row("w3", "Brinmouth Gazette", 8, "No ship left the harbour that day. The mayor of Brinmouth opened a new market hall on Sunday, the town clerk said."),
        Row("d1", "Norrhaven Post", 9, "The Kardan army denied that it had bombed the port of Halden on Monday. It said in a statement that all of its planes had been on the ground."),
        Row("f1", "Le Phare", 11, "L'armée a bombardé le port dans la nuit de lundi, selon le ministère. Les habitants ont fui vers les collines et attendent des nouvelles."),
    ];

    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync() => Added = await RunAsync("add", _folder.Write("rows.jsonl", string.Join('\n', Reports)), "--case", "halden", "--claims");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public void Dispose() => _folder.Dispose();

    private CommandRun Added { get; set; } = new(ExitCode.Failed, "", "");

    [Fact]
    public async Task The_listing_begins_with_what_was_read_and_ends_with_what_is_left_out()
    {
        var listing = (await RunAsync("claims")).Output;
        Assert.StartsWith("5 reports: 4 read, 1 in French not read. ", listing, StringComparison.Ordinal);
        Assert.Equal(1, Occurrences(listing, "French"));
        Assert.Matches(@"\n\d+ claims? (is|are) told by one report only, and nobody else speaks against (it|them)(; \d+ scraps? (is|are) without an event)?: hearsay claims --all --limit 0 --ledger \S+ lists (it|them) too\.\n", listing);
        Assert.DoesNotContain("told by one report only", (await RunAsync("claims", "--all", "--limit", "0")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_most_reports_tell_comes_first_with_its_denial()
    {
        var claims = (await RunAsync("claims")).Output.Split("\n\n")[1..];
        Assert.Contains("bombed the port of Halden", claims[0], StringComparison.Ordinal);
        Assert.Contains("\n    denied by Kardan army, who is said to have done it (d1)", claims[0], StringComparison.Ordinal);
        Assert.Contains("market hall", claims[1], StringComparison.Ordinal);
        var latest = (await RunAsync("claims", "--sort", "latest", "--all", "--limit", "0")).Output;
        Assert.True(latest.IndexOf("planes had been on the ground", StringComparison.Ordinal) < latest.IndexOf("market hall", StringComparison.Ordinal), latest);
        Assert.Matches(@"\n\n\d+ more: hearsay claims --limit 0 --all --ledger \S+ lists them all\.\n$", (await RunAsync("claims", "--limit", "1", "--all")).Output);
    }

    [Fact]
    public async Task A_no_in_the_own_voice_of_a_report_is_nobodys_denial()
    {
        var listing = (await RunAsync("claims", "--all", "--limit", "0")).Output;
        Assert.Contains("No ship left the harbour", listing, StringComparison.Ordinal);
        Assert.DoesNotContain("denied by Brinmouth Gazette", listing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adding_can_end_with_the_headlines_of_the_case()
    {
        Assert.Equal(ExitCode.Done, Added.Code);
        Assert.StartsWith("5 inputs: 5 added\nkept and not read: 1 in French\n", Added.Output, StringComparison.Ordinal);
        Assert.Contains("\n\n5 reports: 4 read, 1 in French not read. ", Added.Output, StringComparison.Ordinal);
        Assert.Contains("denied by Kardan army", Added.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await RunAsync("add", "rows.jsonl", "--claims", "--json")).Code);
    }

    [Fact]
    public async Task The_beginning_of_an_id_names_a_claim_where_no_other_begins_so()
    {
        var ids = (await RunAsync("claims", "--all", "--json")).JsonLines().ConvertAll(static line => line.GetProperty("claim").GetProperty("id").GetString()!);
        var beginning = Enumerable.Range(2, 16).Select(length => ids[0][..length]).First(start => ids.Count(id => id.StartsWith(start, StringComparison.Ordinal)) == 1);
        Assert.Equal((await RunAsync("claim", ids[0])).Output, (await RunAsync("claim", beginning)).Output);
        Assert.Equal(ids[0], (await RunAsync("origins", beginning, "--json")).Json().GetProperty("claim").GetProperty("id").GetString());
        Assert.Equal((ExitCode.Usage, ""), await EndOfAsync("claim", "cxyz"));
        Assert.Equal((ExitCode.Usage, ""), await EndOfAsync("claim", "c"));
        Assert.Equal((ExitCode.Failed, ""), await EndOfAsync("claim", "c0123456789abcdef"));
        var shared = ids.GroupBy(static id => id[..2]).FirstOrDefault(static group => group.Count() > 1);
        if (shared is not null)
        {
            Assert.Contains(shared.First(), (await RunAsync("claim", shared.Key)).Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Reports_are_found_by_words_whatever_their_language()
    {
        var run = await RunAsync("search", "bombarde", "port");
        Assert.StartsWith("f1 · Le Phare · 13 May 2031 · in French, not read\n    L'armée a bombardé le port", run.Output, StringComparison.Ordinal);
        Assert.Equal("hearsay: 1 report.\n", run.Errors);
        var found = (await RunAsync("search", "\"port of Halden\"", "--json", "--case", "halden")).JsonLines();
        Assert.Equal(["w1", "w2", "d1"], found.Select(static one => one.GetProperty("report").GetString()));
        var span = found[0].GetProperty("spans")[0];
        Assert.Equal("port of Halden", JsonDocument.Parse(Reports[0]).RootElement.GetProperty("text").GetString()![span[0].GetInt32()..span[1].GetInt32()]);
        Assert.Contains("3 reports, 1 of them shown: --limit 0 shows all.", (await RunAsync("search", "Halden", "--limit", "1")).Errors, StringComparison.Ordinal);
        Assert.Contains("no such report has all these words", (await RunAsync("search", "Halden", "zebra", "--case", "halden")).Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, (await RunAsync("search", "\"")).Code);
        Assert.Equal(["w2"], (await RunAsync("search", "Halden", "--outlet", "the pilot", "--since", "2031-05-13", "--json")).JsonLines().Select(static one => one.GetProperty("report").GetString()));
        Assert.Equal("", (await RunAsync("search", "Halden", "--until", "2031-05-12", "--json")).Output);
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("search", "Halden")]
    [InlineData("conflicts")]
    [InlineData("figures")]
    [InlineData("reread")]
    [InlineData("export", "--format", "csv")]
    public async Task A_case_that_is_not_there_is_an_error_that_names_those_that_are(params string[] words)
    {
        var run = await RunAsync([.. words, "--case", "haldem"]);
        Assert.Equal((ExitCode.Failed, ""), (run.Code, run.Output));
        Assert.Equal("hearsay: the ledger has no case \"haldem\": it has \"halden\".\n", run.Errors);
    }

    [Fact]
    public async Task Words_that_are_no_clause_stand_in_their_sentence()
    {
        var listing = (await RunAsync("claims", "--all", "--limit", "0")).Output;
        Assert.Matches("“[Tt]he Kardan army bombed the port of Halden on Monday[^”]*” \\[c", listing);
        Assert.All(listing.Split('\n').Where(static line => line.Contains('‹', StringComparison.Ordinal)), static line => Assert.Matches("[^ “‹]+.*‹|›.*[^”. ]", line));
    }

    [Fact]
    public async Task Whoever_is_named_is_found_and_a_source_that_nobody_names_is_not()
    {
        Assert.NotEmpty((await RunAsync("claims", "--all", "--who", "harbour authority", "--json")).JsonLines());
        Assert.Contains("\"holder\":\"Pilots in Halden\"", (await RunAsync("claims", "--all", "--json")).Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("", (await RunAsync("claims", "--all", "--who", "pilots in", "--json")).Output);
        Assert.DoesNotContain("ilots", (await RunAsync("claims", "--facets", "--json")).Output.Replace("The Pilot", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_is_counted_by_facets()
    {
        var all = (await RunAsync("claims", "--all", "--json")).JsonLines();
        var facets = (await RunAsync("claims", "--facets", "--json")).Json();
        Assert.Equal(all.Count, facets.GetProperty("claims").GetInt32());
        var outlet = facets.GetProperty("facets").GetProperty("outlet").EnumerateArray().Single(static one => one.GetProperty("value").GetString() is "Norrhaven Post");
        Assert.Equal((await RunAsync("claims", "--all", "--outlet", "norrhaven", "--json")).JsonLines().Count, outlet.GetProperty("claims").GetInt32());
        Assert.Contains("\n\noutlet\n", (await RunAsync("claims", "--facets")).Output, StringComparison.Ordinal);
        Assert.Equal("", (await RunAsync("claims", "--all", "--until", "2031-05-12", "--json")).Output);
        Assert.Contains("--kind is one of AGREE", (await RunAsync("claims", "--kind", "assult")).Errors, StringComparison.Ordinal);
        Assert.Contains("--modality is one of happened", (await RunAsync("claims", "--modality", "done")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conflicts_show_a_telling_of_either_side_and_say_so_where_there_are_none()
    {
        var conflicts = (await RunAsync("conflicts")).Output;
        Assert.Matches("denial: harbour authority \\(w1\\) against Kardan army \\(d1\\)\n    w1:s\\d+ \\(Tessaly Wire, 2031-05-13 06:00\\+00:00\\): .*\n    d1:s\\d+ \\(Norrhaven Post, 2031-05-13 09:00\\+00:00\\): ", conflicts);
        Assert.Matches("^“[^\n]*bombed the port", conflicts);
        var none = await RunAsync("add", _folder.Write("quiet.txt", "The ferry sailed on Monday, the harbour master said."), "--case", "quiet");
        Assert.Equal(ExitCode.Done, none.Code);
        Assert.Equal("hearsay: no two origins that we hold contradict each other (1 report read).\n", (await RunAsync("conflicts", "--case", "quiet")).Errors);
        Assert.StartsWith("hearsay: no figure of \"killed\" is told twice (1 report read).", (await RunAsync("figures", "--of", "killed", "--case", "quiet")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tellings_of_a_claim_stand_in_order_of_time_with_their_dates()
    {
        var id = (await RunAsync("claims", "--json")).JsonLines()[0].GetProperty("claim").GetProperty("id").GetString()!;
        var dates = Regex.Matches((await RunAsync("claim", id)).Output, @"\n  \w+:s\d+ \([^,]+, (2031-05-13 \d\d:00)", RegexOptions.NonBacktracking).Select(static match => match.Groups[1].Value).ToList();
        Assert.True(dates.Count >= 3);
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
    }

    private static int Occurrences(string text, string word) => text.Split(word).Length - 1;

    private static string Row(string id, string outlet, int hour, string text) =>
        JsonSerializer.Serialize(new { id, outlet, published = $"2031-05-13T{hour:00}:00:00Z", text });

    private async Task<(ExitCode Code, string Output)> EndOfAsync(params string[] words)
    {
        var run = await RunAsync(words);
        return (run.Code, run.Output);
    }

    private Task<CommandRun> RunAsync(params string[] words) => CommandRun.OfAsync(ShippedReader.Read, "", [.. words, "--ledger", _folder["ledger.db"]]);
}
