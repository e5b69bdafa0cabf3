using System.Text;
using Hearsay.Intake.Pages;
using Hearsay.Reports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Hearsay.Intake.Documents;

/// <summary>
/// A PDF as one report: its blocks of text in the order in which they are read, without what is repeated on every page. Of what the
/// document says of itself only the title is taken, and only where the text has it too: the rest is most often the program's or the form's.
/// </summary>
internal static class PdfInput
{
    public const string Type = "application/pdf";

    private const int MostPages = 2_000;
    private const int LongestReason = 160;

    /// <exception cref="NoReportException">It cannot be opened, or holds no text.</exception>
    public static IntakeItem Read(byte[] bytes, IntakeSource source, IntakeOptions options)
    {
        try
        {
            var streams = new PdfStreams();
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = 200, FilterProvider = streams });
            var pages = Enumerable.Range(1, Math.Min(document.NumberOfPages, MostPages)).Select(number => PdfLines.Of(document.GetPage(number))).ToList();
            var text = PdfText.Of(pages);
            if (!text.Any(char.IsLetter))
            {
                throw new NoReportException(streams.AreCut ? "is a damaged PDF: its parts break off before any text." : "is a PDF without text: scanned pages are pictures. Run a text recognition over it first.");
            }

            var draft = new ReportDraft { Text = text, Title = TitleIn(document.Information.Title, text) };
            return new IntakeItem.Found(Beside.OfOne(draft, source, options), IntakeFormat.Pdf)
            {
                Original = new OriginalBytes(Type, bytes),
                Notes = [.. NotesOn(document, streams)],
            };
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new NoReportException("is a PDF locked with a password. Save it without one.");
        }
        catch (PdfDocumentStackDepthException)
        {
            throw new NoReportException("is a PDF whose parts are nested more deeply than is read.");
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw new NoReportException($"is a damaged PDF: {(exception is PdfDocumentFormatException ? OneLine(exception.Message) : "its parts do not fit together")}.");
        }
    }

    private static IEnumerable<string> NotesOn(PdfDocument document, PdfStreams streams)
    {
        if (document.NumberOfPages > MostPages)
        {
            yield return FormattableString.Invariant($"has {document.NumberOfPages} pages, of which the first {MostPages} were read.");
        }

        if (streams.AreCut)
        {
            yield return "has parts that break off or are damaged: of these only what came before was read.";
        }
    }

    /// <summary>What the parser throws on bytes that are no sound PDF: it knows no common exception for that.</summary>
    private static bool IsDamage(Exception exception) => exception is PdfDocumentFormatException or InvalidOperationException
        or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException
        or InvalidCastException or NotSupportedException or NotImplementedException or IOException or InvalidDataException or ArithmeticException;

    private static string? TitleIn(string? title, string text)
    {
        if (title is null || title.Count(char.IsLetter) < 5)
        {
            return null;
        }

        var wanted = Plain(title);
        return Plain(text.AsSpan(0, Math.Min(text.Length, 2000))).Contains(wanted, StringComparison.OrdinalIgnoreCase) ? title.Trim() : null;
    }

    private static string Plain(ReadOnlySpan<char> words)
    {
        var plain = new StringBuilder();
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(c);
            }
        }

        return plain.ToString();
    }

    /// <summary>The parser's words, which quote the file: no more of them than a line.</summary>
    private static string OneLine(string message)
    {
        var line = string.Concat(message.ReplaceLineEndings(" ").Where(static c => !char.IsControl(c))).Trim().TrimEnd('.');
        return line.Length <= LongestReason ? line : $"{line.AsSpan(0, LongestReason)} …";
    }
}
