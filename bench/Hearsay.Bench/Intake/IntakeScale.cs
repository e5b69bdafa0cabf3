using System.Diagnostics;
using System.Text;
using Hearsay.Intake;
using Hearsay.Intake.Containment;

namespace Hearsay.Bench.Intake;

/// <summary>What the wall between the program and its readers costs, and how much memory many pages take.</summary>
internal static class IntakeScale
{
    private const int Compared = 600;
    private const int Passes = 5;

    private static readonly IntakeOptions Options = new();

    /// <param name="pages">How many are read one after another.</param>
    public static async Task RunPagesAsync(int pages)
    {
        using var workers = Workers();
        var door = new ContainedDoor(workers);
        await CompareAsync(door).ConfigureAwait(false);
        var (peak, clock) = (new MemoryPeak(workers), Stopwatch.StartNew());
        for (var number = 1; number <= pages; number++)
        {
            await ReadAsync(door, Encoding.UTF8.GetBytes(InventedPages.Of(number))).ConfigureAwait(false);
            if (number % 500 == 0)
            {
                peak.Look();
            }

            if (number == pages || number == pages / 10)
            {
                Console.WriteLine(FormattableString.Invariant($"after {number} pages: peaks {peak}; {number / clock.Elapsed.TotalSeconds:F0} pages/s, making them included"));
            }
        }
    }

    /// <param name="megabytes">How large an archive is made, unpacked.</param>
    /// <param name="suffix">".warc" or ".warc.gz".</param>
    public static async Task RunArchiveAsync(int megabytes, string suffix)
    {
        var path = Path.Combine(Path.GetTempPath(), $"hearsay-bench{suffix}");
        try
        {
            var pages = InventedArchive.Write(path, (long)megabytes << 20);
            using var workers = Workers();
            var (peak, clock, found, isOver) = (new MemoryPeak(workers), Stopwatch.StartNew(), 0, false);
            var looking = Task.Run(async () =>
            {
                while (!Volatile.Read(ref isOver))
                {
                    peak.Look();
                    await Task.Delay(100).ConfigureAwait(false);
                }
            });
            var archive = File.OpenRead(path);
            await using (archive.ConfigureAwait(false))
            {
                await foreach (var item in new ContainedDoor(workers).ReadAsync(archive, new IntakeSource(path), Options, CancellationToken.None).ConfigureAwait(false))
                {
                    found += item is IntakeItem.Found ? 1 : 0;
                }
            }

            Volatile.Write(ref isOver, true);
            await looking.ConfigureAwait(false);
            Console.WriteLine(FormattableString.Invariant($"{suffix} of {new FileInfo(path).Length >> 20} MB, {megabytes} MB unpacked: {found} of {pages} pages in {clock.Elapsed.TotalSeconds:F1} s, {found / clock.Elapsed.TotalSeconds:F0} pages/s; peaks {peak}"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task CompareAsync(ContainedDoor door)
    {
        var pages = Enumerable.Range(0, Compared).Select(static number => Encoding.UTF8.GetBytes(InventedPages.Of(number))).ToArray();
        var (open, contained) = (new List<double>(), new List<double>());
        for (var pass = 0; pass <= Passes; pass++)
        {
            var direct = await SecondsAsync(page => { using var bytes = new MemoryStream(page); return Task.FromResult(IntakeDoor.Read(bytes, new IntakeSource("page.html"), Options).Count()); }, pages).ConfigureAwait(false);
            var walled = await SecondsAsync(page => ReadAsync(door, page), pages).ConfigureAwait(false);
            if (pass > 0)
            {
                open.Add(direct);
                contained.Add(walled);
            }
        }

        Console.WriteLine(FormattableString.Invariant($"pages of {pages.Average(static page => page.Length) / 1024:F0} KB, one after another: {Compared / Median.Of(open):F0} pages/s in the program, {Compared / Median.Of(contained):F0} through a worker, ratio {Median.Of(open) / Median.Of(contained):F2}"));
    }

    private static async Task<double> SecondsAsync(Func<byte[], Task<int>> read, byte[][] pages)
    {
        var clock = Stopwatch.StartNew();
        foreach (var page in pages)
        {
            await read(page).ConfigureAwait(false);
        }

        return clock.Elapsed.TotalSeconds;
    }

    private static async Task<int> ReadAsync(ContainedDoor door, byte[] page)
    {
        using var bytes = new MemoryStream(page);
        return await door.ReadAsync(bytes, new IntakeSource("page.html"), Options, CancellationToken.None).CountAsync().ConfigureAwait(false);
    }

    /// <summary>The command lies beside the benchmarks.</summary>
    private static WorkerPool Workers() => new(new WorkerCommand(Path.Combine(AppContext.BaseDirectory, "hearsay"), ["--worker"]), new WorkerBudget(), mostWaiting: 1);
}
