using Hearsay.Reports;
using Hearsay.Text;

namespace Hearsay.Ledgers;

/// <summary>
/// The words that a person's decision is about: exact place and exact words in one exact text. It holds where all three agree and
/// nowhere else; it is never moved to words that are merely alike.
/// </summary>
/// <param name="Report">The entry of the report.</param>
/// <param name="Sha256">The hash of its text.</param>
/// <param name="Span">Where the words stand.</param>
/// <param name="Quote">The words.</param>
public sealed record Anchor(LedgerPosition Report, string Sha256, TextSpan Span, string Quote)
{
    public bool HoldsIn(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Sha256 == Sha256
            && Span.Start >= 0 && Span.Length > 0 && Span.End <= report.Text.Length
            && Span.In(report.Text).SequenceEqual(Quote);
    }
}
