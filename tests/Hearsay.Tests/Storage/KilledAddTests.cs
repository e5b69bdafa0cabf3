using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hearsay.Ledgers;
using Hearsay.Storage;
using Hearsay.Tests.Architecture;

namespace Hearsay.Tests.Storage;

/// <summary>The built command, killed without warning at any point of a bulk add.</summary>
public sealed class KilledAddTests : IDisposable
{
    /// <summary>HEARSAY_KILLS=200 kills that many times; by default a few, as each takes seconds.</summary>
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("HEARSAY_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 4;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_that_was_kept_is_lost_and_the_rerun_ends_at_the_same_ledger()
    {
        var rows = _folder.Write("rows.jsonl", string.Concat(Rows()));
        var clock = Stopwatch.StartNew();
        await FinishAsync(rows, "whole.db");
        // A warm run is shorter than the first.
        var longest = clock.ElapsedMilliseconds * 2 / 3;
        var whole = await EntriesAsync("whole.db", null);
        var chance = new Random(20310512);
        var (killed, ledgers, amid) = (0, 0, 0);
        while (killed < Kills)
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"killed-{ledgers++}.db");
            var head = (LedgerHead?)null;
            while (killed < Kills && await IsKilledAsync(rows, file, TimeSpan.FromMilliseconds(chance.NextInt64(longest))))
            {
                killed++;
                if (!File.Exists(_folder[file]))
                {
                    continue;
                }

                // What was there after the kill before is there still, and what is there is the beginning of the whole.
                var kept = await EntriesAsync(file, head?.ToString());
                Assert.Equal(whole[..kept.Count], kept);
                amid += kept.Count > 0 && kept.Count < whole.Count ? 1 : 0;
                head = await HeadAsync(file);
            }

            await FinishAsync(rows, file);
            Assert.Equal(whole, await EntriesAsync(file, head?.ToString()));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{killed} kills over {ledgers} ledgers, {amid} of them with a part of the entries kept; {whole.Count} entries in all.");
    }

    /// <summary>The examples under many names, so that a run takes several turns at the ledger; some rows are none, some revise others.</summary>
    private static IEnumerable<string> Rows()
    {
        var texts = Directory.GetFiles(SourceTree.PathOf("examples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        for (var number = 0; number < 160; number++)
        {
            yield return number % 20 == 19
                ? "{\"text\":7}\n"
                : $"{{\"text\":{JsonSerializer.Serialize($"{texts[number % texts.Length]}\n\nNumber {number} said so.")},\"url\":\"https://lantern.example/{number % 120}\"}}\n";
        }
    }

    private async Task FinishAsync(string rows, string file)
    {
        using var process = Start(rows, file);
        await process.WaitForExitAsync(Cancelled);
        Assert.Equal((int)Hearsay.Cli.ExitCode.SomeInputsFailed, process.ExitCode);
    }

    /// <summary>False where it was done before.</summary>
    private async Task<bool> IsKilledAsync(string rows, string file, TimeSpan after)
    {
        using var process = Start(rows, file);
        var isDone = process.WaitForExit(after);
        process.Kill();
        await process.WaitForExitAsync(Cancelled);
        return !isDone;
    }

    private Process Start(string rows, string file)
    {
        var start = new ProcessStartInfo("/bin/sh");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null");
        foreach (var word in (string[])[Path.Combine(AppContext.BaseDirectory, "hearsay"), "add", rows, "--ledger", _folder[file], "--author", "a test"])
        {
            start.ArgumentList.Add(word);
        }

        return Process.Start(start)!;
    }

    private async Task<List<string>> EntriesAsync(string file, string? head)
    {
        await using var ledger = await SqlLedger.OpenAsync(_folder[file], create: true, TimeProvider.System, Cancelled);
        var found = await ledger.VerifyAsync(head, Cancelled);
        Assert.Empty(found.Faults);
        return await ledger.EntriesAsync(LedgerPosition.Start, Cancelled)
            .Select(stored => $"{stored.Entry.Kind} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stored.Payload!.Bytes.Span))}").ToListAsync(Cancelled);
    }

    private async Task<LedgerHead?> HeadAsync(string file)
    {
        await using var ledger = await SqlLedger.OpenAsync(_folder[file], create: true, TimeProvider.System, Cancelled);
        return await ledger.HeadAsync(Cancelled) is { Position.Number: > 0 } head ? head : null;
    }
}
