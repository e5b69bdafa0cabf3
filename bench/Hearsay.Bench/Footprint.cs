using System.Diagnostics;
using Hearsay.Text;

namespace Hearsay.Bench;

/// <summary>What a reading costs besides time on one core: size, memory, start-up, and what a second core gives.</summary>
internal sealed class Footprint(Stages stages, string[] texts, int passes)
{
    public void Run()
    {
        Console.WriteLine();
        PrintModels();
        Console.Error.WriteLine("memory: two passes");
        PrintAllocations();
        PrintTwoCores();
        PrintCommand();
    }

    private void PrintModels()
    {
        var bytes = Directory.GetFiles(Stages.ModelFolder).Sum(static file => new FileInfo(file).Length);
        var load = Median.Of(Enumerable.Range(0, passes).Select(static _ => Seconds(static () => Stages.Load())));
        Console.WriteLine($"models                            {bytes / 1e6:F1} MB, loaded in {load * 1000:F0} ms");
    }

    private void PrintAllocations()
    {
        var tokens = texts.Sum(static text => Tokenizer.Tokenize(text).Tokens.Length);
        var parsing = Allocated(text => stages.Parse(text)) - Allocated(static text => Tokenizer.Tokenize(text));
        Console.WriteLine($"allocated while tagging, parsing  {parsing / (double)tokens:F1} bytes a token: the arrays that are the result");
        Console.WriteLine($"allocated by a whole reading      {Allocated(text => stages.Read(text)) / (double)tokens:F1} bytes a token");
    }

    private void PrintTwoCores()
    {
        var (one, two) = (new List<double>(), new List<double>());
        var clock = new PassClock("one thread and two", passes);
        for (var pass = 0; pass < passes; pass++)
        {
            clock.Next();
            one.Add(Seconds(() => ReadAll(threads: 1)));
            two.Add(Seconds(() => ReadAll(threads: 2)));
        }

        Console.WriteLine($"two threads against one           {Median.Of(one) / Median.Of(two):F2} times as fast ({Environment.ProcessorCount} cores here)");
    }

    private void PrintCommand()
    {
        var report = Path.GetTempFileName();
        Console.Error.WriteLine("the command: short readings, then all texts");
        File.WriteAllText(report, "The Velmara Lantern reported that two officials had said the bridge was open.\n");
        var starts = Enumerable.Range(0, 2 * passes).Select(_ => ReadCommand.Run("read", report, "--json").Seconds).ToArray();
        File.Delete(report);
        Console.WriteLine($"hearsay read, one short report    {Median.Of(starts) * 1000:F0} ms from start to exit");
        if (File.Exists(BenchTexts.PolNeAR))
        {
            var all = ReadCommand.Run("read", BenchTexts.PolNeAR, "--jsonl");
            Console.WriteLine($"hearsay read, all {texts.Length} texts       {all.Seconds:F1} s on all cores, at most {all.PeakBytes / 1e6:F0} MB of memory");
        }
    }

    private void ReadAll(int threads) =>
        Parallel.ForEach(texts, new ParallelOptions { MaxDegreeOfParallelism = threads }, text => stages.Read(text));

    private long Allocated(Action<string> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in texts) { read(text); }
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Seconds(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }
}
