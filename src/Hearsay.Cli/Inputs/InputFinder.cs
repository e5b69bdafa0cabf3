using System.Buffers;
using System.Text;

namespace Hearsay.Cli.Inputs;

/// <summary>From what the user names (files, folders, standard input) to reports, one after another, in a fixed order.</summary>
internal sealed class InputFinder(Terminal terminal, InputOptions options)
{
    private const string StandardInput = "standard input";

    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r"u8);
    private static readonly string[] TextSuffixes = [".txt", ".text", ".md", ".html", ".htm", ".xhtml"];
    private static readonly string[] RowSuffixes = [".jsonl", ".ndjson"];

    /// <summary>Whether this input is one of several by its form: a row, in a folder, or not the only one named.</summary>
    public static bool IsOneOfMany(ReportInput input, IReadOnlyList<string> operands) =>
        input is ReportInput.JsonLine || operands.Count > 1 || Directory.Exists(operands[0]) || IsRows(operands[0]);

    /// <summary>How much there is to read in all; null where that cannot be told beforehand.</summary>
    public static long? BytesOf(IReadOnlyList<string> operands)
    {
        try
        {
            return operands.Contains("-", StringComparer.Ordinal) || operands.Any(IsAddress) ? null : operands.Sum(static operand =>
                Directory.Exists(operand) ? new DirectoryInfo(operand).EnumerateFiles("*", Everywhere).Where(static file => IsText(file.FullName)).Sum(static file => file.Length)
                : new FileInfo(operand) is { Exists: true } file ? file.Length
                : 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public IEnumerable<ReportInput> Find(IEnumerable<string> operands) => operands.SelectMany(operand =>
        IsAddress(operand) ? [FromAddress(operand)]
        : operand is "-" ? FromStream(StandardInput, terminal.Input, isRows: options.TextField is not null)
        : Directory.Exists(operand) ? FromFolder(operand)
        : FromFile(operand));

    /// <summary>Whether an operand is an address of the web, and no file.</summary>
    public static bool IsAddress(string operand) =>
        operand.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || operand.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static ReportInput FromAddress(string operand) => Uri.TryCreate(operand, UriKind.Absolute, out var address)
        ? new ReportInput.WebPage(address)
        : new ReportInput.Unreadable(operand, "is no address of the web. Check how it is written.");

    private IEnumerable<ReportInput> FromFolder(string folder)
    {
        List<string> files;
        string? fault = null;
        try
        {
            files = [.. Directory.EnumerateFiles(folder, "*", Everywhere).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            (files, fault) = ([], exception is UnauthorizedAccessException ? "holds folders that may not be read by you. Check their permissions." : $"cannot be read: {exception.Message}");
        }

        var texts = files.FindAll(IsText);
        if (fault is not null || texts.Count == 0)
        {
            return [new ReportInput.Unreadable(folder, fault ?? $"is a folder without texts ({string.Join(", ", TextSuffixes.Concat(RowSuffixes))}).")];
        }

        if (files.Count > texts.Count)
        {
            terminal.Say($"{folder}: passed over {Counted.Of(files.Count - texts.Count, "file")}: a report's name ends in {string.Join(", ", TextSuffixes.Concat(RowSuffixes))}, and is not README.");
        }

        return texts.SelectMany(FromFile);
    }

    private IEnumerable<ReportInput> FromFile(string path)
    {
        if (!File.Exists(path))
        {
            return [new ReportInput.Unreadable(path, "is not there. Check the path.")];
        }

        return IsRows(path) || options.TextField is not null ? FromRows(path) : [new ReportInput.TextFile(path)];
    }

    private static IEnumerable<ReportInput> FromRows(string path)
    {
        FileStream? stream = null;
        string? fault = null;
        try
        {
            stream = File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = GivenFile.Fault(path, exception);
        }

        using (stream)
        {
            foreach (var input in stream is null
                ? [new ReportInput.Unreadable(path, fault ?? "")]
                : FromStream(path, stream, isRows: true))
            {
                yield return input;
            }
        }
    }

    /// <summary>Standard input holds rows where it begins as a JSON object does.</summary>
    private static IEnumerable<ReportInput> FromStream(string name, Stream stream, bool isRows)
    {
        var source = new ByteSource(stream);
        if (!isRows && source.FirstVisible() is not (byte)'{')
        {
            yield return source.ReadWhole() is { } bytes
                ? new ReportInput.TextBytes(name, bytes)
                : new ReportInput.Unreadable(name, InputReader.TooLong);
            yield break;
        }

        foreach (var row in Rows(name, source).DefaultIfEmpty(new ReportInput.Unreadable(name, "holds no rows.")))
        {
            yield return row;
        }
    }

    private static IEnumerable<ReportInput> Rows(string name, ByteSource source)
    {
        for (var number = 1; source.TryReadLine(out var line); number++)
        {
            var place = FormattableString.Invariant($"{name}:{number}");
            if (line is null)
            {
                yield return new ReportInput.Unreadable(place, InputReader.TooLong);
            }
            else if (line.AsSpan().ContainsAnyExcept(Blank))
            {
                yield return new ReportInput.JsonLine(place, number == 1 ? WithoutMark(line) : line);
            }
        }
    }

    private static byte[] WithoutMark(byte[] line) =>
        line.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;

    private static bool IsText(string path) => (IsOf(TextSuffixes, path) || IsRows(path)) && !IsAboutTheFolder(path);

    /// <summary>A read-me tells of the reports beside it and is none itself.</summary>
    private static bool IsAboutTheFolder(string path) =>
        Path.GetFileNameWithoutExtension(path).Equals("readme", StringComparison.OrdinalIgnoreCase);

    private static bool IsRows(string path) => IsOf(RowSuffixes, path);

    private static bool IsOf(string[] suffixes, string path) => suffixes.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Links are not followed: a folder that links to itself would never end.</summary>
    private static EnumerationOptions Everywhere => new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };
}
