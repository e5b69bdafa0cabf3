using Hearsay.Reports;

namespace Hearsay.Tests.Reports;

public sealed class ReportDraftTests
{
    private const string Text = "Army moves on the border town\n\nMay 12, 2031\n\nThe army moved.\n";

    [Fact]
    public void A_report_without_an_id_is_named_by_its_text()
    {
        var report = new ReportDraft { Text = "abc" }.ToReport();

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", report.Sha256);
        Assert.Equal("ba7816bf8f01cfea", report.Id);
    }

    [Fact]
    public void Line_ends_make_no_other_report() =>
        Assert.Equal(new ReportDraft { Text = Text }.ToReport().Id, new ReportDraft { Text = Text.Replace("\n", "\r\n", StringComparison.Ordinal) }.ToReport().Id);

    [Fact]
    public void What_the_text_says_fills_what_the_draft_leaves_open()
    {
        var report = new ReportDraft { Text = Text }.ToReport();

        Assert.Equal("Army moves on the border town", report.Title);
        Assert.Equal(new DateOnly(2031, 5, 12), report.Published);
        Assert.Equal("en", report.Language);
        Assert.Equal(["title", "published"], report.Evidence.Select(evidence => evidence.Field));
    }

    [Fact]
    public void What_the_draft_says_goes_before_the_text()
    {
        var report = new ReportDraft { Text = Text, Id = "n1", Title = "Given", Published = new DateOnly(2030, 1, 1) }.ToReport();

        Assert.Equal(("n1", "Given", new DateOnly(2030, 1, 1)), (report.Id, report.Title, report.Published));
        Assert.Empty(report.Evidence);
    }

    [Fact]
    public void Of_a_report_in_another_language_only_what_is_given_is_told()
    {
        const string Foreign = "El ejército avanza sobre la ciudad\n\nBy Jane Roe\n\nMay 12, 2031\n\nHALDEN (AFP) -- El ejército de la región avanza sobre la ciudad, y los vecinos de las casas se van con lo que tienen.\n";
        var report = new ReportDraft { Text = Foreign, Outlet = "El Faro" }.ToReport();

        Assert.Equal(("es", "El Faro"), (report.Language, report.Outlet));
        Assert.Equal((null, null, null, null), (report.Title, report.Byline, report.Credit, report.Published));
        Assert.Empty(report.Evidence);
        Assert.Equal("El ejército", (new ReportDraft { Text = Foreign, Title = "El ejército" }).ToReport().Title);
    }

    [Fact]
    public void Bad_characters_are_counted() => Assert.Equal(2, new ReportDraft { Text = "a\ud800b\udc00" }.ToReport().Repairs);
}
