using static Hearsay.Tests.Intake.Hostile.HostileBytes;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>Feeds and agency files that expand, fetch, or never end.</summary>
internal static class HostileXml
{
    private const string Item = "<item><title>Ferries stop</title><link>https://wire.example/1</link><pubDate>Mon, 12 May 2031 06:30:00 GMT</pubDate><description>Mines.</description></item>";

    private static readonly string[] Openings =
    [
        "<rss version=\"2.0\"><channel><title>{0}</title><item><title>{0}</title><link>https://wire.example/1</link><description>{0}</description>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>{0}</title><entry><title>{0}</title><content>{0}</content>",
        "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:a\"><itemMeta><pubStatus qcode=\"stat:usable\"/></itemMeta><contentMeta><headline>{0}</headline></contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>{0}</p>",
        "<nitf><head><title>{0}</title></head><body><body.content><p>{0}</p>",
    ];

    public static HostileFamily[] All { get; } =
    [
        new("entities that expand", ".xml", (chance, file) =>
        {
            var levels = 3 + chance.Below(60);
            file.Text("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"boom\">");
            for (var level = 1; level <= levels; level++)
            {
                file.Text($"<!ENTITY e{level} \"").Repeat($"&e{level - 1};", 10).Text("\">");
            }

            file.Text("]>").Text(Opening(chance, $"&e{levels};"));
        }),
        new("one long entity, often", ".xml", (chance, file) => file.Text("<!DOCTYPE a [<!ENTITY e \"").Repeat("boom", Size(chance, 1000, 250_000)).Text("\">]>").Text(Opening(chance, "&e;")).Repeat("&e;", Size(chance, 1000, 200_000))),
        new("entities from elsewhere", ".xml", (chance, file) =>
        {
            var place = Any(chance, "file:///etc/passwd", "file:///proc/self/environ", "http://127.0.0.1/", "http://169.254.169.254/latest/meta-data/", "php://filter/resource=/etc/passwd", "\\\\10.0.0.1\\share", "jar:file:///etc/passwd!/");
            file.Text($"<?xml version=\"1.0\"?><!DOCTYPE a {Any(chance, $"[<!ENTITY x SYSTEM \"{place}\">]", $"SYSTEM \"{place}\"", $"PUBLIC \"-//A\" \"{place}\" [<!ENTITY x SYSTEM \"{place}\">]", $"[<!ENTITY % p SYSTEM \"{place}\"> %p; <!ENTITY x \"y\">]")}>")
                .Text(Opening(chance, "&x;")).Text($"<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"{place}\" parse=\"text\"/>");
        }),
        new("nested parts", ".xml", (chance, file) => file.Text(Opening(chance, "x")).Repeat(Any(chance, "<a>", "<entry>", "<item>", "<p>", "<x:y xmlns:x='u'>"), Size(chance, 1000, 200_000))),
        new("parts in parts of the same name", ".xml", (chance, file) =>
        {
            var depth = 20 + chance.Below(150);
            file.Text("<rss><channel>").Repeat("<item><content>", depth).Repeat(Item, Size(chance, 100, 10_000)).Repeat("</content></item>", depth);
        }),
        new("many entries", ".rss", (chance, file) => file.Text("<rss><channel>").Repeat(Item, Size(chance, 1000, 200_000))),
        new("attributes without end", ".xml", (chance, file) => file.Text("<rss><channel><item ").Repeat(Any(chance, "a=\"b\" ", "=", "/", "xmlns:x='", "a"), Size(chance, 1000, 2_000_000))),
        new("never closed and begun again", ".xml", (chance, file) => file.Text(Opening(chance, "x")).Repeat(Any(chance, "<![CDATA[", "<!--", "<?x ", "</", "<", "<a b=\"", "]]>", "&lt;p&gt;"), Size(chance, 1000, 1_000_000))),
        new("dates that are none", ".rss", (chance, file) =>
        {
            file.Text("<rss><channel>");
            for (var i = Size(chance, 100, 10_000); i > 0; i--)
            {
                file.Text($"<item><title>{i}</title><link>http://wire.example/{i}</link><pubDate>{Any(chance, "99999999999999999999", "Mon, 32 Foo 20312031 25:61:61 +9999", "-1", "0000-00-00T00:00:00Z", "12/12/12/12/12/12", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "May", "Mon, 12 May 2031 06:30:00 PSTPDT")}</pubDate></item>");
            }
        }),
        new("cut anywhere", ".xml", (chance, file) =>
        {
            var whole = System.Text.Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"" + Any(chance, "utf-8", "utf-16", "ebcdic", "us-ascii") + "\"?>" + Opening(chance, InventedPage.First) + Item + Item);
            file.Bytes(whole.AsSpan(0, 1 + chance.Below(whole.Length)));
        }),
    ];

    private static string Opening(Hearsay.Score.Origins.Seeded chance, string inside) => Openings[chance.Below(Openings.Length)].Replace("{0}", inside, StringComparison.Ordinal);
}
