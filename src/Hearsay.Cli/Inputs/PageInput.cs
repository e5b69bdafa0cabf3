using Hearsay.Intake.Bytes;
using Hearsay.Intake.Pages;
using Hearsay.Ledgers;

namespace Hearsay.Cli.Inputs;

/// <summary>A saved web page: its report, with what the command line says of it before what the page says.</summary>
internal static class PageInput
{
    public const string Type = "text/html";

    private const int Opening = 1024;

    private static readonly string[] Suffixes = [".html", ".htm", ".xhtml"];
    private static readonly string[] Openings = ["<!doctype html", "<html", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!doctype html"];

    /// <summary>By its name, or by how it begins: a page is often saved without its suffix.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes, string name)
    {
        if (Suffixes.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        var start = ByteDecoder.Decode(bytes[..Math.Min(bytes.Length, Opening)]).Text.AsSpan().TrimStart();
        foreach (var opening in Openings)
        {
            if (start.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By what a server says it is; what it does not name is taken for a page.</summary>
    public static bool IsPage(string? mediaType) => mediaType is null or Type or "application/xhtml+xml";

    /// <exception cref="UnreadableInputException">There is no report in the page.</exception>
    public static IncomingReport Read(byte[] bytes, InputOptions options, string? address = null, string? charset = null)
    {
        var decoded = ByteDecoder.Decode(bytes, options.Encoding?.WebName ?? charset);
        var page = PageReader.Read(decoded.Text, address);
        if (page.Text.Length == 0)
        {
            throw new UnreadableInputException("is a web page without a report in it: hearsay extract shows what is on it. Save the article itself, not a front page or a page of links.");
        }

        var draft = page.ToDraft(address);
        draft = draft with
        {
            Title = options.Title ?? draft.Title,
            Outlet = options.Outlet ?? draft.Outlet,
            Published = options.Published ?? draft.Published,
            PublishedAt = options.Published is null ? draft.PublishedAt : null,
        };
        return new IncomingReport(draft, decoded.Repairs, [.. NotesOn(page, decoded)]) { Original = ReportOriginal.Of(Type, bytes) };
    }

    private static IEnumerable<string> NotesOn(PageReport page, DecodedBytes decoded)
    {
        if (page.IsCut)
        {
            yield return "is longer than is read of one page, and its report may be cut.";
        }

        if (decoded.Repairs > 0)
        {
            yield return $"{Counted.Being(decoded.Repairs, "place")} not {decoded.Encoding} and became U+FFFD. If it is in another encoding, name it (--encoding windows-1251).";
        }
    }
}
