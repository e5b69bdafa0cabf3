using System.Diagnostics;
using Hearsay.Text;

namespace Hearsay.Bench;

/// <summary>Our stages and wink-nlp's full pipe over the same texts in the same minutes, one thread each, pass about pass.</summary>
public static class PeerComparison
{
    private static readonly (string Name, Func<string, int> Read)[] Ours =
    [
        ("Hearsay, tokens and sentences", static text => Tokenizer.Tokenize(text).Tokens.Length),
    ];

    public static void Run(int passes)
    {
        var texts = BenchTexts.Load();
        Console.WriteLine($"{texts.Length} texts, {texts.Sum(text => (long)text.Length):N0} characters, {texts.Sum(Words):N0} words between white space; {passes} passes after one to warm up, medians");

        using var wink = WinkPipe.IsInstalled ? WinkPipe.Start(texts) : null;
        var winkPasses = new List<Pass>();
        var ourPasses = Ours.Select(_ => new List<Pass>()).ToArray();
        for (var pass = 0; pass <= passes; pass++)
        {
            Keep(winkPasses, wink?.Run(), pass);
            for (var stage = 0; stage < Ours.Length; stage++)
            {
                Keep(ourPasses[stage], Time(texts, Ours[stage].Read), pass);
            }
        }

        PrintSpeeds(texts, winkPasses, ourPasses);
    }

    private static void Keep(List<Pass> passes, Pass? taken, int number)
    {
        if (number > 0 && taken is { } pass) { passes.Add(pass); }
    }

    private static Pass Time(string[] texts, Func<string, int> read)
    {
        var tokens = 0;
        var clock = Stopwatch.StartNew();
        foreach (var text in texts) { tokens += read(text); }
        return new Pass(clock.Elapsed.TotalSeconds, tokens);
    }

    // The texts are the same for both, so the ratio of the times is the ratio of the speeds in whatever unit.
    private static void PrintSpeeds(string[] texts, List<Pass> wink, List<Pass>[] ours)
    {
        var words = texts.Sum(Words);
        var peer = wink.Count > 0 ? Median.Of(wink.Select(pass => pass.Seconds)) : double.NaN;
        Console.WriteLine($"{"",-34}{"seconds",9}{"words/s",12}{"own tokens/s",14}{"of wink-nlp",13}");
        if (wink.Count == 0)
        {
            Console.WriteLine("wink-nlp is not installed: npm ci --prefix bench/peers");
        }
        else
        {
            Row("wink-nlp, full pipe", wink);
        }

        for (var stage = 0; stage < Ours.Length; stage++) { Row(Ours[stage].Name, ours[stage]); }

        void Row(string name, List<Pass> passes)
        {
            var seconds = Median.Of(passes.Select(pass => pass.Seconds));
            Console.WriteLine($"{name,-34}{seconds,9:F2}{words / seconds,12:N0}{passes[0].Tokens / seconds,14:N0}{peer / seconds,13:F2}");
        }
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
