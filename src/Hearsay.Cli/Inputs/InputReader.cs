using Hearsay.Intake.Fetching;
using Hearsay.Reports;

namespace Hearsay.Cli.Inputs;

/// <summary>From an input to the report in it.</summary>
internal sealed class InputReader(InputOptions options, PageFetcher fetcher)
{
    public const string TooLong = "is longer than the 32 MB that one report may have. Split it, or give many reports as JSON lines (.jsonl).";

    /// <exception cref="UnreadableInputException">There is no report in it; the message says why.</exception>
    public async Task<IncomingReport> ReadAsync(ReportInput input, CancellationToken cancellation) => input switch
    {
        ReportInput.WebPage page => Fetched(await fetcher.FetchAsync(page.Address, known: null, cancellation).ConfigureAwait(false)),
        ReportInput.TextFile file => TextOrPage(BytesOf(file.Path), file.Path),
        ReportInput.TextBytes text => TextOrPage(text.Bytes, text.Name),
        ReportInput.JsonLine row => JsonRow.Read(row.Line, options),
        ReportInput.Unreadable unreadable => throw new UnreadableInputException(unreadable.Reason),
        _ => throw new ArgumentException($"{input} is no known kind of input.", nameof(input)),
    };

    private IncomingReport Fetched(Fetched fetched) => fetched switch
    {
        Fetched.Content content when PageInput.IsPage(content.MediaType) => PageInput.Read(content.Bytes, options, content.Address.AbsoluteUri, content.Charset),
        Fetched.Content { MediaType: "text/plain" } content => Text(content.Bytes, content.Address.AbsoluteUri),
        Fetched.Content content => throw new UnreadableInputException($"is no web page but {content.MediaType ?? "something that the server does not name"}."),
        Fetched.Refused refused => throw new UnreadableInputException($"{refused.Reason}."),
        _ => throw new ArgumentException($"{fetched} answers no first question.", nameof(fetched)),
    };

    private IncomingReport TextOrPage(byte[] bytes, string name) => PageInput.Is(bytes, name) ? PageInput.Read(bytes, options) : Text(bytes, name);

    private IncomingReport Text(byte[] bytes, string name)
    {
        var (text, repairs, encoding) = TextDecoder.Decode(bytes, options.Encoding);
        RefuseJson(name);
        var draft = new ReportDraft { Text = text, Title = options.Title, Outlet = options.Outlet, Published = options.Published };
        return new IncomingReport(draft, repairs, repairs == 0 ? [] : [NoteOn(repairs, encoding)]);
    }

    public static byte[] BytesOf(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return new ByteSource(stream).ReadWhole() ?? throw new UnreadableInputException(TooLong);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableInputException(GivenFile.Fault(path, exception));
        }
    }

    private static void RefuseJson(string name)
    {
        if (Path.GetExtension(name).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableInputException("is JSON. Give one object a line in a .jsonl file (jq -c .[] does that to an array).");
        }
    }

    private static string NoteOn(int repairs, string encoding) =>
        $"{Counted.Being(repairs, "place")} not {encoding} and became U+FFFD. If it is in another encoding, name it (--encoding windows-1252).";
}
