using Hearsay.Intake;
using Hearsay.Intake.Bytes;

namespace Hearsay.Cli.Inputs;

/// <summary>From what the user names (files, folders, standard input) to reports, one after another, in a fixed order.</summary>
internal sealed class InputFinder(Terminal terminal)
{
    private const string StandardInput = "standard input";

    private static readonly string[] Suffixes = [.. FormatFinder.InFolders];
    private static readonly string[] RowSuffixes = [".jsonl", ".ndjson"];

    /// <summary>Whether what came out of an input is one of several by its form: a row, in a folder, or not of the only input.</summary>
    public static bool IsOneOfMany(GivenItem item, IReadOnlyList<string> operands) =>
        item.Item.Place is not null || operands.Count > 1 || Directory.Exists(operands[0]) || IsOf(RowSuffixes, operands[0]);

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
        : operand is "-" ? [new ReportInput.Piped(StandardInput, terminal.Input)]
        : Directory.Exists(operand) ? FromFolder(operand)
        : [FromFile(operand)]);

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
            return [new ReportInput.Unreadable(folder, fault ?? $"is a folder without texts ({string.Join(", ", Suffixes)}).")];
        }

        if (files.Count > texts.Count)
        {
            terminal.Say($"{folder}: passed over {Counted.Of(files.Count - texts.Count, "file")}: a report's name ends in {string.Join(", ", Suffixes)}, and is not README.");
        }

        return texts.Select(FromFile);
    }

    private static ReportInput FromFile(string path) =>
        File.Exists(path) ? new ReportInput.TextFile(path) : new ReportInput.Unreadable(path, "is not there. Check the path.");

    private static bool IsText(string path) => IsOf(Suffixes, path) && !IsAboutTheFolder(path);

    /// <summary>A read-me tells of the reports beside it and is none itself.</summary>
    private static bool IsAboutTheFolder(string path) =>
        Path.GetFileNameWithoutExtension(path).Equals("readme", StringComparison.OrdinalIgnoreCase);

    private static bool IsOf(string[] suffixes, string path) => suffixes.Contains(Path.GetExtension(Unpacking.NameWithin(path)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Links are not followed: a folder that links to itself would never end.</summary>
    private static EnumerationOptions Everywhere => new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };
}
