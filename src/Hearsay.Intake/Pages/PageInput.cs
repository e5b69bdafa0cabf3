using Hearsay.Intake.Bytes;

namespace Hearsay.Intake.Pages;

/// <summary>A web page: its report, with what the command line says of it before what the page says.</summary>
internal static class PageInput
{
    public const string Type = "text/html";

    private static readonly string[] Openings = ["<!doctype html", "<html", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!doctype html"];

    /// <summary>A page is often saved without its suffix.</summary>
    public static bool Opens(string opening) => Array.Exists(Openings, start => opening.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="NoReportException">There is no report in the page, and nobody asked to see why.</exception>
    public static IntakeItem Read(byte[] bytes, IntakeSource source, IntakeOptions options)
    {
        var decoded = ByteDecoder.Decode(bytes, options.Encoding ?? source.Charset);
        var page = PageReader.Read(decoded.Text, source.Address);
        if (page.Text.Length == 0 && !options.Explains)
        {
            throw new NoReportException("is a web page without a report in it: hearsay extract shows what is on it. Save the article itself, not a front page or a page of links.");
        }

        return new IntakeItem.Found(Beside.OfOne(page.ToDraft(), source, options), IntakeFormat.Page)
        {
            Original = new OriginalBytes(Type, bytes) { Format = IntakeFormat.Page, Charset = options.Encoding ?? source.Charset, Address = source.Address },
            Repairs = decoded.Repairs,
            Notes = [.. NotesOn(page, decoded)],
            Page = options.Explains ? page : null,
        };
    }

    private static IEnumerable<string> NotesOn(PageReport page, DecodedBytes decoded)
    {
        if (page.IsCut)
        {
            yield return "is longer than is read of one page, and its report may be cut.";
        }

        if (page.Facts.ClaimedAddress is { } claimed)
        {
            yield return $"calls itself {claimed.Value} ({claimed.From}), which is on another site than where it was found: it is kept under the address where it was found.";
        }

        foreach (var note in DecodingNotes.On(decoded))
        {
            yield return note;
        }
    }
}
