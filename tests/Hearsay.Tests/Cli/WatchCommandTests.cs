using Hearsay.Cli;
using Hearsay.Tests.Intake;

namespace Hearsay.Tests.Cli;

/// <summary>Following feeds on a server of the test's own, round by round, each in a new run of the program.</summary>
public sealed class WatchCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, (string Body, string Tag)> _site = new(StringComparer.Ordinal);
    private LoopbackServer _server = null!;

    private string Root => $"http://127.0.0.1:{_server.Port}";

    public ValueTask InitializeAsync()
    {
        _server = new LoopbackServer(Answer);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_is_new_in_a_feed_is_added_and_what_is_known_is_not_fetched_again()
    {
        Put("/feed", Feed("ferries"));
        Put("/ferries", Page());
        var first = await WatchAsync();
        Assert.Equal(ExitCode.Done, first.Code);
        Assert.Contains($"Ferries stop after mines are seen off Port Ansel  {Root}/ferries\n", first.Output, StringComparison.Ordinal);
        Assert.Contains("asked for 2, of which 0 unchanged: 1 added", first.Errors, StringComparison.Ordinal);

        Later();
        Put("/pilots", Page().Replace("Ferries", "Pilots", StringComparison.Ordinal));
        Put("/feed", Feed("pilots", "ferries"));
        var second = await WatchAsync();
        Assert.Contains("1 added, 0 revised", second.Errors, StringComparison.Ordinal);
        Assert.Contains("If-None-Match: \"1\"", Asked("/ferries")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_is_asked_whether_anything_changed()
    {
        Put("/feed", Feed("ferries"));
        Put("/ferries", Page());
        await WatchAsync();
        Later();
        var run = await WatchAsync();
        Assert.Contains("asked for 2, of which 2 unchanged: 0 added, 0 revised", run.Errors, StringComparison.Ordinal);
        Assert.All(_site.Keys, path => Assert.Contains("If-None-Match: \"1\"", Asked(path)[1], StringComparison.Ordinal));
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task A_changed_text_is_a_revision_and_its_edit_is_shown()
    {
        Put("/feed", Feed("ferries"));
        Put("/ferries", Page());
        await WatchAsync();
        Later();
        Put("/ferries", Page().Replace("three of them", "two of them", StringComparison.Ordinal));
        var run = await WatchAsync();
        Assert.StartsWith("revised  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("have seen [-three-]{+two+} of them since dawn", run.Output, StringComparison.Ordinal);

        Later();
        Put("/ferries", Page().Replace("three of them", "one of them", StringComparison.Ordinal));
        var change = (await WatchAsync("--jsonl")).JsonLines()[0];
        Assert.Equal("revised", change.GetProperty("event").GetString());
        Assert.Equal(("two", "one"), (change.GetProperty("changes")[0].GetProperty("before").GetString(), change.GetProperty("changes")[0].GetProperty("after").GetString()));
        Assert.Contains("2 revisions", (await CommandRun.OfAsync("history", "--ledger", _folder["a.db"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_its_time_nothing_is_asked_for()
    {
        Put("/feed", Feed("ferries"));
        Put("/ferries", Page());
        await WatchAsync();
        var asked = _server.Connections;
        Assert.Contains("asked for 0,", (await WatchAsync()).Errors, StringComparison.Ordinal);
        Assert.Equal(asked, _server.Connections);
    }

    [Fact]
    public async Task A_page_that_is_gone_is_written_down_and_the_others_go_on()
    {
        Put("/feed", Feed("gone", "ferries"));
        Put("/ferries", Page());
        var run = await WatchAsync();
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Contains("1 added, 0 revised, 1 refused", run.Errors, StringComparison.Ordinal);
        Assert.Contains("/gone answers 404", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feed_that_is_not_to_be_had_is_told_to_scripts()
    {
        Put("/feed", Feed("ferries"));
        Put("/ferries", Page());
        Assert.Equal(ExitCode.Done, (await WatchAsync()).Code);
        Later();
        lock (_site)
        {
            _site.Remove("/feed");
        }

        var run = await WatchAsync();
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Contains("/feed: answers 404", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_read_whole_is_fetched_whole_again()
    {
        Put("/feed", Feed("ferries", "empty"));
        Put("/ferries", Page());
        Put("/empty", "<!doctype html><title>Nothing</title>");
        await WatchAsync();
        Later();
        Assert.Contains("asked for 3, of which 2 unchanged", (await WatchAsync()).Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("If-None-Match", Asked("/empty")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_memory_of_another_ledger_keeps_nothing_from_this_one()
    {
        Put("/feed", Feed("ferries"));
        Put("/ferries", Page());
        await WatchAsync();
        File.Delete(_folder["a.db"]);
        Assert.Contains("1 added", (await WatchAsync()).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feeds_can_be_listed_in_a_file()
    {
        Put("/feed", Feed("ferries"));
        Put("/ferries", Page());
        var run = await CommandRun.OfAsync("watch", _folder.Write("feeds", $"# the strait\n{Root}/feed\n"), "--once", "--allow-private", "--ledger", _folder["a.db"]);
        Assert.Contains("1 added", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_watch_is_wrong_usage() => Assert.Equal(ExitCode.Usage, (await CommandRun.OfAsync("watch", "--once")).Code);

    private Task<CommandRun> WatchAsync(params string[] more) =>
        CommandRun.OfAsync(["watch", $"{Root}/feed", "--once", "--allow-private", "--ledger", _folder["a.db"], .. more]);

    /// <summary>As if two days had passed: what was due later is due now.</summary>
    private void Later()
    {
        var path = _folder["a.db"] + ".watch.json";
        File.WriteAllText(path, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(path), "\"next\": \"[^\"]*\"", "\"next\": \"2020-01-01T00:00:00+00:00\"", System.Text.RegularExpressions.RegexOptions.NonBacktracking));
    }

    private List<string> Asked(string path) => [.. _server.Requests.Where(head => head.StartsWith($"GET {path} ", StringComparison.Ordinal))];

    private void Put(string path, string body)
    {
        lock (_site)
        {
            var version = _site.TryGetValue(path, out var before) ? int.Parse(before.Tag, null) + 1 : 1;
            _site[path] = (body, version.ToString((IFormatProvider?)null));
        }
    }

    private string Answer(string head)
    {
        lock (_site)
        {
            return !_site.TryGetValue(head.Split(' ')[1], out var found) ? LoopbackServer.Page("", status: "404 Not Found")
                : head.Contains($"If-None-Match: \"{found.Tag}\"", StringComparison.Ordinal) ? LoopbackServer.Page("", status: "304 Not Modified")
                : LoopbackServer.Page(found.Body, $"Content-Type: {(found.Body.Contains("<rss", StringComparison.Ordinal) ? "application/rss+xml" : "text/html; charset=utf-8")}\r\nETag: \"{found.Tag}\"\r\n");
        }
    }

    private static string Page() => InventedPage.With().Replace('“', '"').Replace('”', '"');

    private static string Feed(params string[] paths) =>
        $"<rss version=\"2.0\"><channel><title>The Tessaly Wire</title>{string.Concat(paths.Select(path => $"<item><title>{path}</title><link>/{path}</link></item>"))}</channel></rss>";
}
