using System.Diagnostics;
using System.Globalization;
using Hearsay.Intake.Fetching;
using Hearsay.Score.Origins;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>Whatever a server does, whoever asks it has an answer in the end.</summary>
public sealed class HostileServerTests
{
    /// <summary>HEARSAY_HOSTILE=1000 asks a fifth as many servers; by default one of each kind.</summary>
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("HEARSAY_HOSTILE"), CultureInfo.InvariantCulture, out var count) ? count / 5 : HostileServer.Kinds;

    private static readonly FetchLimits Limits = new() { MostTime = TimeSpan.FromSeconds(2), MostBytes = 4 << 20, Pause = TimeSpan.Zero, MostRetries = 1, AllowsPrivate = true };

    [Fact]
    public async Task Every_server_is_answered_for_within_the_limits()
    {
        using var fetcher = new PageFetcher(Limits, TimeProvider.System);
        var (answered, longest) = (0, TimeSpan.Zero);
        await Parallel.ForEachAsync(Enumerable.Range(0, Count), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, async (number, cancellation) =>
        {
            var hostile = HostileServer.Of(number);
            await using var server = new LoopbackServer((head, stream, end) => hostile.Answer(new Seeded((ulong)number + 1), head, stream, end));
            var clock = Stopwatch.StartNew();
            var fetched = await fetcher.FetchAsync(new Uri($"http://127.0.0.1:{server.Port}/a"), null, cancellation);
            Assert.True(clock.Elapsed < Limits.MostTime + TimeSpan.FromSeconds(5), $"{number} ({hostile.Name}) took {clock.Elapsed.TotalSeconds:0.0} s.");
            if (fetched is Fetched.Refused refused)
            {
                Assert.True(refused.Reason.Length is > 8 and < 400 && char.IsLower(refused.Reason[0]) && !refused.Reason.Contains("System.", StringComparison.Ordinal), $"{number} ({hostile.Name}) {refused.Reason}");
            }
            else
            {
                Assert.True(Assert.IsType<Fetched.Content>(fetched).Bytes.Length <= Limits.MostBytes);
            }

            lock (Limits)
            {
                (answered, longest) = (answered + 1, clock.Elapsed > longest ? clock.Elapsed : longest);
            }
        });
        Assert.Equal(Count, answered);
        TestContext.Current.TestOutputHelper?.WriteLine($"{answered} servers; longest {longest.TotalSeconds:0.0} s.");
    }
}
