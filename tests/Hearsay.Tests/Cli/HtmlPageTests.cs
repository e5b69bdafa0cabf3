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
        Assert.Equal(5 + 4, page.Descendants("li").Count());
        Assert.Equal(1, page.Descendants("li").Count(item => item.Ancestors("li").Any()));
    }

    [Fact]
    public void A_nested_attribution_is_a_mark_in_a_mark()
    {
        var inner = Body(InventedReading.Of(Report(InventedReading.Text))).Descendants("mark")
            .First(mark => mark.Attribute("data-chain")?.Value is "r1a2");
        Assert.Equal("r1a1", inner.Ancestors("mark").First(mark => mark.Attribute("data-chain") is not null).Attribute("data-chain")!.Value);
    }

    [Fact]
    public void Statements_times_places_and_figures_are_marked_where_they_stand()
    {
        var page = Body(InventedReading.Of(Report(InventedReading.Text)));
        Assert.Equal(["the Sorrel dam \"could not hold another night", "water had been let out", "left two days after the breach", "the breach"], Marked("claim"), StringComparer.Ordinal);
        Assert.Equal(["Monday", "two days after the breach"], Marked("time"), StringComparer.Ordinal);
        Assert.Equal(["AVENMOOR"], Marked("place"), StringComparer.Ordinal);
        Assert.Equal(["two"], Marked("figure"), StringComparer.Ordinal);

        IEnumerable<string> Marked(string look) => page.Descendants("mark").Where(mark => mark.Attribute("class")!.Value.Split(' ')[0] == look)
            .Select(mark => { var copy = new XElement(mark); copy.Descendants("a").Remove(); return copy.Value; });
    }

    [Fact]
    public void What_is_to_be_seen_is_chosen_by_inputs_with_labels()
    {
        var page = Body(InventedReading.Of(Report(InventedReading.Text)));
        Assert.Equal(2 + 3, page.Descendants("input").Count());
        Assert.All(page.Descendants("input"), input => Assert.Equal("label", input.Parent!.Name.LocalName));
        Assert.DoesNotContain("<input", new HtmlFormat().Render(PlainReader.Read(Report("Ann said one.")), 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_lead_from_the_report_to_the_chains_and_back()
    {
        var page = Body(InventedReading.Of(Report(InventedReading.Text)));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value[1..], ids, StringComparer.Ordinal));
        Assert.Equal(10 + 4, page.Descendants("a").Count());
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

    [Fact]
    public async Task The_page_is_called_as_its_report_or_as_what_was_named()
    {
        using var folder = new TemporaryFolder();
        var one = folder.Write("a.txt", "Dam <holds>\n\nAnn said one.");
        Assert.Contains("<title>Dam &lt;holds&gt; · Post</title>", (await CommandRun.OfAsync("read", one, "--format", "html", "--outlet", "Post")).Output, StringComparison.Ordinal);
        var two = folder.Write("b.txt", "Bo said two.");
        Assert.Contains("<title>a.txt, b.txt</title>", (await CommandRun.OfAsync("read", one, two, "--format", "html")).Output, StringComparison.Ordinal);
        Assert.Contains($"<title>{System.IO.Path.GetFileName(folder.Path)}</title>", (await CommandRun.OfAsync("read", folder.Path, "--format", "html")).Output, StringComparison.Ordinal);
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
