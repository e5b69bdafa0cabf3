using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Cli.Inputs;
using Hearsay.Intake;
using Hearsay.Intake.Containment;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>Whatever comes in is answered or refused within its budget, for a reason that a reader understands, and the program lives on.</summary>
public sealed partial class HostileInputTests
{
    /// <summary>HEARSAY_HOSTILE=1000 reads that many; by default one of each family.</summary>
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("HEARSAY_HOSTILE"), CultureInfo.InvariantCulture, out var count) ? count : HostileInput.Kinds;

    private static readonly WorkerBudget Budget = new();

    /// <summary>A part of the program, a worker that fell over, a fault that nobody foresaw.</summary>
    private static readonly string[] Unclear = ["System.", "   at ", "ended by itself", "not foresee"];

    [Fact]
    public async Task Every_input_is_answered_or_refused_within_its_budget()
    {
        using var folder = new TemporaryFolder();
        using var pool = new WorkerPool(WorkerProgram.Command(), Budget, Environment.ProcessorCount);
        var door = new ContainedDoor(pool);
        var outcomes = new ConcurrentBag<Outcome>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Count), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken }, async (number, cancellation) =>
            outcomes.Add(await ReadAsync(door, HostileInput.Of(number), folder.Path, cancellation)));

        Report(outcomes);
        Assert.Equal(Count, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.True(outcome.Took < Budget.Patience + TimeSpan.FromSeconds(10), $"{outcome.Input.Name} took {outcome.Took.TotalSeconds:0} s."));
        Assert.All(outcomes.SelectMany(outcome => outcome.Reasons.Select(reason => (outcome.Input.Name, Reason: reason))), told => Assert.True(Clear().IsMatch(told.Reason) && !Array.Exists(Unclear, words => told.Reason.Contains(words, StringComparison.Ordinal)), $"{told.Name} {told.Reason}"));

        // Nothing that lies outside an input comes in with it.
        Assert.DoesNotContain(outcomes, outcome => outcome.HoldsSecrets);

        // The program itself holds little of what its workers take.
        using var self = Process.GetCurrentProcess();
        Assert.True(self.WorkingSet64 < 4L << 30, $"{self.WorkingSet64 >> 20} MB");
    }

    private static async Task<Outcome> ReadAsync(ContainedDoor door, HostileInput input, string folder, CancellationToken cancellation)
    {
        var path = input.WriteTo(folder);
        var (clock, items, reasons, holdsSecrets) = (Stopwatch.StartNew(), 0, new List<string>(), false);
        await using (var bytes = File.OpenRead(path))
        {
            await foreach (var item in door.ReadAsync(bytes, new IntakeSource(path), new IntakeOptions(), cancellation))
            {
                items++;
                if (item is IntakeItem.Refused refused && reasons.Count < 100)
                {
                    reasons.Add(refused.Reason);
                }

                holdsSecrets |= item is IntakeItem.Found found && (found.Draft.Text.Contains("root:x:", StringComparison.Ordinal) || found.Draft.Text.Contains("PATH=", StringComparison.Ordinal));
            }
        }

        File.Delete(path);
        return new Outcome(input, clock.Elapsed, items, reasons, holdsSecrets);
    }

    private static void Report(ConcurrentBag<Outcome> outcomes)
    {
        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine($"{outcomes.Count} inputs: {outcomes.Count(one => one.Reasons.Count == 0)} answered, {outcomes.Count(one => one.Reasons.Count > 0)} refused in whole or part, {outcomes.Count(one => one.Reasons.Exists(reason => reason.Contains("stopped", StringComparison.Ordinal)))} of them with their worker; longest {outcomes.Max(one => one.Took.TotalSeconds):0.0} s.");
        foreach (var outcome in outcomes.OrderByDescending(one => one.Took).Take(15))
        {
            output?.WriteLine($"{outcome.Took.TotalSeconds,6:0.0} s, {outcome.Items} items: {outcome.Input.Name} {outcome.Reasons.FirstOrDefault()}");
        }

        foreach (var reason in outcomes.SelectMany(one => one.Reasons.Take(1)).GroupBy(reason => Digits().Replace(reason, "#"), StringComparer.Ordinal).OrderByDescending(group => group.Count()))
        {
            output?.WriteLine($"{reason.Count(),4} × {reason.Key}");
        }
    }

    /// <summary>Goes on behind the input's name (and the address in it), and ends as a sentence does.</summary>
    [GeneratedRegex(@"^(\(\S+\) )?\p{Ll}[^\p{Cc}]{8,900}[.!?)]$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Clear();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    private sealed record Outcome(HostileInput Input, TimeSpan Took, int Items, List<string> Reasons, bool HoldsSecrets);
}
