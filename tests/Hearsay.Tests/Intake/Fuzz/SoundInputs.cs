using System.Text;
using Hearsay.Tests.Intake.Hostile;

namespace Hearsay.Tests.Intake.Fuzz;

/// <summary>One input of every format, all invented and as they should be: what is changed at random begins with these.</summary>
internal static class SoundInputs
{
    private const string Head = """
        <meta property=og:site_name content="The Tessaly Wire"><meta name=author content="Jane Holm"><link rel=canonical href=https://wire.example/ferries>
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ferries stop","datePublished":"2031-05-12T06:30:00+02:00","dateModified":"2031-05-12T09:00:00Z","author":[{"@type":"Person","name":"Jane Holm"}],"publisher":{"@id":"#p"}},{"@id":"#p","name":"The Tessaly Wire"}]}</script>
        """;

    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Tessaly Wire</title><link>https://wire.example/</link>
        <item><title>Ferries stop</title><link>https://wire.example/1</link><guid isPermaLink="false">a-1</guid><pubDate>Mon, 12 May 2031 06:30:00 EST</pubDate><dc:creator>Jane Holm</dc:creator><description>&lt;p&gt;Mines.&lt;/p&gt;</description><content:encoded><![CDATA[<p>Ferries stopped crossing the strait on Monday, the harbour master said.</p><p>He gave no day for their return.</p>]]></content:encoded></item>
        <item><title>Pilots ask</title><link>/2</link><pubDate>Tue, 13 May 2031 10:00:00 +0200</pubDate><description>Escorts.</description></item></channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>The Lantern</title><id>urn:a</id><updated>2031-05-12T06:30:00Z</updated><entry><id>urn:a:1</id><title type="html">Ferries &amp;amp; mines</title><link rel="alternate" href="https://lantern.example/1"/><published>2031-05-12T06:30:00Z</published><author><name>Ilan Merrow</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ferries stopped, he said.</p></div></content></entry></feed>
        """;

    private const string JsonFeed = """
        {"version":"https://jsonfeed.org/version/1.1","title":"The Lantern","items":[{"id":"1","url":"https://lantern.example/1","title":"Ferries","date_published":"2031-05-12T06:30:00+02:00","authors":[{"name":"Jane Holm"}],"content_html":"<p>Ferries stopped, the mayor said.</p>"},{"id":2,"external_url":"https://lantern.example/2","content_text":"Pilots asked for escorts."}]}
        """;

    private const string Mail = "From: \"Wire, Desk\" <desk@wire.example>\r\nTo: all@wire.example\r\nSubject: =?utf-8?Q?Ferries_stop=E2=80=94mines?=\r\nDate: Mon, 12 May 2031 06:30:00 +0200\r\nMessage-ID: <a@wire.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nFerries stopped crossing the strait on Monday, the harbour master of Port =\r\nAns=E9l said.\r\n--c\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Ferries stopped crossing the strait.</p>\r\n--c--\r\n--b\r\nContent-Type: text/plain; name=note.txt\r\nContent-Disposition: attachment; filename*=utf-8''note.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nTWluZXMgd2VyZSBsYWlkLCBoZSBzYWlkLg==\r\n--b--\r\n";

    private const string Ninjs = """
        {"uri":"urn:wire:1","type":"text","pubstatus":"usable","version":"2","versioncreated":"2031-05-12T06:30:00+02:00","firstcreated":"2031-05-12T05:30:00+02:00","headline":"Ferries stop","byline":"By Jane Holm","language":"en","located":"PORT ANSEL","copyrightholder":"Tessaly Wire","usageterms":"","body_html":"<p>Ferries stopped crossing the strait on Monday.</p><p>He said so.</p>","body_text":"Ferries stopped crossing the strait on Monday.\n\nHe said so.","associations":{"main":{"type":"picture","uri":"urn:p"}}}
        """;

    private const string NewsMl = """
        <?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:wire:1" version="2" standard="NewsML-G2" conformance="power" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Tessaly Wire"/><versionCreated>2031-05-12T06:30:00+02:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><contentCreated>2031-05-12T05:30:00+02:00</contentCreated><headline>Ferries stop</headline><by>By Jane Holm</by><dateline>PORT ANSEL, May 12</dateline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Ferries stopped crossing the strait on Monday.</p><p>He said so.</p></body></html></inlineXML></contentSet></newsItem>
        """;

    public static (string Name, byte[] Bytes)[] All { get; } =
    [
        ("page.html", Utf8(InventedPage.With(Head, "<p class=byline>By <a rel=author>Jane Holm</a> <time datetime=2031-05-12>12 May</time></p>", "<p>Correction: two mines, not three.</p>"))),
        ("rss.xml", Utf8(Rss)), ("atom.atom", Utf8(Atom)), ("feed.json", Utf8(JsonFeed)),
        ("a.warc", HostileArchives.SoundFile), ("a.warc.gz", HostileArchives.Packed(HostileArchives.SoundFile, ".gz")), ("a.warc.zst", HostileArchives.Packed(HostileArchives.SoundFile, ".zst")),
        ("mail.eml", Utf8(Mail)), ("item.json", Utf8(Ninjs)), ("item.xml", Utf8(NewsMl)), ("a.pdf", HostilePdfs.SoundFile),
        ("rows.jsonl", Utf8("{\"id\":\"1\",\"text\":\"Ferries stopped, the mayor said.\",\"published\":\"2031-05-12\",\"url\":\"https://wire.example/1\"}\n{\"text\":\"Mines \\ud83d\\udea2 \\u0041\"}\n")),
        ("table.csv", Utf8("title,text,published,url\r\nFerries,\"He said: \"\"no\"\", and left.\",2031-05-12,https://wire.example/1\r\nPilots,Asked for escorts.,,\r\n")),
        ("table.tsv", Utf8("id\ttext\n1\tFerries stopped, the mayor said.\n")), ("list.urls", Utf8("https://wire.example/1\nhttps://wire.example/2\n# no\n")),
        ("report.txt", Utf8($"{InventedPage.First}\n\n{InventedPage.Second}\n")), ("utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(InventedPage.First)]), ("latin.txt", Encoding.Latin1.GetBytes("Le maire de Port-Ansél a déclaré que les ferries étaient arrêtés.")),
    ];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
