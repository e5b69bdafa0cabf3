using Hearsay.Ledgers;
using Hearsay.Reports;

namespace Hearsay.Cli.Inputs;

/// <summary>A report as it was decoded.</summary>
/// <param name="Draft">Its text and what stands beside the text.</param>
/// <param name="Repairs">Bad bytes that became U+FFFD on the way.</param>
/// <param name="Notes">What the user should know about how it was read.</param>
internal sealed record IncomingReport(ReportDraft Draft, int Repairs, IReadOnlyList<string> Notes)
{
    /// <summary>What it was taken from, where that is more than its text.</summary>
    public ReportOriginal? Original { get; init; }

    public Report ToReport()
    {
        var report = Draft.ToReport();
        return report with { Repairs = report.Repairs + Repairs };
    }
}
