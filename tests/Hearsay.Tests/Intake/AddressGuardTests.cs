using System.Net;
using Hearsay.Intake.Fetching;

namespace Hearsay.Tests.Intake;

/// <summary>Nobody is connected to who is not on the public internet, however the address is written and whoever leads there.</summary>
public sealed class AddressGuardTests
{
    private static readonly FetchLimits Quick = new() { Pause = TimeSpan.Zero, MostRetries = 0, HeedsRobots = false, MostTime = TimeSpan.FromSeconds(10) };

    /// <summary>Hosts as they stand in an address; a few are names for one system and addresses for another. PORT is that of a server that listens on the loopback address.</summary>
    public static TheoryData<string> Forms() =>
    [
        "http://127.0.0.1:PORT/", "http://127.0.0.1.:PORT/", "http://127.1:PORT/", "http://127.0.1:PORT/", "http://2130706433:PORT/", "http://0x7f000001:PORT/",
        "http://0x7f.0.0.1:PORT/", "http://0x7f.1:PORT/", "http://0177.0.0.1:PORT/", "http://0177.1:PORT/", "http://017700000001:PORT/", "http://127.0.0.2:PORT/",
        "http://127.255.255.254:PORT/", "http://0.0.0.0:PORT/", "http://0:PORT/", "http://[::1]:PORT/", "http://[0:0:0:0:0:0:0:1]:PORT/", "http://[::]:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/", "http://[::ffff:7f00:1]:PORT/", "http://[0:0:0:0:0:ffff:7f00:0001]:PORT/", "http://[::127.0.0.1]:PORT/",
        "http://[64:ff9b::127.0.0.1]:PORT/", "http://[64:ff9b::a00:1]:PORT/", "http://[64:ff9b:1::a00:1]:PORT/", "http://[2002:7f00:1::]:PORT/", "http://[2002:a00:1::1]:PORT/",
        "http://[2001:0:0:0:0:0:80ff:fffe]:PORT/", "http://[fe80::1]:PORT/", "http://[fe80::1%251]:PORT/", "http://[fec0::1]:PORT/", "http://[fc00::1]:PORT/", "http://[fd12:3456:789a::1]:PORT/",
        "http://[ff02::1]:PORT/", "http://[100::1]:PORT/", "http://[2001:db8::1]:PORT/", "http://[3fff::1]:PORT/", "http://[5f00::1]:PORT/",
        "http://10.0.0.1:PORT/", "http://10.255.255.255:PORT/", "http://172.16.0.1:PORT/", "http://172.31.255.255:PORT/", "http://192.168.0.1:PORT/", "http://192.168.255.255:PORT/",
        "http://169.254.169.254:PORT/latest/meta-data/", "http://169.254.0.1:PORT/", "http://2852039166:PORT/", "http://0xA9FEA9FE:PORT/", "http://[::ffff:169.254.169.254]:PORT/", "http://[fd00:ec2::254]:PORT/",
        "http://100.64.0.1:PORT/", "http://100.127.255.255:PORT/", "http://192.0.0.1:PORT/", "http://192.0.2.1:PORT/", "http://198.18.0.1:PORT/", "http://198.19.255.255:PORT/",
        "http://198.51.100.1:PORT/", "http://203.0.113.1:PORT/", "http://224.0.0.1:PORT/", "http://239.255.255.250:PORT/", "http://240.0.0.1:PORT/", "http://255.255.255.255:PORT/",
        "http://192.88.99.1:PORT/", "http://user@127.0.0.1:PORT/", "http://example.org@127.0.0.1:PORT/", "http://１２７.０.０.１:PORT/", "http://①②⑦.⓪.⓪.①:PORT/",
        "HTTP://127.0.0.1:PORT", "http:\\\\127.0.0.1:PORT/", "http://127。0。0。1:PORT/",
    ];

    /// <summary>What a name may be answered with; one forbidden address among others forbids the name.</summary>
    public static TheoryData<string> Answers() =>
    [
        "127.0.0.1", "::1", "::ffff:127.0.0.1", "10.1.2.3", "172.20.0.5", "192.168.1.1", "169.254.169.254", "100.100.100.200", "0.0.0.0", "fd00:ec2::254", "fe80::1",
        "64:ff9b::7f00:1", "2002:c0a8:101::1", "93.184.215.14 127.0.0.1", "127.0.0.1 93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c ::1",
    ];

    [Theory, MemberData(nameof(Forms))]
    public async Task No_form_of_a_forbidden_address_is_connected_to(string form)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Page("secret"));
        using var fetcher = new PageFetcher(Quick, TimeProvider.System, new GivenNames("127.0.0.1"), AddressGuard.IsPublic);
        var refused = Assert.IsType<Fetched.Refused>(await fetcher.FetchAsync(At(form, server), null, TestContext.Current.CancellationToken));

        // That nobody answers there would be no merit of the guard.
        Assert.Contains(form.Contains("@127", StringComparison.Ordinal) ? "given with a user name" : "not on the public internet", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(0, server.Connections);
    }

    /// <summary>The table holds true addresses: without the guard these forms reach the server.</summary>
    [Theory]
    [InlineData("http://127.1:PORT/")]
    [InlineData("http://2130706433:PORT/")]
    [InlineData("http://0x7f.1:PORT/")]
    [InlineData("http://017700000001:PORT/")]
    [InlineData("http:\\\\127.0.0.1:PORT/")]
    public async Task Without_the_guard_they_would_be(string form)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Page("secret"));
        using var fetcher = new PageFetcher(Quick with { AllowsPrivate = true }, TimeProvider.System);
        Assert.IsType<Fetched.Content>(await fetcher.FetchAsync(At(form, server), null, TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Answers))]
    public async Task No_name_that_leads_to_a_forbidden_address_is_connected_to(string answer)
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Page("secret"));
        using var fetcher = new PageFetcher(Quick, TimeProvider.System, new GivenNames(answer), AddressGuard.IsPublic);
        var refused = Assert.IsType<Fetched.Refused>(await fetcher.FetchAsync(new Uri($"http://news.example:{server.Port}/"), null, TestContext.Current.CancellationToken));
        Assert.Contains("not on the public internet", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(0, server.Connections);
    }

    [Theory]
    [InlineData("file:///etc/hostname")]
    [InlineData("ftp://news.example/a")]
    [InlineData("gopher://news.example/a")]
    [InlineData("data:text/html,a")]
    [InlineData("unix:/run/docker.sock")]
    public async Task Only_addresses_of_the_web_are_fetched(string address)
    {
        using var fetcher = new PageFetcher(Quick, TimeProvider.System);
        Assert.IsType<Fetched.Refused>(await fetcher.FetchAsync(new Uri(address), null, TestContext.Current.CancellationToken));
    }

    // Two servers: 127.0.0.2 stands for a public one, 127.0.0.1 for one behind the wall.
    [Theory]
    [InlineData("301 Moved Permanently", "http://127.0.0.1:PORT/")]
    [InlineData("302 Found", "http://localhost:PORT/")]
    [InlineData("303 See Other", "//127.0.0.1:PORT/")]
    [InlineData("307 Temporary Redirect", "http://2130706433:PORT/")]
    [InlineData("308 Permanent Redirect", "http://[::ffff:127.0.0.1]:PORT/")]
    public async Task No_redirect_leads_behind_the_wall(string status, string target)
    {
        await using var inner = new LoopbackServer(_ => LoopbackServer.Page("secret"));
        await using var outer = new LoopbackServer(_ => LoopbackServer.Page("", $"Location: {target.Replace("PORT", $"{inner.Port}", StringComparison.Ordinal)}\r\n", status), "127.0.0.2");
        using var fetcher = new PageFetcher(Quick, TimeProvider.System, new NetworkNames(), IsOutside);
        Assert.IsType<Fetched.Refused>(await fetcher.FetchAsync(new Uri($"http://127.0.0.2:{outer.Port}/"), null, TestContext.Current.CancellationToken));
        Assert.Equal((1, 0), (outer.Connections, inner.Connections));
    }

    [Fact]
    public async Task A_name_that_leads_elsewhere_the_second_time_is_checked_the_second_time()
    {
        await using var inner = new LoopbackServer(_ => LoopbackServer.Page("secret"));
        await using var outer = new LoopbackServer(_ => LoopbackServer.Page("news"), "127.0.0.2");
        var names = new GivenNames("127.0.0.2", "127.0.0.1");
        using var fetcher = new PageFetcher(Quick, TimeProvider.System, names, IsOutside);
        Assert.IsType<Fetched.Content>(await fetcher.FetchAsync(new Uri($"http://news.example:{outer.Port}/"), null, TestContext.Current.CancellationToken));
        Assert.IsType<Fetched.Refused>(await fetcher.FetchAsync(new Uri($"http://news.example:{inner.Port}/"), null, TestContext.Current.CancellationToken));
        Assert.Equal(0, inner.Connections);

        // Looked up once for each connection: between check and connection nothing can change.
        Assert.Equal(2, names.Asked.Count);
    }

    [Fact]
    public async Task Who_says_so_reaches_private_addresses()
    {
        await using var server = new LoopbackServer(_ => LoopbackServer.Page("news"));
        using var fetcher = new PageFetcher(Quick with { AllowsPrivate = true }, TimeProvider.System);
        Assert.IsType<Fetched.Content>(await fetcher.FetchAsync(new Uri($"http://127.0.0.1:{server.Port}/"), null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("93.184.215.14")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.255.255")]
    [InlineData("192.169.0.1")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2a00:1450:4001:800::200e")]
    [InlineData("64:ff9b::8.8.8.8")]
    public void Places_on_the_public_internet_are_allowed(string address) => Assert.True(AddressGuard.IsPublic(IPAddress.Parse(address)));

    private static Uri At(string form, LoopbackServer server) => new(form.Replace("PORT", $"{server.Port}", StringComparison.Ordinal));

    private static bool IsOutside(IPAddress address) => address.Equals(IPAddress.Parse("127.0.0.2")) || AddressGuard.IsPublic(address);
}
