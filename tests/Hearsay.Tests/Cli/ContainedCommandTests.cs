using Hearsay.Cli;
using Hearsay.Tests.Intake;

namespace Hearsay.Tests.Cli;

/// <summary>What the user sees of an input whose reader was stopped.</summary>
public sealed class ContainedCommandTests
{
    [Fact]
    public async Task An_input_whose_reader_is_stopped_is_told_and_recorded_and_the_others_are_added()
    {
        using var folder = new TemporaryFolder();
        var (large, small, ledger) = (folder.Write("a.html", "<!doctype html><article>" + string.Concat(Enumerable.Repeat("<p>Mines were laid, he said.</p>", 900_000))), folder.Write("b.html", InventedPage.With()), folder["a.db"]);
        var run = await CommandRun.OfAsync("add", large, small, "--ledger", ledger, "--most-memory", "192");
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Contains($"{large} takes more than the 192 MB of memory", run.Errors, StringComparison.Ordinal);
        var history = (await CommandRun.OfAsync("history", "--all", "--ledger", ledger)).Output;
        Assert.Contains("192 MB of memory", history, StringComparison.Ordinal);
        Assert.Contains("b.html", history, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await CommandRun.OfAsync("verify", "--ledger", ledger)).Code);
    }

    [Theory]
    [InlineData("--most-seconds")]
    [InlineData("--most-memory")]
    public async Task A_budget_is_a_number(string option)
    {
        var run = await CommandRun.OfAsync("read", "a.html", option, "0");
        Assert.Equal(ExitCode.Usage, run.Code);
    }
}
