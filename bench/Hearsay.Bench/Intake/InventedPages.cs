using System.Globalization;
using System.Text;

namespace Hearsay.Bench.Intake;

/// <summary>Web pages that nobody made, of the size and build that pages of news sites have: some 60 KB, most of it not the report.</summary>
internal static class InventedPages
{
    private const int TeaserCount = 120;
    private const int ScriptLength = 20_000;

    private static readonly string[] Who = ["the harbour master", "a pilot", "the mayor of Port Ansel", "an officer of the Norvian navy", "two insurers", "a fisherman", "the ministry", "residents"];
    private static readonly string[] Says = ["said", "denied", "reported", "warned", "confirmed", "told the Tessaly Wire"];
    private static readonly string[] What = ["ferries had stopped crossing the strait", "mines were seen near the eastern pier", "no vessel had been hit", "the channel would open again within days", "three barges were towed away", "patrols had doubled since the spring"];

    public static string Of(int number)
    {
        var random = new Random(number);
        var page = new StringBuilder(64 << 10);
        page.Append(CultureInfo.InvariantCulture, $"<!doctype html><html lang=en><head><meta charset=utf-8><title>Ferries stop for the {number}th time | The Tessaly Wire</title><meta property=og:site_name content=\"The Tessaly Wire\">")
            .Append(CultureInfo.InvariantCulture, $"<link rel=canonical href=\"https://wire.example/{number}\"><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"Ferries stop for the {number}th time\",\"datePublished\":\"2031-05-12T06:30:00+02:00\",\"author\":{{\"name\":\"Jane Holm\"}}}}</script>")
            .Append("<script>var settings = [").Append('7', ScriptLength + random.Next(ScriptLength)).Append("];</script></head><body><header><nav><ul>");
        for (var i = 0; i < 40; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"menu-item menu-item-{i}\"><a href=\"/section/{i}\">Section {i}</a></li>");
        }

        page.Append("</ul></nav></header><main><article><h1>Ferries stop again</h1><p class=byline>By Jane Holm</p><div class=\"article-body\">");
        for (var i = 8 + random.Next(30); i > 0; i--)
        {
            page.Append("<p>").Append(char.ToUpperInvariant(Any(random, Who)[0])).Append(CultureInfo.InvariantCulture, $"nd then {Any(random, Who)} {Any(random, Says)} on Monday that {Any(random, What)}, and that <a href=\"/x/{i}\">{random.Next(900)} people</a> were waiting; {Any(random, Who)} {Any(random, Says)} that {Any(random, What)}.</p>");
        }

        page.Append("</div></article></main><aside class=related><h2>More</h2><ul>");
        for (var i = 0; i < TeaserCount; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li class=teaser><a href=\"/{number + i}\"><img src=\"/i/{i}.jpg\" alt=\"\"><h3>{Any(random, What)}</h3><span>{Any(random, Who)}</span></a></li>");
        }

        return page.Append("</ul></aside><footer><p>All rights reserved.</p></footer></body></html>").ToString();
    }

    private static string Any(Random random, string[] words) => words[random.Next(words.Length)];
}
