using System.IO.Compression;
using System.Text;
using Hearsay.Intake.Fetching;

namespace Hearsay.Tests.Intake;

public sealed class PageFetcherTests
{
    private static readonly FetchLimits Limits = new() { Pause = TimeSpan.Zero, MostRetries = 0, AllowsPrivate = true, MostTime = TimeSpan.FromSeconds(10) };

    [Fact]
    public async Task What_was_not_changed_is_not_fetched_again()
    {
        await using var server = new LoopbackServer(head => head.Contains("If-None-Match: \"v1\"", StringComparison.Ordinal) && head.Contains("If-Modified-Since: Mon, 12 May 2031", StringComparison.Ordinal)
            ? LoopbackServer.Page("", status: "304 Not Modified")
            : LoopbackServer.Page("news", "ETag: \"v1\"\r\nLast-Modified: Mon, 12 May 2031 06:30:00 GMT\r\nContent-Type: text/html; charset=koi8-r\r\n"));
        using var fetcher = new PageFetcher(Limits with { HeedsRobots = false }, TimeProvider.System);
        var first = Assert.IsType<Fetched.Content>(await FetchAsync(fetcher, server, "/a"));
        Assert.Equal(("text/html", "koi8-r", "news"), (first.MediaType, first.Charset, Encoding.UTF8.GetString(first.Bytes)));
        Assert.IsType<Fetched.Unchanged>(await fetcher.FetchAsync(first.Address, first.Marks, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_a_site_asks_robots_not_to_fetch_is_not_fetched()
    {
        await using var server = new LoopbackServer(head => LoopbackServer.Page(head.StartsWith("GET /robots.txt ", StringComparison.Ordinal) ? "User-agent: *\nDisallow: /private\n" : "news"));
        using var fetcher = new PageFetcher(Limits, TimeProvider.System);
        Assert.IsType<Fetched.Content>(await FetchAsync(fetcher, server, "/a"));
        var refused = Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/private/b"));
        Assert.Contains("robots.txt", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(["GET /robots.txt", "GET /a"], Asked(server));
    }

    // RFC 9309: rules that are not there forbid nothing; rules that cannot be had for a fault of the server forbid all.
    [Theory]
    [InlineData("404 Not Found")]
    [InlineData("403 Forbidden")]
    public async Task Rules_that_are_not_there_forbid_nothing(string status)
    {
        await using var server = new LoopbackServer(head => head.StartsWith("GET /robots.txt ", StringComparison.Ordinal) ? LoopbackServer.Page("", status: status) : LoopbackServer.Page("news"));
        using var fetcher = new PageFetcher(Limits, TimeProvider.System);
        Assert.IsType<Fetched.Content>(await FetchAsync(fetcher, server, "/a"));
    }

    [Theory]
    [InlineData("500 Internal Server Error")]
    [InlineData("503 Service Unavailable")]
    public async Task Rules_that_cannot_be_had_for_now_forbid_all_for_now(string status)
    {
        await using var server = new LoopbackServer(head => head.StartsWith("GET /robots.txt ", StringComparison.Ordinal) ? LoopbackServer.Page("", status: status) : LoopbackServer.Page("news"));
        using var fetcher = new PageFetcher(Limits with { MostRetries = 1 }, TimeProvider.System);
        var refused = Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/a"));
        Assert.True(refused.MayPass && refused.Reason.Contains("cannot be had", StringComparison.Ordinal), refused.Reason);

        // Tried again once, and then not asked at each page.
        await FetchAsync(fetcher, server, "/b");
        Assert.Equal(["GET /robots.txt", "GET /robots.txt"], Asked(server));
    }

    [Fact]
    public async Task A_host_whose_rules_never_end_is_not_asked_for_them_at_each_page()
    {
        await using var server = new LoopbackServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\nUser-agent: *\n"u8.ToArray(), cancellation);
            await Task.Delay(Timeout.Infinite, cancellation);
        });
        using var fetcher = new PageFetcher(Limits with { MostRetries = 2, MostTime = TimeSpan.FromSeconds(1) }, TimeProvider.System);
        for (var page = 0; page < 3; page++)
        {
            var refused = Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/"));
            Assert.True(refused.MayPass && refused.Reason.Contains("robots.txt took more than 1 seconds", StringComparison.Ordinal), refused.Reason);
        }

        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Rules_that_come_at_the_second_try_count()
    {
        var asked = 0;
        await using var server = new LoopbackServer(head =>
            !head.StartsWith("GET /robots.txt ", StringComparison.Ordinal) ? LoopbackServer.Page("news")
            : Interlocked.Increment(ref asked) == 1 ? LoopbackServer.Page("", status: "503 Service Unavailable") : LoopbackServer.Page("User-agent: *\nDisallow: /private\n"));
        using var fetcher = new PageFetcher(Limits with { MostRetries = 1 }, TimeProvider.System);
        Assert.IsType<Fetched.Content>(await FetchAsync(fetcher, server, "/a"));
        Assert.False(Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/private/a")).MayPass);
    }

    [Fact]
    public async Task A_server_that_asks_for_time_gets_it()
    {
        var asked = 0;
        await using var server = new LoopbackServer(_ => Interlocked.Increment(ref asked) == 1 ? LoopbackServer.Page("", "Retry-After: 1\r\n", "429 Too Many Requests") : LoopbackServer.Page("news"));
        using var fetcher = new PageFetcher(Limits with { HeedsRobots = false, MostRetries = 1 }, TimeProvider.System);
        var began = TimeProvider.System.GetTimestamp();
        Assert.IsType<Fetched.Content>(await FetchAsync(fetcher, server, "/"));
        Assert.True(TimeProvider.System.GetElapsedTime(began) >= TimeSpan.FromSeconds(0.9));
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("Fri, 31 Dec 2100 23:59:59 GMT")]
    public async Task A_server_that_asks_for_much_time_is_left_alone(string after)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Page("", $"Retry-After: {after}\r\n", "503 Service Unavailable"));
        using var fetcher = new PageFetcher(Limits with { HeedsRobots = false, MostRetries = 2 }, TimeProvider.System);
        var refused = Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/"));
        Assert.True(refused.MayPass && refused.After >= TimeSpan.FromHours(1), $"{refused.After}");
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task What_one_host_gave_is_told_to_no_other()
    {
        await using var other = new LoopbackServer(_ => LoopbackServer.Page("news", "ETag: \"b\"\r\n"));
        await using var server = new LoopbackServer(_ => LoopbackServer.Page("", $"Location: http://127.0.0.1:{other.Port}/\r\n", "302 Found"));
        using var fetcher = new PageFetcher(Limits with { HeedsRobots = false }, TimeProvider.System);
        var first = Assert.IsType<Fetched.Content>(await FetchAsync(fetcher, server, "/"));
        await fetcher.FetchAsync(new Uri($"http://127.0.0.1:{server.Port}/"), first.Marks, TestContext.Current.CancellationToken);
        Assert.All(server.Requests, static head => Assert.DoesNotContain("If-None-Match", head, StringComparison.Ordinal));
        Assert.Contains("If-None-Match: \"b\"", other.Requests.Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("http://[::1/")]
    [InlineData("http://a..b\u00ad.example/")]
    [InlineData("//")]
    public async Task A_redirect_to_no_address_ends_the_fetch(string location)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Page("", $"Location: {location}\r\n", "302 Found"));
        using var fetcher = new PageFetcher(Limits with { HeedsRobots = false }, TimeProvider.System);
        Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/"));
    }

    [Fact]
    public void Hosts_that_nobody_asks_any_more_are_forgotten()
    {
        using var hosts = new HostTurns(Limits with { LongestPause = TimeSpan.Zero }, TimeProvider.System);
        var kept = hosts.Enter(new Uri("http://kept.example/"));
        for (var i = 0; i < 10_000; i++)
        {
            hosts.Leave(hosts.Enter(new Uri($"http://{i}.example/")));
        }

        Assert.InRange(hosts.Count, 1, 600);
        Assert.Same(kept, hosts.Enter(new Uri("http://KEPT.example/a")));
    }

    [Fact]
    public async Task Requests_to_one_host_keep_the_pause_that_it_asks_for()
    {
        await using var server = new LoopbackServer(head => LoopbackServer.Page(head.StartsWith("GET /robots.txt ", StringComparison.Ordinal) ? "User-agent: hearsay\nCrawl-delay: 0.4\n" : "news"));
        using var fetcher = new PageFetcher(Limits, TimeProvider.System);
        var began = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => FetchAsync(fetcher, server, $"/{i}")));
        Assert.True(TimeProvider.System.GetElapsedTime(began) >= TimeSpan.FromSeconds(1.1));
    }

    [Fact]
    public async Task An_endless_answer_is_cut_off_at_the_limit()
    {
        await using var server = new LoopbackServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"u8.ToArray(), cancellation);
            var chunk = new byte[64 << 10];
            while (!cancellation.IsCancellationRequested)
            {
                await stream.WriteAsync(chunk, cancellation);
            }
        });
        using var fetcher = new PageFetcher(Limits with { HeedsRobots = false, MostBytes = 1 << 20 }, TimeProvider.System);
        Assert.Contains("longer than 1 MB", Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_answer_that_unpacks_to_a_large_one_is_cut_off_at_the_limit()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(new byte[64 << 20]);
        }

        await using var server = new LoopbackServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n"), cancellation);
            await stream.WriteAsync(packed.ToArray(), cancellation);
        });
        using var fetcher = new PageFetcher(Limits with { HeedsRobots = false, MostBytes = 4 << 20 }, TimeProvider.System);
        Assert.Contains("longer than 4 MB", Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/")).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nnews")]
    public async Task A_server_that_never_ends_its_answer_costs_the_time_that_it_may(string begun)
    {
        await using var server = new LoopbackServer(async (_, stream, cancellation) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(begun), cancellation);
            await Task.Delay(Timeout.Infinite, cancellation);
        });
        using var fetcher = new PageFetcher(Limits with { HeedsRobots = false, MostTime = TimeSpan.FromSeconds(1) }, TimeProvider.System);
        var refused = Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/"));
        Assert.Contains("more than 1 seconds", refused.Reason, StringComparison.Ordinal);
        Assert.True(refused.MayPass, "It may be fetched another time.");
    }

    [Fact]
    public async Task A_circle_of_redirects_ends()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Page("", "Location: /again\r\n", "302 Found"));
        using var fetcher = new PageFetcher(Limits with { HeedsRobots = false }, TimeProvider.System);
        Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/"));
        Assert.Equal(Limits.MostRedirects + 1, server.Connections);
    }

    [Fact]
    public async Task What_fails_for_the_moment_is_tried_again()
    {
        var asked = 0;
        await using var server = new LoopbackServer(_ => Interlocked.Increment(ref asked) < 3 ? LoopbackServer.Page("", status: "503 Service Unavailable") : LoopbackServer.Page("news"));
        using var fetcher = new PageFetcher(Limits with { HeedsRobots = false, MostRetries = 2 }, TimeProvider.System);
        Assert.IsType<Fetched.Content>(await FetchAsync(fetcher, server, "/"));
    }

    [Theory]
    [InlineData("404 Not Found")]
    [InlineData("410 Gone")]
    [InlineData("401 Unauthorized")]
    public async Task What_fails_for_good_is_asked_for_once(string status)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Page("", status: status));
        using var fetcher = new PageFetcher(Limits with { HeedsRobots = false, MostRetries = 2 }, TimeProvider.System);
        Assert.Contains(status[..3], Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/")).Reason, StringComparison.Ordinal);
        Assert.Equal(1, server.Connections);
    }

    private static IEnumerable<string> Asked(LoopbackServer server) => server.Requests.Select(static head => head[..head.IndexOf(" HTTP", StringComparison.Ordinal)]);

    private static Task<Fetched> FetchAsync(PageFetcher fetcher, LoopbackServer server, string path) =>
        fetcher.FetchAsync(new Uri($"http://127.0.0.1:{server.Port}{path}"), null, TestContext.Current.CancellationToken);
}
