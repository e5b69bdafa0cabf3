using CsCheck;
using Hearsay.Intake.Pages;

namespace Hearsay.Tests.Intake;

public sealed class PageReaderTests
{
    private const string Body = InventedPage.First + "\n\n" + InventedPage.Second + "\n\n" + InventedPage.Third;

    [Fact]
    public void The_body_is_the_paragraphs_of_the_report_and_nothing_else() => Assert.Equal(Body, PageReader.Read(InventedPage.With()).Text);

    [Theory]
    [InlineData("<figure><img src=a.jpg><figcaption>The eastern pier on Sunday evening. Photo: R. Holm</figcaption></figure>")]
    [InlineData("<p><a href=/3>Read more: Pilots ask for escorts in the strait</a></p>")]
    [InlineData("<div class=\"newsletter-signup\"><p>Get the coast in your inbox, every morning at six, and never miss a tide.</p></div>")]
    [InlineData("<div class=\"ad-slot\">Advertisement</div>")]
    [InlineData("<script>document.write('Not a word of the report stands here, whatever it is about.')</script>")]
    [InlineData("<!-- The editors cut this paragraph because it could not be verified. -->")]
    [InlineData("<div style=\"display:none\"><p>Subscribers see this paragraph, which nobody else is shown, before they sign in.</p></div>")]
    public void What_stands_among_the_paragraphs_and_is_none_is_left_out(string between) =>
        Assert.Equal(Body, PageReader.Read(InventedPage.With(inBody: between)).Text);

    [Fact]
    public void A_standfirst_is_told_beside_the_body()
    {
        var page = PageReader.Read(InventedPage.With(beforeBody: "<p class=\"standfirst\">Three were seen off the eastern pier since dawn, pilots say.</p>"));
        Assert.Equal("Three were seen off the eastern pier since dawn, pilots say.", page.Standfirst);
        Assert.Equal(Body, page.Text);
    }

    [Fact]
    public void Every_block_left_out_says_by_which_rule() => Assert.All(PageReader.Read(InventedPage.With()).Blocks, block =>
    {
        Assert.NotEmpty(block.Why);
        Assert.Equal(block.IsKept, block.Why is "body");
    });

    [Fact]
    public void Paragraphs_parted_by_two_line_breaks_are_paragraphs()
    {
        var page = PageReader.Read($"<html><body><h1>Ferries stop</h1><div class=story>{InventedPage.First}<br><br>{InventedPage.Second}<br/> <br/>{InventedPage.Third}</div></body></html>");
        Assert.Equal(Body, page.Text);
    }

    [Theory]
    [InlineData("<p><b>Ferries <i>stopped</b></i> crossing the strait on Monday, the harbour master of Port Ansel said in a note.", "Ferries stopped crossing the strait on Monday, the harbour master of Port Ansel said in a note.")]
    [InlineData("<p>Ferries stopped &mdash; all of them &#151; on Monday, said the harbour master&rsquo;s office in a short note.", "Ferries stopped — all of them — on Monday, said the harbour master’s office in a short note.")]
    [InlineData("<P CLASS=x>Ferries stopped on Monday, and 3 < 4 of them are back, said the harbour master of Port Ansel.</P>", "Ferries stopped on Monday, and 3 < 4 of them are back, said the harbour master of Port Ansel.")]
    public void Markup_that_is_not_well_formed_reads_as_browsers_show_it(string html, string text) =>
        Assert.Equal(text, PageReader.Read($"<body><h1>One note of the harbour</h1><div>{html}</div>").Text);

    [Fact]
    public void A_page_put_together_in_the_browser_is_read_from_what_it_tells_machines()
    {
        var told = string.Join(' ', Enumerable.Repeat("The harbour master said that ferries had stopped for the day.", 10));
        var page = PageReader.Read($$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries stop for the day","articleBody":"{{told}}"}</script></head><body><div id=root></div></body></html>""");
        Assert.Equal(told, page.Text);
    }

    [Fact]
    public void A_page_of_links_holds_no_report() =>
        Assert.Equal("", PageReader.Read($"<body><ul>{string.Concat(Enumerable.Repeat("<li><a href=/1>Pilots ask for escorts in the strait</a>", 40))}</ul>").Text);

    [Theory]
    [InlineData("<p><em>Correction: an earlier version of this article gave the wrong name of the pier.</em></p>", NoticeKind.Correction)]
    [InlineData("<p>Editor’s note: The headline was changed on Tuesday.</p>", NoticeKind.Note)]
    [InlineData("<p class=timestamp>Updated 13 May 2031, 7.15am</p>", NoticeKind.Update)]
    [InlineData("<p>This story has been retracted because its only source took back what he had told us.</p>", NoticeKind.Retraction)]
    public void What_a_page_says_of_its_own_history_is_a_notice(string line, NoticeKind kind) =>
        Assert.Equal([kind], PageReader.Read(InventedPage.With(inBody: line)).Notices.Select(notice => notice.Kind));

    [Theory]
    [InlineData("<p>Corrections officers at the harbour prison said that nobody had been moved on Monday.</p>")]
    [InlineData("<p>Update after update came in from the pilot station, and none of them told the same.</p>")]
    public void A_sentence_that_begins_with_the_word_of_a_notice_is_none(string line) =>
        Assert.Empty(PageReader.Read(InventedPage.With(inBody: line)).Notices);

    [Fact]
    public void Any_text_is_read_without_fault() =>
        Gen.String[Gen.Char["<>/=\"' abpdivscript!-&#;[]\n"], 0, 300].Sample(html => Assert.NotNull(PageReader.Read(html).Text));

    [Fact]
    public void A_page_cut_or_mangled_anywhere_is_read_without_fault()
    {
        var page = InventedPage.With(head: "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"A\"}]}</script>");
        Gen.Select(Gen.Int[0, page.Length - 1], Gen.Int[0, page.Length - 1], Gen.String[0, 5]).Sample((from, to, between) =>
            Assert.NotNull(PageReader.Read(string.Concat(page.AsSpan(0, Math.Min(from, to)), between, page.AsSpan(Math.Max(from, to)))).Text));
    }

    // Peers take minutes for some of these, or end by a full stack.
    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<p><b><i>", 60_000)]
    [InlineData("<table><tr><td>", 60_000)]
    [InlineData("<b>", 200_000)]
    [InlineData("<a href=x>", 100_000)]
    [InlineData("</div></p></b>", 100_000)]
    [InlineData("<ul><li>", 100_000)]
    [InlineData("<!--", 200_000)]
    [InlineData("<h1>A b", 100_000)]
    [InlineData("<script>", 100_000)]
    [InlineData("<time>1 May 2031</time>", 50_000)]
    public void Nesting_and_repetition_end(string piece, int times) =>
        Assert.True(PageReader.Read(string.Concat(Enumerable.Repeat(piece, times))).Text.Length <= piece.Length * times);
}
