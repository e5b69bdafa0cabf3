using System.Diagnostics;
using System.Text.Json;
using Hearsay.Grammar;

namespace Hearsay.Train;

/// <summary>
/// Running text without trees, for a teacher to parse: free corpora of political speech and press releases, and the news
/// articles that attribution is learned from. A share of each corpus's paragraphs, chosen by their hash.
/// </summary>
internal static class GrammarTexts
{
    private static readonly (string File, uint OneIn)[] Corpora =
        [("senate_press_releases.txt.xz", 5), ("un_general_debate.txt.xz", 20), ("au_pm_transcripts.txt.xz", 20)];

    public static IEnumerable<string> Read(string data)
    {
        foreach (var line in File.ReadLines(Path.Combine(data, "attribution", "polnear-train.jsonl")))
        {
            using var article = JsonDocument.Parse(line);
            yield return article.RootElement.GetProperty("text").GetString() ?? "";
        }

        foreach (var (file, oneIn) in Corpora)
        {
            foreach (var paragraph in Lines(Path.Combine(data, "text", file)))
            {
                if (paragraph.Length > 40 && (uint)(FormHash.Of(paragraph) >> 32) % oneIn == 0)
                {
                    yield return paragraph;
                }
            }
        }
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var unpack = Process.Start(new ProcessStartInfo("xz", ["-dc", path]) { RedirectStandardOutput = true, UseShellExecute = false })
            ?? throw new InvalidOperationException("xz is needed to unpack the corpora.");
        while (unpack.StandardOutput.ReadLine() is { } line)
        {
            yield return line;
        }

        unpack.WaitForExit();
    }
}
