using System.Text.Json;
using Hearsay.Train;

namespace Hearsay.Bench;

/// <summary>The texts that everything is timed on: PolNeAR's training articles where HEARSAY_DATA is there, else the examples.</summary>
public static class BenchTexts
{
    public static string PolNeAR => DataFolder.File("attribution", "polnear-train.jsonl");

    public static string[] Examples() =>
        [.. Directory.GetFiles(Path.Combine(DataFolder.Repository, "examples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    public static string[] Load() => File.Exists(PolNeAR) ? Articles(PolNeAR) : Examples();

    private static string[] Articles(string path) => [.. from line in File.ReadLines(path) where line.Length > 0 select TextOf(line)];

    private static string TextOf(string line)
    {
        using var row = JsonDocument.Parse(line);
        return row.RootElement.GetProperty("text").GetString()!;
    }
}
