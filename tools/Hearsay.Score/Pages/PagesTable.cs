using System.Diagnostics;
using System.Text.Json;
using Hearsay.Intake.Bytes;
using Hearsay.Intake.Pages;

namespace Hearsay.Score.Pages;

/// <summary>What is taken from pages, beside SmartReader alone on the same pages in the same run.</summary>
internal static class PagesTable
{
    private const int Resamples = 1000;
    private const int Passes = 5;

    private static readonly string[] Sets = ["aeb.dev", "naeb.dev"];

    public static int Run(string folder, string[] rest, TextWriter output)
    {
        if (rest is ["--outputs"])
        {
            PrintOutputs(Path.Combine(folder, "aeb.dev"), output);
            return 0;
        }

        foreach (var set in Sets)
        {
            var pages = GoldPage.Load(Path.Combine(folder, set)).ConvertAll(page => (Gold: page, Text: ByteDecoder.Decode(page.Html).Text));
            var (ours, seconds) = Timed(() => pages.ConvertAll(page => FoundPage.Ours(page.Text, page.Gold.Url)));
            var (peers, peerSeconds) = Timed(() => pages.ConvertAll(page => FoundPage.SmartReader(page.Text, page.Gold.Url)));
            output.WriteLine($"{set}: {pages.Count} pages; ours {pages.Count / seconds:F1} pages/s, SmartReader {pages.Count / peerSeconds:F1} pages/s, ratio {peerSeconds / seconds:F1}");
            PrintBodies([.. pages.Select(page => page.Gold)], ours, peers, output);
            PrintFacts([.. pages.Select(page => page.Gold)], ours, peers, output);
        }

        return 0;
    }

    private static void PrintBodies(GoldPage[] gold, List<FoundPage> ours, List<FoundPage> peers, TextWriter output)
    {
        var (own, theirs) = (Scores(gold, ours), Scores(gold, peers));
        foreach (var (name, scores) in new[] { ("ours", own), ("SmartReader", theirs) })
        {
            output.WriteLine($"  body, {name,-12} F1 {Interval(gold.Length, at => ShingleScore.Means(Take(scores, at)).F1)}  P {Interval(gold.Length, at => ShingleScore.Means(Take(scores, at)).Precision)}  R {Interval(gold.Length, at => ShingleScore.Means(Take(scores, at)).Recall)}");
        }

        // Both are scored on the same pages, so the difference is far surer than each of the two.
        output.WriteLine($"  body, difference   F1 {Interval(gold.Length, at => ShingleScore.Means(Take(own, at)).F1 - ShingleScore.Means(Take(theirs, at)).F1)}  P {Interval(gold.Length, at => ShingleScore.Means(Take(own, at)).Precision - ShingleScore.Means(Take(theirs, at)).Precision)}  R {Interval(gold.Length, at => ShingleScore.Means(Take(own, at)).Recall - ShingleScore.Means(Take(theirs, at)).Recall)}");
    }

    private static void PrintFacts(GoldPage[] gold, List<FoundPage> ours, List<FoundPage> peers, TextWriter output)
    {
        foreach (var (field, has, isRight) in FoundPage.Fields)
        {
            var told = Enumerable.Range(0, gold.Length).Where(i => has(gold[i])).ToArray();
            if (told.Length > 0)
            {
                var (own, theirs) = (Array.ConvertAll(told, i => isRight(gold[i], ours[i]) ? 1.0 : 0), Array.ConvertAll(told, i => isRight(gold[i], peers[i]) ? 1.0 : 0));
                output.WriteLine($"  {field,-8} of {told.Length}: ours {Interval(told.Length, at => at.Average(i => own[i]))}, SmartReader {Interval(told.Length, at => at.Average(i => theirs[i]))}");
            }
        }
    }

    /// <summary>What other extractors gave, to hold this port of the measure against the scores that came with them.</summary>
    private static void PrintOutputs(string folder, TextWriter output)
    {
        var gold = GoldPage.Load(folder);
        using var known = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "outputs", "scores.json")));
        foreach (var extractor in known.RootElement.EnumerateObject())
        {
            using var given = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "outputs", $"{extractor.Name}.json")));
            var texts = gold.ConvertAll(page => given.RootElement.TryGetProperty(page.Id, out var found) ? found.GetProperty("articleBody").GetString() ?? "" : "");
            var (f1, precision, recall) = ShingleScore.Means([.. gold.Zip(texts, (page, text) => ShingleScore.Of(page.Body, text))]);
            var same = gold.Zip(texts, (page, text) => ShingleScore.AreSame(page.Body, text) ? 1.0 : 0).Average();
            output.WriteLine($"{extractor.Name,-20} F1 {f1:F4} ({extractor.Value.GetProperty("f1").GetDouble():F4})  P {precision:F4} ({extractor.Value.GetProperty("precision").GetDouble():F4})  R {recall:F4} ({extractor.Value.GetProperty("recall").GetDouble():F4})  same {same:F4} ({extractor.Value.GetProperty("accuracy").GetDouble():F4})");
        }
    }

    private static ShingleScore[] Scores(GoldPage[] gold, List<FoundPage> found) => [.. gold.Zip(found, (page, one) => ShingleScore.Of(page.Body, one.Body))];

    private static ShingleScore[] Take(ShingleScore[] scores, int[] at) => Array.ConvertAll(at, i => scores[i]);

    /// <summary>The value and what 95 of 100 samples of the pages, drawn with replacement, lie between.</summary>
    private static string Interval(int count, Func<int[], double> value)
    {
        var random = new Random(1);
        var samples = Enumerable.Range(0, Resamples).Select(_ => value([.. Enumerable.Range(0, count).Select(_ => random.Next(count))])).Order().ToArray();
        return $"{value([.. Enumerable.Range(0, count)]):F4} [{samples[Resamples * 25 / 1000]:F4}, {samples[Resamples * 975 / 1000]:F4}]";
    }

    /// <summary>The median of a few passes, after two that warm up: compiling costs more than a hundred pages do.</summary>
    private static (T Result, double Seconds) Timed<T>(Func<T> work)
    {
        var result = work();
        work();
        var seconds = new double[Passes];
        for (var pass = 0; pass < Passes; pass++)
        {
            using var process = Process.GetCurrentProcess();
            var before = process.UserProcessorTime;
            work();
            process.Refresh();
            seconds[pass] = (process.UserProcessorTime - before).TotalSeconds;
        }

        Array.Sort(seconds);
        return (result, seconds[Passes / 2]);
    }
}
