using Hearsay.Intake.Bytes;
using Hearsay.Intake.Documents;
using Hearsay.Intake.Feeds;
using Hearsay.Intake.Mails;
using Hearsay.Intake.Pages;
using Hearsay.Intake.Rows;
using Hearsay.Intake.Wires;

namespace Hearsay.Intake;

/// <summary>Tells what an input is: by signs that cannot be mistaken, by its name, by what a server calls it, and by how it begins.</summary>
internal static class FormatFinder
{
    private static readonly (string Suffix, IntakeFormat Format)[] Suffixes =
    [
        (".txt", IntakeFormat.Text), (".text", IntakeFormat.Text), (".md", IntakeFormat.Text),
        (".html", IntakeFormat.Page), (".htm", IntakeFormat.Page), (".xhtml", IntakeFormat.Page),
        (".jsonl", IntakeFormat.Rows), (".ndjson", IntakeFormat.Rows), (".json", IntakeFormat.Rows),
        (".csv", IntakeFormat.Table), (".tsv", IntakeFormat.Table), (".urls", IntakeFormat.Addresses),
        (".rss", IntakeFormat.Feed), (".atom", IntakeFormat.Feed),
        (".warc", IntakeFormat.Archive), (".pdf", IntakeFormat.Pdf), (".eml", IntakeFormat.Mail), (".mbox", IntakeFormat.Mailbox),
    ];

    /// <summary>Files with these names are taken where a folder is named; what goes by other names is often something else.</summary>
    public static IEnumerable<string> InFolders => Suffixes.Select(static one => one.Suffix).Where(static suffix => suffix is not (".json" or ".csv" or ".tsv"));

    public static IntakeFormat Find(InputOpening opening, IntakeSource source, IntakeOptions options)
    {
        var named = Named(source.Name);
        return source.Kept is { } kept ? kept
            : Signed(opening) is { } signed ? signed
            : named is null or IntakeFormat.Rows && options.Fields.IsEmpty && !IsLines(source.Name) && NinjsInput.Opens(opening.Text) ? IntakeFormat.Ninjs
            : named is IntakeFormat.Rows or IntakeFormat.Table ? named.Value
            : options.Fields.ContainsKey(RowReport.Text) ? IsJson(opening) ? IntakeFormat.Rows : IntakeFormat.Table
            : AddressList.Opens(opening.Text) ? IntakeFormat.Addresses
            : PageInput.Opens(opening.Text) ? IntakeFormat.Page
            : named ?? Called(source.MediaType) ?? Begun(opening, source.MediaType) ?? throw new NoReportException($"is no report but {source.MediaType}.");
    }

    private static IntakeFormat? Signed(InputOpening opening) =>
        opening.Text.StartsWith("WARC/", StringComparison.Ordinal) ? IntakeFormat.Archive
        : opening.Text is ['<' or '{', ..] && !PageInput.Opens(opening.Text) && FeedReader.IsFeed(opening.Text) ? IntakeFormat.Feed
        : opening.Bytes.AsSpan(0, Math.Min(opening.Bytes.Length, 1024)).IndexOf("%PDF-"u8) >= 0 ? IntakeFormat.Pdf
        : NewsMlInput.Opens(opening.Text) ? IntakeFormat.NewsMl
        : MailOpening.IsMailbox(opening.Text) ? IntakeFormat.Mailbox
        : MailOpening.IsMail(opening.Text) ? IntakeFormat.Mail
        : opening.Bytes is [(byte)'P', (byte)'K', 3, 4, ..] ? throw new NoReportException("is a zip file or an office document. Unpack it, or save its text as plain text.")
        : null;

    private static IntakeFormat? Named(string name) =>
        Suffixes.FirstOrDefault(one => name.EndsWith(one.Suffix, StringComparison.OrdinalIgnoreCase)) is { Suffix: not null } found ? found.Format : null;

    private static IntakeFormat? Called(string? mediaType) => mediaType switch
    {
        PageInput.Type or "application/xhtml+xml" => IntakeFormat.Page,
        "text/csv" or "text/tab-separated-values" => IntakeFormat.Table,
        "application/json" or "application/x-ndjson" or "application/jsonl" => IntakeFormat.Rows,
        PdfInput.Type => IntakeFormat.Pdf,
        MailInput.Type => IntakeFormat.Mail,
        "text/plain" => IntakeFormat.Text,
        _ => null,
    };

    /// <summary>By name or type alone, before it is looked into.</summary>
    public static bool IsKnown(IntakeSource source) => Named(Unpacking.NameWithin(source.Name)) is not null || Called(source.MediaType) is not null;

    /// <summary>A file of rows may hold items of agencies too, but then as rows.</summary>
    private static bool IsLines(string name) => !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && Named(name) is IntakeFormat.Rows;

    private static bool IsJson(InputOpening opening) => opening.Text is ['{' or '[', ..];

    /// <summary>Null where a server calls it something that is not known here.</summary>
    private static IntakeFormat? Begun(InputOpening opening, string? mediaType) =>
        opening.Text.StartsWith('{') ? IntakeFormat.Rows : mediaType is null ? IntakeFormat.Text : null;
}
