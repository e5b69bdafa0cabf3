using Hearsay.Reports;

namespace Hearsay.Claims.Reuse;

/// <summary>
/// Which of two reports counts as the earlier: by time; at the same time the earlier state of a report, then the longer, since copies are trimmed more often than filled; then
/// by content and id, so that the order in which they come in decides nothing. A report without a date comes after all that have one.
/// </summary>
internal readonly record struct ReportAge(DateTimeOffset Published, int Length, string Sha256, string Id, int Revision)
{
    public static ReportAge Of(Report report, DateTimeOffset? published, int revision = 1) =>
        new(published ?? report.Published?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) ?? DateTimeOffset.MaxValue, report.Text.Length, report.Sha256, report.Id, revision);

    /// <summary>Below zero where this one is the earlier.</summary>
    public int ComparedTo(ReportAge other)
    {
        var byTime = Published.CompareTo(other.Published);
        var byRevision = byTime == 0 ? Revision.CompareTo(other.Revision) : byTime;
        var byLength = byRevision == 0 ? other.Length.CompareTo(Length) : byRevision;
        var byContent = byLength == 0 ? string.CompareOrdinal(Sha256, other.Sha256) : byLength;
        return byContent == 0 ? string.CompareOrdinal(Id, other.Id) : byContent;
    }
}
