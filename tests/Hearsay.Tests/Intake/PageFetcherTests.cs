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
        Assert.Equal(["GET /robots.txt", "GET /a"], server.Requests.Select(head => head[..head.IndexOf(" HTTP", StringComparison.Ordinal)]));
    }

    // RFC 9309: rules that are not there forbid nothing; rules that cannot be had for a fault of the server forbid all.
    [Theory]
    [InlineData("404 Not Found", true)]
    [InlineData("403 Forbidden", true)]
    [InlineData("500 Internal Server Error", false)]
    [InlineData("503 Service Unavailable", false)]
    public async Task Rules_that_cannot_be_had(string status, bool isFetched)
    {
        await using var server = new LoopbackServer(head => head.StartsWith("GET /robots.txt ", StringComparison.Ordinal) ? LoopbackServer.Page("", status: status) : LoopbackServer.Page("news"));
        using var fetcher = new PageFetcher(Limits, TimeProvider.System);
        Assert.Equal(isFetched, await FetchAsync(fetcher, server, "/a") is Fetched.Content);
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
        Assert.Contains("more than 1 seconds", Assert.IsType<Fetched.Refused>(await FetchAsync(fetcher, server, "/")).Reason, StringComparison.Ordinal);
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

    private static Task<Fetched> FetchAsync(PageFetcher fetcher, LoopbackServer server, string path) =>
        fetcher.FetchAsync(new Uri($"http://127.0.0.1:{server.Port}{path}"), null, TestContext.Current.CancellationToken);
}
