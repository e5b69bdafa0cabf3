using Hearsay.Claims.Books;
using Hearsay.Cli.Inputs;
using Hearsay.Reports;
using Hearsay.Scoring.Cases;
using Hearsay.Scoring.Cases.Truths;
using Hearsay.Text;

namespace Hearsay.Cli.Cases;

/// <summary>A folder with the reports of a case and what there is to find in them.</summary>
internal sealed class WrittenCase(string folder)
{
    /// <summary>Reads all reports, makes claims of them as a ledger does, and holds these against the truth.</summary>
    /// <exception cref="InvalidDataException">The folder holds no case, or truth and reports do not fit.</exception>
    public async Task<CaseScore> ScoreAsync(Func<Report, Reading> read, int threads, Terminal terminal)
    {
        var truth = Truth();
        var reports = Reports();
        var readings = new List<Reading>();
        using (var progress = new Progress(terminal))
        {
            await foreach (var reading in Pipeline.RunAsync(reports.Latest, report => Task.FromResult(Read(report)), threads, terminal.Interrupted).ConfigureAwait(false))
            {
                readings.Add(reading);
                progress.Advance();
            }
        }

        return CaseScore.Of(truth, reports, readings, ClaimBook.Of(readings).Claims());

        // What no reader reads counts as unread, as in a ledger.
        Reading Read(Report report) => report.Language == LanguageCheck.English ? read(report) : new Reading { Reader = "", Report = report };
    }

    private CaseTruth Truth()
    {
        var path = Path.Combine(folder, "truth.json");
        using var content = GivenFile.Open(path, "the truth of the case (--case)");
        return TruthFile.Read(path, content);
    }

    private CaseReports Reports()
    {
        var path = Path.Combine(folder, "reports.jsonl");
        using var rows = new StreamReader(GivenFile.Open(path, "the reports of the case (--case)"));
        return CaseReports.Read(path, rows);
    }
}
