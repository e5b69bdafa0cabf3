using Hearsay.Intake.Metadata;
using Hearsay.Intake.Pages;

namespace Hearsay.Tests.Intake;

public sealed class PageFactsTests
{
    [Fact]
    public void The_title_is_the_headline_without_the_site_s_name() =>
        Assert.Equal("Ferries stop after mines are seen off Port Ansel", Facts("<meta property=og:title content=\"Ferries stop after mines are seen off Port Ansel - The Tessaly Wire\"><meta property=og:site_name content=\"The Tessaly Wire\">").Title?.Value);

    [Theory]
    [InlineData("<meta name=author content=\"By Jane Holm and Pavel Ruiz\">", "Jane Holm|Pavel Ruiz")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Jane Holm\"},{\"name\":\"Pavel Ruiz\"}]}</script>", "Jane Holm|Pavel Ruiz")]
    [InlineData("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#jh\"}},{\"@id\":\"#jh\",\"@type\":\"Person\",\"name\":\"Jane Holm\"}]}</script>", "Jane Holm")]
    [InlineData("<meta name=author content=\"https://example.org/staff/12\">", "")]
    [InlineData("<meta property=og:site_name content=\"The Tessaly Wire\"><meta name=author content=\"Tessaly Wire\"><meta name=byl content=\"By JANE HOLM\">", "JANE HOLM")]
    public void Authors_are_names(string head, string names) => Assert.Equal(names, string.Join('|', Facts(head).Authors.Select(author => author.Value)));

    [Fact]
    public void A_byline_that_names_a_news_agency_is_a_credit()
    {
        Assert.Equal("Associated Press", Facts("<meta name=author content=\"Associated Press\">").Credit?.Value);
        Assert.Null(Facts("<meta name=author content=\"Jane Holm\">").Credit);
    }

    [Theory]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2031-05-12T06:30:00+02:00\",\"dateModified\":\"2031-05-13T09:00:00+02:00\"}</script>", "2031-05-12T06:30:00+02:00", "2031-05-13T09:00:00+02:00")]
    [InlineData("<meta property=article:published_time content=2031-05-12T04:30:00Z><meta property=article:modified_time content=2031-05-12T05:00:00Z>", "2031-05-12T04:30:00+00:00", "2031-05-12T05:00:00+00:00")]
    [InlineData("<meta itemprop=datePublished content=\"2031-05-12\">", "2031-05-12", null)]
    public void Moments_keep_their_zone(string head, string? published, string? modified)
    {
        var facts = Facts(head);
        Assert.Equal(published, facts.PublishedAt?.ToString());
        Assert.Equal(modified, facts.ModifiedAt?.ToString());
    }

    [Fact]
    public void The_day_shown_to_readers_is_the_outlet_s_own_where_machines_are_told_utc()
    {
        var facts = PageReader.Read(InventedPage.With(head: "<meta property=article:published_time content=2031-05-11T23:30:00Z>", beforeBody: "<p class=date>12 May 2031</p>")).Facts;
        Assert.Equal(new DateOnly(2031, 5, 12), facts.PublishedAt?.Day);
    }

    [Theory]
    [InlineData("https://wire.example/world/2031/05/12/ferries-stop", "2031-05-12")]
    [InlineData("https://wire.example/world/2031-05-12-ferries", "2031-05-12")]
    [InlineData("https://wire.example/world/2031/05/120512345.htm", null)]
    [InlineData("https://wire.example/item/20310599", null)]
    public void The_day_may_stand_in_the_address(string address, string? day) =>
        Assert.Equal(day, PageReader.Read(InventedPage.With(), address).Facts.PublishedAt?.ToString());

    [Theory]
    [InlineData("<!--\n{\"@type\":\"NewsArticle\",\"headline\":\"Ferries stop\"}\n-->")]
    [InlineData("//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Ferries stop\"}\n//]]>")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Ferries stop\",}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Ferries stop\",\"description\":\"They said \"no\" to it\"}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Ferries stop\",\"description\":\"One line\nand the next\ttab\"}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Ferries stop\",\"description\":\"it\\'s\"}")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Ferries stop\",\"author\":{\"name\":\"Jane")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Ferries stop\"};")]
    [InlineData("{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Ferries stop&quot;}")]
    public void Damaged_linked_data_still_tells(string json) =>
        Assert.Equal("Ferries stop", PageReader.Read($"<html><head><script type=\"application/ld+json\">{json}</script></head><body></body></html>").Facts.Title?.Value);

    [Fact]
    public void The_address_is_one_of_the_web_and_no_front_page()
    {
        Assert.Equal("https://wire.example/a", Facts("<link rel=canonical href=https://wire.example/a>").Address?.Value);
        Assert.Null(Facts("<link rel=canonical href=https://wire.example/>").Address);
        Assert.Null(Facts("<link rel=canonical href=javascript:alert(1)>").Address);
    }

    [Fact]
    public void Every_fact_says_where_it_was_found()
    {
        var facts = Facts("<meta property=og:site_name content=\"The Tessaly Wire\"><meta property=og:description content=\"Three were seen.\">");
        Assert.Equal(("meta og:site_name", "h1", "html lang", "meta og:description"), (facts.Outlet?.From, facts.Title?.From, facts.Language?.From, facts.Description?.From));
    }

    private static PageFacts Facts(string head) => PageReader.Read(InventedPage.With(head)).Facts;
}
