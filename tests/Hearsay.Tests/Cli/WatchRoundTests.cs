using Hearsay.Cli.Inputs;
using Hearsay.Cli.Watching;
using Hearsay.Intake;
using Hearsay.Intake.Containment;
using Hearsay.Intake.Fetching;
using Hearsay.Intake.Watching;
using Hearsay.Tests.Intake;

namespace Hearsay.Tests.Cli;

public sealed class WatchRoundTests
{
    private static readonly FetchLimits Limits = new() { Pause = TimeSpan.Zero, HeedsRobots = false, AllowsPrivate = true };

    [Fact]
    public async Task Of_a_feed_that_names_many_new_pages_the_rest_waits_and_none_is_lost()
    {
        var entries = string.Concat(Enumerable.Range(0, 510).Select(static i => $"<item><title>{i}</title><link>/{i}</link></item>"));
        var feed = $"<rss version=\"2.0\"><channel><title>The Tessaly Wire</title>{entries}</channel></rss>";
        await using var server = new LoopbackServer(head => head.StartsWith("GET /feed ", StringComparison.Ordinal) ? LoopbackServer.Page(feed, "ETag: \"1\"\r\n") : LoopbackServer.Page("", status: "404 Not Found"));
        using var fetcher = new PageFetcher(Limits, TimeProvider.System);
        using var workers = new WorkerPool(WorkerProgram.Command(), new WorkerBudget(), mostWaiting: 1);
        var state = WatchState.Load("no such file", null, new WatchPace { Feeds = TimeSpan.Zero });

        var (first, told) = await RoundAsync();
        Assert.Equal(501, first.Asked);
        Assert.Contains(told, static item => item.Item is IntakeItem.Remark { Words: var words } && words.StartsWith("names more than the 500 new pages", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Requests, IsOfLast);
        await RoundAsync();
        Assert.Contains(server.Requests, IsOfLast);

        static bool IsOfLast(string head) => head.StartsWith("GET /509 ", StringComparison.Ordinal);

        async Task<(WatchRound Round, List<GivenItem> Told)> RoundAsync()
        {
            var round = new WatchRound(state, fetcher, new IntakeOptions(), new ContainedDoor(workers), TimeProvider.System);
            return (round, await round.RunAsync([new Uri($"http://127.0.0.1:{server.Port}/feed")], TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        }
    }
}
