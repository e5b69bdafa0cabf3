using System.Diagnostics;
using Hearsay.Grammar;
using Hearsay.Mentions.Times;
using Hearsay.Text;

namespace Hearsay.Bench;

/// <summary>Finding times, beside chrono-node on the same texts, pass about pass. Trees are made before: many stages share them.</summary>
internal sealed class TimeComparison(Stages stages, string[] texts, int passes)
{
    private static readonly DateOnly Published = new(2016, 9, 8);

    private readonly ParsedText[] _parsed = [.. texts.Select(stages.Parse)];

    public void Run()
    {
        using var chrono = NodePeer.StartChrono(texts);
        var (peer, stage, both) = (new List<double>(), new List<double>(), new List<double>());
        var (found, peerFound) = (0, 0);
        var clock = new PassClock("times", passes + 1);
        for (var pass = 0; pass <= passes; pass++)
        {
            clock.Next();
            // The first pass warms up: its times are dropped below.
            if (chrono?.Run() is { } taken) { peer.Add(taken.Seconds); peerFound = taken.Tokens; }
            stage.Add(Seconds(() => found = _parsed.Sum(static text => TimeFinder.Find(text, Published).Length)));
            both.Add(Seconds(() => Array.ForEach(texts, text => Tokenizer.Tokenize(text))) + stage[^1]);
        }

        var megabytes = texts.Sum(static text => (double)text.Length) / 1e6;
        Console.WriteLine($"One thread, {texts.Length} texts, {megabytes:F2} MB; medians of {passes} passes");
        Print("chrono-node, from text", peer, peerFound);
        Print("Hearsay, times of parsed text", stage, found);
        Print("Hearsay, tokens and times", both, found);

        void Print(string name, List<double> seconds, int count)
        {
            if (seconds.Count == 0) { Console.WriteLine($"{name}: not installed (npm ci --prefix bench/peers)"); return; }
            var (median, peerMedian) = (Median.Of(seconds.Skip(1)), peer.Count > 0 ? Median.Of(peer.Skip(1)) : double.NaN);
            Console.WriteLine($"{name,-32}{median * 1000,9:F1} ms{megabytes / median,9:F2} MB/s{peerMedian / median,8:F1} times chrono-node{count,9:N0} times found");
        }
    }

    private static double Seconds(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }
}
