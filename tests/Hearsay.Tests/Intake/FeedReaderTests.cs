using CsCheck;
using Hearsay.Intake.Feeds;

namespace Hearsay.Tests.Intake;

public sealed class FeedReaderTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Tessaly Wire</title>
        <item><title>Ferries stop &amp; pilots wait</title><link>https://wire.example/1</link><guid isPermaLink="false">w-1</guid><pubDate>Mon, 12 May 2031 06:30:00 EST</pubDate><dc:creator>Jane Holm</dc:creator><description>&lt;p&gt;Three were &lt;b&gt;seen&lt;/b&gt;.&lt;/p&gt;</description></item>
        <item><title><![CDATA[Insurers <i>raise</i> rates]]></title><link>/2</link><pubDate>Tues, 13 May 2031 26:99 nonsense</pubDate><author>desk@wire.example (Pavel Ruiz)</author><content:encoded><![CDATA[<p>All of it.</p>]]></content:encoded></item>
        <item><title>&b; &x; &nbsp;caf&eacute;</title><guid>https://wire.example/3</guid></item></channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">The Lantern</title><entry><id>tag:lantern,2031:1</id><title type="html">Ferries &lt;em&gt;stop&lt;/em&gt;</title>
        <link rel="self" href="https://lantern.example/self"/><link rel="alternate" href="https://lantern.example/1"/><published>2031-05-12T06:30:00+02:00</published><updated>2031-05-13T00:00:00Z</updated>
        <author><name>Jane Holm</name></author><content type="xhtml"><div><p>All of it.</p><p>And more.</p></div></content></entry></feed>
        """;

    private const string Json = """
        {"version":"https://jsonfeed.org/version/1.1","title":"The Coast","items":[{"id":7,"url":"https://coast.example/7","title":"Ferries stop","date_published":"2031-05-12T06:30:00Z","authors":[{"name":"Jane Holm"}],"content_html":"<p>All of it.</p>"},{"id":"8","content_text":"Plain & short"}]}
        """;

    [Fact]
    public void An_rss_feed_names_its_reports()
    {
        var feed = Read(Rss, "https://wire.example/feed");
        Assert.Equal("The Tessaly Wire", feed.Title);
        Assert.Equal(["https://wire.example/1", "https://wire.example/2", "https://wire.example/3"], feed.Entries.Select(entry => entry.Address));
        Assert.Equal(["Ferries stop & pilots wait", "Insurers raise rates"], feed.Entries.Take(2).Select(entry => entry.Title));
        Assert.Equal(("w-1", "2031-05-12T06:30:00-05:00", "Three were seen.", "Jane Holm"), (feed.Entries[0].Id, feed.Entries[0].Published?.ToString(), feed.Entries[0].Summary, feed.Entries[0].Authors[0]));
        Assert.Equal(("Pavel Ruiz", "<p>All of it.</p>"), (feed.Entries[1].Authors[0], feed.Entries[1].Content));
    }

    // A bad date costs only itself: what remains of it that is beyond doubt is the day.
    [Fact]
    public void A_bad_date_costs_only_itself() => Assert.Equal("2031-05-13", Read(Rss, null).Entries[1].Published?.ToString());

    [Fact]
    public void Entities_of_a_feed_s_own_are_neither_expanded_nor_fetched() => Assert.Equal("&b; &x; café", Read(Rss, null).Entries[2].Title);

    [Fact]
    public void An_atom_feed_names_its_reports()
    {
        var entry = Read(Atom, null).Entries[0];
        Assert.Equal(("https://lantern.example/1", "Ferries stop", "2031-05-12T06:30:00+02:00", "2031-05-13T00:00:00+00:00"), (entry.Address, entry.Title, entry.Published?.ToString(), entry.Updated?.ToString()));
        Assert.Equal("<div><p>All of it.</p><p>And more.</p></div>", entry.Content);
    }

    [Fact]
    public void A_json_feed_names_its_reports()
    {
        var feed = Read(Json, null);
        Assert.Equal(("7", "https://coast.example/7", "Jane Holm", "<p>All of it.</p>"), (feed.Entries[0].Id, feed.Entries[0].Address, feed.Entries[0].Authors[0], feed.Entries[0].Content));
        Assert.Equal("<pre>Plain &amp; short</pre>", feed.Entries[1].Content);
    }

    [Theory]
    [InlineData("<rss><channel><title>T</title><item><title>Fish & chips < 3</title><link>https://a.example/1</link></channel>")]
    [InlineData("<rss><channel><title>T</title><item><title>Fish &amp; chips &lt; 3<link>https://a.example/1</link>")]
    [InlineData("\uFEFF\n<rdf:RDF><channel><title>T</title></channel><item rdf:about='x'><link>https://a.example/1</link></item></rdf:RDF>")]
    public void A_feed_that_is_not_well_formed_is_read(string text) => Assert.Equal("https://a.example/1", Read(text, null).Entries[0].Address);

    [Theory]
    [InlineData("<html><body>No feed</body></html>")]
    [InlineData("{\"items\":[]}")]
    [InlineData("")]
    public void What_is_no_feed_is_none(string text) => Assert.False(FeedReader.TryRead(text, null, out _));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    public void Addresses_that_are_not_of_the_web_are_none(string address) =>
        Assert.Null(Read($"<rss><channel><item><link>{address}</link></item></channel></rss>", "https://a.example/").Entries[0].Address);

    [Fact]
    public void A_feed_cut_or_mangled_anywhere_is_read_without_fault() => Gen.Select(Gen.Int[0, Rss.Length - 1], Gen.Int[0, Rss.Length - 1], Gen.String[0, 5]).Sample((from, to, between) =>
    {
        FeedReader.TryRead(string.Concat(Rss.AsSpan(0, Math.Min(from, to)), between, Rss.AsSpan(Math.Max(from, to))), null, out _);
    });

    [Theory]
    [InlineData("<a>", 200_000, false)]
    [InlineData("<item>", 100_000, true)]
    [InlineData("</item>", 100_000, false)]
    [InlineData("<![CDATA[", 100_000, false)]
    public void Nesting_and_repetition_end(string piece, int times, bool isFeed) =>
        Assert.Equal(isFeed, FeedReader.TryRead("<rss>" + string.Concat(Enumerable.Repeat(piece, times)), null, out _));

    private static Feed Read(string text, string? address)
    {
        Assert.True(FeedReader.TryRead(text, address is null ? null : new Uri(address), out var feed));
        return feed;
    }
}
