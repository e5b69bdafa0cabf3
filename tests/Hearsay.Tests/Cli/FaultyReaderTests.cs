using Hearsay.Cli;
using Hearsay.Reports;

namespace Hearsay.Tests.Cli;

/// <summary>A fault of the reader costs the report in which it shows, and is told as what it is.</summary>
public sealed class FaultyReaderTests : IDisposable
{
    private const string Rows =
        """
        {"id": "a", "text": "Voss said the bridge fell."}
        {"id": "b", "text": "Lindt said the dam broke."}
        {"id": "c", "text": "Hale said the road is open."}
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_other_reports_are_read()
    {
        var run = await CommandRun.OfAsync(Faulty, "", "read", _folder.Write("rows.jsonl", Rows), "--jsonl");
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Equal(["a", "c"], run.JsonLines().Select(static line => line.GetProperty("report").GetProperty("id").GetString()));
        Assert.Contains("rows.jsonl:2: It cannot be read, and that is a fault of the program (KeyNotFoundException)", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_other_reports_are_added_and_a_repaired_reader_adds_the_rest()
    {
        var rows = _folder.Write("rows.jsonl", Rows);
        var run = await CommandRun.OfAsync(Faulty, "", "add", rows, "--ledger", _folder["a.db"]);
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Contains("2 added, 1 refused", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 added", (await CommandRun.OfAsync("add", rows, "--ledger", _folder["a.db"])).Output, StringComparison.Ordinal);
    }

    private static Reading Faulty(Report report) => report.Id == "b" ? throw new KeyNotFoundException("37") : PlainReader.Read(report);
}
