using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using Hearsay.Attributions;
using Hearsay.Cli;
using Hearsay.Cli.Formats;
using Hearsay.Reports;
using Hearsay.Text;

namespace Hearsay.Tests.Cli;

/// <summary>The page is well formed whatever the report says, and asks for nothing.</summary>
public sealed class HtmlPageTests
{
    private const string Hostile = "</p></article><script>alert(1)</script> said \"' onmouseover=x & <img src=http://evil.example/x.png>\u0000\u202e";

    [Fact]
    public void Every_tag_is_closed_where_it_was_opened()
    {
        var page = Body(InventedReading.Of(Report(InventedReading.Text)));
        Assert.Equal(InventedReading.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), Paragraphs(page), StringComparer.Ordinal);
        Assert.Equal(5, page.Descendants("li").Count());
        Assert.Equal(1, page.Descendants("li").Count(item => item.Ancestors("li").Any()));
    }

    [Fact]
    public void A_nested_attribution_is_a_mark_in_a_mark()
    {
        var inner = Body(InventedReading.Of(Report(InventedReading.Text))).Descendants("mark")
            .First(mark => mark.Attribute("data-chain")!.Value is "r1a2");
        Assert.Equal("r1a1", inner.Ancestors("mark").First().Attribute("data-chain")!.Value);
    }

    [Fact]
    public void Links_lead_from_the_report_to_the_chains_and_back()
    {
        var page = Body(InventedReading.Of(Report(InventedReading.Text)));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value[1..], ids, StringComparer.Ordinal));
        Assert.Equal(10, page.Descendants("a").Count());
    }

    [Fact]
    public async Task Hostile_words_stay_words()
    {
        var run = await CommandRun.OfAsync(PlainReader.Read, $"{{\"text\":{JsonSerializer.Serialize(Hostile)}}}", "read", "-", "--format", "html", "--outlet", Hostile, "--title", Hostile);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Single(Tag("script").Matches(run.Output));
        Assert.Empty(Tag("img").Matches(run.Output));
        Assert.DoesNotContain("\"' onmouseover", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', run.Output);
    }

    [Fact]
    public async Task The_page_asks_for_nothing_from_anywhere()
    {
        var run = await CommandRun.OfAsync(InventedReading.Of, InventedReading.Text, "read", "-", "--format", "html");
        Assert.DoesNotMatch(@"(?:src|href)=""(?!#)", run.Output);
        Assert.DoesNotContain("url(", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", run.Output, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_reports_share_one_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Ann said one.");
        folder.Write("b.txt", "Bo said two.");
        var page = (await CommandRun.OfAsync("read", folder.Path, "--format", "html")).Output;
        Assert.Equal(2, Tag("article").Count(page));
        Assert.Single(Tag("!DOCTYPE").Matches(page));
        Assert.Contains("id=\"r1a1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"r2a1\"", page, StringComparison.Ordinal);
    }

    // Contents of two voices may cross, cues may lie outside, paragraphs may end inside: the tags nest all the same.
    [Fact]
    public void Crossing_spans_give_well_formed_paragraphs() => Gen.Select(
        Gen.String[Gen.Char["ab <&\"\n"], 1, 60],
        Gen.Select(Gen.Int[0, 59], Gen.Int[1, 30]).Array[1, 12]).Sample((text, spans) =>
    {
        var attributions = spans
            .Select(span => new TextSpan(span.Item1 % text.Length, Math.Min(span.Item2, text.Length - (span.Item1 % text.Length))))
            .Select((span, index) => new Attribution
            {
                Id = new(index + 1),
                Source = new(index % 3 == 0 ? [span] : [], []),
                Cue = new(index % 2 == 0 ? [span] : [], "say", CueAct.Say),
                Content = [span],
                Quote = QuoteKind.Indirect,
                Confidence = 1,
                Within = index % 4 == 3 ? new AttributionId(index) : null,
            });
        var page = Body(new Reading { Reader = "", Report = Report(text), Attributions = [.. attributions] });
        var shown = Paragraphs(page).Where(paragraph => paragraph is not "Report r").Select(paragraph => paragraph.Trim());
        Assert.Equal(text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => line.Trim()), shown, StringComparer.Ordinal);
    });

    private static Report Report(string text) => new() { Id = "r", Text = text, Sha256 = "" };

    private static XElement Body(Reading reading) => XElement.Parse(new HtmlFormat().Render(reading, 1), LoadOptions.PreserveWhitespace);

    /// <summary>The paragraphs of the report without the numbers set into them.</summary>
    private static IEnumerable<string> Paragraphs(XElement page)
    {
        var copy = new XElement(page);
        copy.Descendants("a").Remove();
        return copy.Descendants("h1").Concat(copy.Descendants("section").First().Elements("p")).Select(paragraph => paragraph.Value);
    }

    private static Regex Tag(string name) => new($"<{name}[ >]", RegexOptions.NonBacktracking);
}
