using CsCheck;
using Hearsay.Intake;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Hearsay.Tests.Intake;

/// <summary>PDFs, which know letters and places and nothing of lines and paragraphs.</summary>
public sealed class PdfInputTests
{
    [Fact]
    public void Lines_are_joined_and_what_is_on_every_page_is_left_out()
    {
        var bytes = Written(
            [(60, 800, "The Tessaly Wire"), (60, 700, "Ann said on Monday that the bridge had held through"), (60, 686, "the night, and that noth-"), (60, 672, "ing had fallen from it."), (60, 600, "Bea said that it had not held,"), (290, 20, "1")],
            [(60, 800, "The Tessaly Wire"), (60, 700, "and Cy, who lives beside it, said nothing of it at all."), (290, 20, "2")],
            [(60, 800, "The Tessaly Wire"), (60, 700, "Dee said it would be looked at on Tuesday by the harbour."), (290, 20, "3")]);
        var text = Assert.IsType<IntakeItem.Found>(Assert.Single(IntakeDoorTests.Read("a.pdf", bytes))).Draft.Text;
        Assert.Equal(
            [
                "Ann said on Monday that the bridge had held through the night, and that nothing had fallen from it.",
                "Bea said that it had not held, and Cy, who lives beside it, said nothing of it at all.",
                "Dee said it would be looked at on Tuesday by the harbour.",
            ],
            text.Split("\n\n"));
    }

    [Fact]
    public void Columns_are_read_one_after_another()
    {
        var left = Enumerable.Range(0, 12).Select(line => (50d, 700d - (14 * line), line == 11 ? "last of the left column here." : $"left column line number {line} goes on"));
        var right = Enumerable.Range(0, 12).Select(line => (330d, 700d - (14 * line), line == 11 ? "last of the right column here." : $"right column line number {line} goes on"));
        var text = Assert.IsType<IntakeItem.Found>(Assert.Single(IntakeDoorTests.Read("a.pdf", Written([.. left, .. right])))).Draft.Text;
        Assert.True(text.IndexOf("last of the left", StringComparison.Ordinal) < text.IndexOf("right column line number 0", StringComparison.Ordinal), text);
    }

    [Theory]
    [InlineData("%PDF-1.7\nnothing that follows")]
    [InlineData("%PDF-")]
    public void A_damaged_pdf_is_refused_with_the_reason(string content) =>
        Assert.Contains("damaged PDF", Assert.IsType<IntakeItem.Refused>(Assert.Single(IntakeDoorTests.Read("a.pdf", content))).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_pdf_without_text_is_refused_with_the_reason() =>
        Assert.StartsWith("is a PDF without text", Assert.IsType<IntakeItem.Refused>(Assert.Single(IntakeDoorTests.Read("a.pdf", Written([])))).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_pdf_cut_or_mangled_anywhere_is_read_without_fault()
    {
        var bytes = Written([(60, 700, "Ann said on Monday that the bridge had held.")]);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Int[0, 60], Gen.Byte.Array[0, 5]).Sample(
            (from, length, between) => { IntakeDoorTests.Read("a.pdf", [.. bytes[..from], .. between, .. bytes[Math.Min(bytes.Length, from + length)..]]); }, iter: 60);
    }

    private static byte[] Written(params (double X, double Y, string Words)[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var lines in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (x, y, words) in lines)
            {
                page.AddText(words, 10, new PdfPoint(x, y), font);
            }
        }

        return builder.Build();
    }
}
