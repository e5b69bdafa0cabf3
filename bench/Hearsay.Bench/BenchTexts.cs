using System.Text.Json;

namespace Hearsay.Bench;

/// <summary>The texts that everything is timed on: PolNeAR's training articles where HEARSAY_DATA is there, else the examples.</summary>
public static class BenchTexts
{
    public static string DataFolder => Environment.GetEnvironmentVariable("HEARSAY_DATA") ?? Path.Combine(Repository, "..", "shared", "data");

    public static string PolNeAR => Path.Combine(DataFolder, "attribution", "polnear-train.jsonl");

    public static string Repository { get; } = FindRepository();

    public static string[] Examples() =>
        [.. Directory.GetFiles(Path.Combine(Repository, "examples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    public static string[] Load() => File.Exists(PolNeAR) ? Articles(PolNeAR) : Examples();

    private static string[] Articles(string path) => [.. from line in File.ReadLines(path) where line.Length > 0 select TextOf(line)];

    private static string TextOf(string line)
    {
        using var row = JsonDocument.Parse(line);
        return row.RootElement.GetProperty("text").GetString()!;
    }

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "hearsay.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The benchmarks run from a checkout: hearsay.slnx was not found above the program.");
    }
}
