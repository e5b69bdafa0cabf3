using System.Diagnostics;
using Hearsay.Text;

namespace Hearsay.Bench;

/// <summary>Our stages and wink-nlp's full pipe over the same texts in the same minutes, one thread each, pass about pass.</summary>
internal sealed class PeerComparison(Stages stages, string[] texts, int passes)
{
    private readonly (string Name, Func<string, int> Read)[] _ours =
    [
        ("Hearsay, tokens and sentences", static text => Tokenizer.Tokenize(text).Tokens.Length),
        ("Hearsay, with tags and trees", text => stages.Parse(text).Tokens.Length),
        ("Hearsay, whole reading", text => { stages.Read(text); return 0; }),
    ];

    private readonly int _words = texts.Sum(Words);
    private readonly int _tokens = texts.Sum(static text => Tokenizer.Tokenize(text).Tokens.Length);

    public void Run()
    {
        using var wink = NodePeer.StartWink(texts);
        var peer = new List<Pass>();
        var ours = _ours.Select(static _ => new List<Pass>()).ToArray();
        var clock = new PassClock("speed", passes + 1);
        for (var pass = 0; pass <= passes; pass++)
        {
            clock.Next();
            Keep(peer, wink?.Run(), pass);
            for (var stage = 0; stage < _ours.Length; stage++)
            {
                Keep(ours[stage], Time(_ours[stage].Read), pass);
            }
        }

        Print(peer, ours);
    }

    /// <summary>The first pass warms up and is not kept.</summary>
    private static void Keep(List<Pass> kept, Pass? taken, int number)
    {
        if (number > 0 && taken is { } pass) { kept.Add(pass); }
    }

    private Pass Time(Func<string, int> read)
    {
        var clock = Stopwatch.StartNew();
        foreach (var text in texts) { read(text); }
        return new Pass(clock.Elapsed.TotalSeconds, _tokens);
    }

    // The texts are the same for both, so the ratio of the times is the ratio of the speeds in whatever unit.
    private void Print(List<Pass> peer, List<Pass>[] ours)
    {
        var peerSeconds = peer.Count > 0 ? Median.Of(peer.Select(static pass => pass.Seconds)) : double.NaN;
        Console.WriteLine($"One thread, {texts.Length} texts, {texts.Sum(static text => (long)text.Length):N0} characters, {_words:N0} words between white space; medians of {passes} passes");
        Console.WriteLine($"{"",-32}{"seconds",9}{"words/s",11}{"own tokens/s",14}{"times wink-nlp",16}");
        if (peer.Count == 0)
        {
            Console.WriteLine("wink-nlp is not installed: npm ci --prefix bench/peers");
        }
        else
        {
            Row("wink-nlp, full pipe", peer);
        }

        for (var stage = 0; stage < _ours.Length; stage++) { Row(_ours[stage].Name, ours[stage]); }

        void Row(string name, List<Pass> taken)
        {
            var seconds = Median.Of(taken.Select(static pass => pass.Seconds));
            Console.WriteLine($"{name,-32}{seconds,9:F2}{_words / seconds,11:N0}{taken[0].Tokens / seconds,14:N0}{peerSeconds / seconds,16:F2}");
        }
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
