using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace Hearsay.Intake.Documents;

/// <summary>The lines of a PDF's page, in the order in which they are read: column by column where there are several.</summary>
internal static class PdfLines
{
    /// <summary>Lines of one paragraph are no further apart than so many times their height.</summary>
    private const double FurthestApart = 1.5;

    public static List<PdfLine> Of(Page page)
    {
        var words = NearestNeighbourWordExtractor.Instance.GetWords(page.Letters).Where(static word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
        return [.. UnsupervisedReadingOrderDetector.Instance.Get(blocks).SelectMany(block => Lines(block, Math.Max(1, page.Height)))];
    }

    /// <summary>Where a page has few lines, those far from one another come out as one block.</summary>
    private static IEnumerable<PdfLine> Lines(TextBlock block, double height)
    {
        TextLine? before = null;
        foreach (var line in block.TextLines.Where(static line => !string.IsNullOrWhiteSpace(line.Text)))
        {
            var isFar = before is null || before.BoundingBox.Bottom - line.BoundingBox.Top > FurthestApart * Math.Max(before.BoundingBox.Height, line.BoundingBox.Height);
            yield return new PdfLine(line.Text.Trim(), line.BoundingBox.Top / height, line.BoundingBox.Bottom / height, isFar);
            before = line;
        }
    }
}
