using static Hearsay.Tests.Intake.Hostile.HostileBytes;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>Web pages that stop parsers, or make them take ever more.</summary>
internal static class HostilePages
{
    public static HostileFamily[] All { get; } =
    [
        new("nested elements", ".html", (chance, page) =>
        {
            var (depth, opening) = (Size(chance, 1000, 200_000), Any(chance, "<div>", "<table><tr><td>", "<p><b><i>", "<blockquote>", "<ul><li>", "<font size=1>", "<svg><g>", "<a href=#><div>", "<section class=related>", "<span>"));
            page.Text("<!doctype html><article>").Repeat(opening, depth).Text(InventedPage.First);
            if (chance.Chance(0.5))
            {
                page.Repeat("</" + opening[1..^1].Split(' ', '>')[0] + ">", depth);
            }
        }),
        new("elements never closed", ".html", (chance, page) => page.Text("<html><body>").Repeat(Any(chance, "<b>", "<p>x<b>", "<i><p>", "<li>", "<td>", "<option>", "<h1>", "<nobr><a>", "<button><form>"), Size(chance, 1000, 500_000)).Text(InventedPage.Second)),
        new("end tags of nothing", ".html", (chance, page) => page.Text("<html><div>").Repeat("<p>", 300).Repeat(Any(chance, "</p>", "</b></i>", "</table>", "</body></html>", "</x-y>"), Size(chance, 1000, 1_000_000))),
        new("attributes without end", ".html", (chance, page) => page.Text("<!doctype html><p ").Repeat(Any(chance, "/", "a=b ", "class='related sidebar' ", "=", "\"", "x='", "aria-hidden=false "), Size(chance, 1000, 3_000_000)).Text($">{InventedPage.First}</p>")),
        new("references to characters that are none", ".html", (chance, page) => page.Text("<!doctype html><p>").Repeat(Any(chance, "&#99999999999999;", "&#xD800;", "&amp", "&notanything;", "&#", "&", "&#0;", "&CounterClockwiseContourIntegra"), Size(chance, 1000, 500_000))),
        new("never closed and begun again", ".html", (chance, page) => page.Text("<!doctype html>").Repeat(Any(chance, "<!--", "<script>", "<title>", "<textarea>", "<style>", "<![CDATA[", "<a href=\"", "<?", "<!", "<noscript><iframe>", "<xmp>", "<svg><title>"), Size(chance, 1000, 1_000_000)).Text(InventedPage.Third)),
        new("nested linked data", ".html", (chance, page) =>
        {
            var depth = Size(chance, 100, 200_000);
            page.Text("<!doctype html><script type=application/ld+json>").Repeat(Any(chance, "[", "{\"@graph\":[", "{\"author\":", "{\"@type\":\"NewsArticle\",\"publisher\":"), depth).Text("1").Text("</script>").Text(InventedPage.With());
        }),
        new("damaged linked data", ".html", (chance, page) =>
            page.Text("<!doctype html><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"").Repeat(Any(chance, "\" ", "\\", "\n", "\\\"", "\": {", "\",\"a\":\"", "\u0001", "/*", "\\u12"), Size(chance, 1000, 1_000_000)).Text("</script>").Text(InventedPage.With())),
        new("much linked data", ".html", (chance, page) => page.Text("<!doctype html>").Repeat("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"@id\":\"#a\",\"author\":[{\"@id\":\"#a\"},{\"@id\":\"#b\"}]}</script>", Size(chance, 100, 50_000)).Text(InventedPage.With())),
        new("many blocks", ".html", (chance, page) => page.Text("<!doctype html><article>").Repeat(Any(chance, "<p>He said so.</p>", "<br>", "<p class=caption>x</p><h2>y</h2>", "<time>2031</time>", "<a href=/x>More of it</a> ", "<h1>One</h1>"), Size(chance, 1000, 1_000_000))),
        new("many fields in the head", ".html", (chance, page) => page.Text("<!doctype html><head>").Repeat(Any(chance, "<meta property=article:author content=\"Jane Holm, Ilan Merrow and\">", "<meta name=date content=\"31 Feb 2031 99:99 XYZ\">", "<link rel=canonical href=http://[::1>", "<meta charset=x>"), Size(chance, 1000, 200_000)).Text(InventedPage.With())),
        new("one word as long as a book", ".html", (chance, page) => page.Text("<!doctype html><article><p>").Repeat(Any(chance, "a", "é", "\u0301", "(", "19", "By ", "\u200b", "-"), Size(chance, 100_000, 60_000_000)).Text("</p>")),
        new("charset that it is not in", ".html", (chance, page) =>
        {
            var charset = Any(chance, "utf-7", "utf-16", "utf-32", "iso-2022-jp", "ibm037", "x-user-defined", "hz-gb-2312", "replacement", "iso-2022-kr", "\0", "no such", "gb18030", new string('x', 5000));
            page.Bytes(((byte[][])[[], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE, 0, 0]])[chance.Below(4)]).Text($"<!doctype html><meta charset=\"{charset}\"><article><p>{InventedPage.First}</p><p>").Noise(chance, Size(chance, 100, 300_000)).Text("</p></article>");
        }),
        new("no page at all", ".html", (chance, page) => page.Noise(chance, Size(chance, 1, 1_000_000))),
        new("zeros", ".html", (chance, page) => page.Repeat([0], Size(chance, 1, 40_000_000))),
    ];
}
