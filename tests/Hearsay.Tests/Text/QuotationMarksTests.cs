using CsCheck;
using Hearsay.Text;

namespace Hearsay.Tests.Text;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("“We left,” she said.", "“We left,”")]
    [InlineData("\"We left,\" she said, \"at noon.\"", "\"We left,\"|\"at noon.\"")]
    [InlineData("She said: ``We left''.", "``We left''")]
    [InlineData("He wrote „Wir gehen“ and left.", "„Wir gehen“")]
    [InlineData("He saw “no evidence\" yet and \"more hours” of work.", "“no evidence\"|\"more hours”")]
    [InlineData("They may ‘leave if they wish’, a decree says.", "‘leave if they wish’")]
    [InlineData("The ministers' rooms and the soldiers' tents.", "")]
    [InlineData("It was 'a quiet night', the mayor's office said.", "'a quiet night'")]
    [InlineData("“He told us ‘go home’ and left,” she said.", "‘go home’|“He told us ‘go home’ and left,”")]
    [InlineData("(\"No comment,\" he said.)", "\"No comment,\"")]
    [InlineData("\"She called it a “rant,” a series of notes,\" he wrote.", "“rant,”|\"She called it a “rant,” a series of notes,\"")]
    [InlineData("He isn't one of 'em, don't worry.", "")]
    public void Marks_are_paired_by_shape_and_by_the_space_around_them(string text, string expected)
    {
        var (cut, marks) = Read(text);

        Assert.Equal(expected, string.Join('|', marks.Quotations.Select(quotation => cut.SpanOf(quotation.First, quotation.Last + 1).In(text).ToString())));
        Assert.All(marks.Quotations, quotation => Assert.True(quotation.IsClosed));
    }

    [Fact]
    public void A_quotation_over_several_paragraphs_opens_each_and_closes_the_last()
    {
        var (_, marks) = Read("“Nobody crossed,” she said.\n\n“They stayed at home.\n\n“And they were right.”\n\nNobody answered.");

        Assert.Equal(
            [QuotationClosing.Closed, QuotationClosing.Continues, QuotationClosing.Closed],
            marks.Quotations.Select(quotation => quotation.Closing));
    }

    [Fact]
    public void A_quotation_that_nothing_closes_ends_with_its_paragraph()
    {
        var (cut, marks) = Read("He said: “We stay.\n\nShe left.");

        var quotation = Assert.Single(marks.Quotations);
        Assert.Equal(QuotationClosing.Unclosed, quotation.Closing);
        Assert.Equal("“We stay.", cut.SpanOf(quotation.First, quotation.Last + 1).In(cut.Text).ToString());
        Assert.Equal(0, marks.Depths[^1]);
    }

    [Fact]
    public void A_straight_mark_that_nothing_closes_is_no_quotation_around_curved_ones()
    {
        var (cut, marks) = Read("He said \"we stay. “They left,” she said. “They all did.”");

        Assert.Equal(
            ["\"we stay.", "“They left,”", "“They all did.”"],
            marks.Quotations.Select(quotation => cut.SpanOf(quotation.First, quotation.Last + 1).In(cut.Text).ToString()));
    }

    [Fact]
    public void A_closing_mark_without_an_opening_one_quotes_nothing()
    {
        var (_, marks) = Read("The talks will go on,” he said.");

        Assert.Empty(marks.Quotations);
    }

    [Fact]
    public void A_second_opening_ends_a_quotation_that_lost_its_mark()
    {
        var (_, marks) = Read("“We stay, he said. “We always did.”");

        Assert.Equal([QuotationClosing.Unclosed, QuotationClosing.Closed], marks.Quotations.Select(quotation => quotation.Closing));
        Assert.All(marks.Depths, depth => Assert.True(depth <= 1));
    }

    [Fact]
    public void Depths_agree_with_the_quotations_on_any_text() => Gen.String[Gen.Char["ab .,\n\"'“”‘’«»„`s"], 0, 120].Sample(text =>
    {
        var (cut, marks) = Read(text);
        var depths = new byte[cut.Tokens.Length];
        foreach (var quotation in marks.Quotations)
        {
            Assert.True(quotation.First <= quotation.Last && quotation.Last < depths.Length);
            for (var i = quotation.First; i <= quotation.Last; i++) { depths[i]++; }
        }

        Assert.Equal(depths, marks.Depths);
        Assert.All(depths, depth => Assert.True(depth <= 2));
    });

    private static (TokenizedText Cut, QuotationMarks Marks) Read(string text)
    {
        var cut = Tokenizer.Tokenize(text);
        return (cut, QuotationMarks.Find(cut));
    }
}
