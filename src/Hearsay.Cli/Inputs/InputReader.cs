using Hearsay.Reports;

namespace Hearsay.Cli.Inputs;

/// <summary>From an input to the report in it.</summary>
internal sealed class InputReader(InputOptions options)
{
    public const string TooLong = "is longer than the 32 MB that one report may have. Split it, or give many reports as JSON lines (.jsonl).";

    /// <exception cref="UnreadableInputException">There is no report in it; the message says why.</exception>
    public IncomingReport Read(ReportInput input) => input switch
    {
        ReportInput.TextFile file => Text(BytesOf(file.Path), file.Path),
        ReportInput.TextBytes text => Text(text.Bytes, text.Name),
        ReportInput.JsonLine row => JsonRow.Read(row.Line, options),
        ReportInput.Unreadable unreadable => throw new UnreadableInputException(unreadable.Reason),
        _ => throw new ArgumentException($"{input} is no known kind of input.", nameof(input)),
    };

    private IncomingReport Text(byte[] bytes, string name)
    {
        var (text, repairs, encoding) = TextDecoder.Decode(bytes, options.Encoding);
        RefuseMarkup(text, name);
        var draft = new ReportDraft { Text = text, Title = options.Title, Outlet = options.Outlet, Published = options.Published };
        return new IncomingReport(draft, repairs, repairs == 0 ? [] : [NoteOn(repairs, encoding)]);
    }

    private static byte[] BytesOf(string path)
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

    /// <summary>Markup read as prose would give attributions to angle brackets.</summary>
    private static void RefuseMarkup(string text, string name)
    {
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableInputException("is a web page. Give its text: taking the report out of a page is not part of this version.");
        }

        if (Path.GetExtension(name).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableInputException("is JSON. Give one object a line in a .jsonl file (jq -c .[] does that to an array).");
        }
    }

    private static string NoteOn(int repairs, string encoding) =>
        $"{Counted.Being(repairs, "place")} not {encoding} and became U+FFFD. If it is in another encoding, name it (--encoding windows-1252).";
}
