using CsCheck;
using Hearsay.Reports;

namespace Hearsay.Tests.Reports;

public sealed class MastheadTests
{
    [Theory]
    [InlineData("May 12, 2031\n\nThe army moved.", "2031-05-12")]
    [InlineData("12 May 2031\nThe army moved.", "2031-05-12")]
    [InlineData("2031-05-12\n\nThe army moved.", "2031-05-12")]
    [InlineData("2031-05-12T08:30Z\n\nThe army moved.", "2031-05-12")]
    [InlineData("Monday, May 12th, 2031, 10:30 a.m. ET\n\nThe army moved.", "2031-05-12")]
    [InlineData("Published: Sept. 2, 2031\n\nThe army moved.", "2031-09-02")]
    [InlineData("Published May 12 2031 The army moved on Monday.", "2031-05-12")]
    [InlineData("VELMARA, May 12, 2031 (Tessaly Wire) -- The army moved.", "2031-05-12")]
    [InlineData("Army moves on the border town\n\nMay 12, 2031\n\nThe army moved.", "2031-05-12")]
    [InlineData("May 12\n\nThe army moved.", null)]
    [InlineData("Updated May 12, 2031\n\nThe army moved.", null)]
    [InlineData("05/12/2031\n\nThe army moved.", null)]
    [InlineData("February 30, 2031\n\nThe army moved.", null)]
    [InlineData("On May 12, 2031, the army moved.", null)]
    [InlineData("The army moved.\n\nIt had moved before on\n\nMay 12, 2030", null)]
    public void The_day_of_publication_is_read_only_where_it_is_said(string text, string? expected) =>
        Assert.Equal(expected, Masthead.Read(text).Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("VELMARA, May 12, 2031 (Tessaly Wire) -- The army moved.", "Tessaly Wire")]
    [InlineData("HALDEN (AFP) — The army moved.", "AFP")]
    [InlineData("Halden, Karsenia (Reuters) - The army moved.", "Reuters")]
    [InlineData("(AP) The army moved.", "AP")]
    [InlineData("Army moves on the border town.\n\nNEW HALDEN, Dec. 11 (UPI) — The army moved.", "UPI")]
    [InlineData("The army moved. It rained.-AFP", "AFP")]
    [InlineData("The army moved.\n\nIt rained.\n\n(AFP)", "AFP")]
    [InlineData("The army moved.\n\nIt rained.\n\n-- Tessaly Wire", "Tessaly Wire")]
    [InlineData("The army moved.\n\nIt rained. - REUTERS", "REUTERS")]
    [InlineData("The army moved.\n\nSource: Tessaly News Agency", "Tessaly News Agency")]
    [InlineData("HALDEN (Karsenia) — The army moved.", null)]
    [InlineData("Jane Roe (Labour) - who has left - spoke.", null)]
    [InlineData("The army moved.\n\nIt rained (Reuters reported).", null)]
    [InlineData("The army moved.\n\nIt rained.\n\n— Jane Roe", null)]
    public void The_wire_is_read_from_dateline_or_foot(string text, string? expected) => Assert.Equal(expected, Masthead.Read(text).Credit);

    [Theory]
    [InlineData("Army moves on the border town\nBy Jane Roe\n\nThe army moved.", "Jane Roe")]
    [InlineData("Army moves on the border town\n\nBy Jane Roe and John van Poe\n\nThe army moved.", "Jane Roe and John van Poe")]
    [InlineData("BY JANE ROE | MAY 12, 2031\n\nThe army moved.", "JANE ROE")]
    [InlineData("The army moved.\n\nIt rained.\n\n(Reporting by Jane Roe in Halden; editing by John Poe)", "Jane Roe")]
    [InlineData("By Monday the army had moved.\n\nIt rained.", null)]
    [InlineData("By The River\n\nThe army moved.", null)]
    public void The_reporter_is_read_from_byline_or_foot(string text, string? expected) => Assert.Equal(expected, Masthead.Read(text).Byline);

    [Theory]
    [InlineData("Army moves on the border town\n\nThe army moved.", "Army moves on the border town")]
    [InlineData("The Front: “Not one of our men crossed”\n\nMay 13, 2031\n\nThe army moved.", "The Front: “Not one of our men crossed”")]
    [InlineData("May 12, 2031\n\nArmy moves on the border town\n\nThe army moved.", "Army moves on the border town")]
    [InlineData("The army moved on Monday.\n\nIt rained.", null)]
    [InlineData("Army moves on the border town\nThe army moved.", null)]
    [InlineData("Army moves on the border town", null)]
    [InlineData("World News\n\nThe army moved.", null)]
    public void A_first_line_apart_without_a_full_stop_is_the_title(string text, string? expected) => Assert.Equal(expected, Masthead.Read(text).Title);

    [Fact]
    public void Every_field_shows_the_characters_it_was_read_from()
    {
        const string text = "Army moves on the border town\n\nBy Jane Roe\n\nHALDEN, May 12, 2031 (Tessaly Wire) -- The army moved.";

        var evidence = Masthead.Read(text).Evidence.Select(item => (item.Field, item.Span.In(text).ToString()));

        Assert.Equal(
            [("title", "Army moves on the border town"), ("byline", "Jane Roe"), ("published", "May 12, 2031"), ("credit", "Tessaly Wire")],
            evidence);
    }

    [Fact]
    public void No_text_breaks_the_reading() => Gen.String[Gen.Char["By Mar. 5,2031()-—|\n\"“AFP"], 0, 80].Sample(text =>
        Assert.All(Masthead.Read(text).Evidence, item => Assert.True(item.Span.Start >= 0 && item.Span.Length > 0 && item.Span.End <= text.Length)));
}
