using System.Text;

namespace Hearsay.Intake.Documents;

/// <summary>From the blocks of pages to running text: without headers, footers and page numbers, with paragraphs joined over line and page ends.</summary>
internal static class PdfText
{
    private const int FewestPagesToRepeat = 3;

    public static string Of(IReadOnlyList<List<PdfLine>> pages)
    {
        var repeated = Repeated(pages);
        var (text, paragraph) = (new StringBuilder(), new StringBuilder());
        foreach (var page in pages)
        {
            foreach (var line in page.Where(line => !(line.IsInMargin && (line.IsNumber || repeated.Contains(line.Key)))))
            {
                if (line.BeginsBlock)
                {
                    Append(text, paragraph);
                }

                Join(paragraph, line.Text);
            }

            Append(text, paragraph);
        }

        return text.ToString();
    }

    /// <summary>A line that stands at the edge of most pages, whatever number is in it.</summary>
    private static HashSet<string> Repeated(IReadOnlyList<List<PdfLine>> pages) => pages.Count < FewestPagesToRepeat ? [] : pages
        .SelectMany(page => page.Where(static line => line.IsInMargin).Select(static line => line.Key).Distinct(StringComparer.Ordinal))
        .GroupBy(static key => key, StringComparer.Ordinal)
        .Where(group => 2 * group.Count() > pages.Count)
        .Select(static group => group.Key)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A word that a line end divides is one word again; whether it had its hyphen before nobody can tell, and most had not.</summary>
    private static void Join(StringBuilder text, string line)
    {
        if (text is [.., '-' or '\u00AD'] && text.Length > 1 && char.IsLower(text[^2]) && char.IsLower(line[0]))
        {
            text.Length--;
        }
        else if (text.Length > 0)
        {
            text.Append(' ');
        }

        text.Append(line);
    }

    /// <summary>A block that goes on in the middle of a sentence goes on with the paragraph before it, over a column's or page's end.</summary>
    private static void Append(StringBuilder text, StringBuilder paragraph)
    {
        if (paragraph.Length == 0)
        {
            return;
        }

        if (text.Length > 0 && char.IsLower(paragraph[0]) && text[^1] is not ('.' or '!' or '?' or ':' or '”' or '"'))
        {
            Join(text, paragraph.ToString());
        }
        else
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(paragraph);
        }

        paragraph.Clear();
    }
}
