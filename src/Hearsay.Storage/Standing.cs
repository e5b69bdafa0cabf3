using Hearsay.Ledgers;
using Hearsay.Reports;

namespace Hearsay.Storage;

/// <summary>Which state of a report stands, by its publisher's own clock: what comes in late must not undo what was sent after it.</summary>
internal static class Standing
{
    /// <summary>When a state was sent or taken back; null where nobody says.</summary>
    public static DateTimeOffset? Of(Report state) => Whole(state.StateAt ?? (state.Withdrawn is null ? state.PublishedAt : null));

    /// <summary>The ledger keeps seconds.</summary>
    public static DateTimeOffset? Whole(DateTimeOffset? moment) => moment is { } at ? at.AddTicks(-(at.Ticks % TimeSpan.TicksPerSecond)) : null;

    /// <summary>
    /// Whether a report is sent anew after it was taken back: by whoever may take it back, who says that it is later. Where either
    /// moment is not said, or it is a copy that says less, what was taken back stays so.
    /// </summary>
    public static bool IsSentAnew(Report report, RevisedBy by, Report withdrawn) =>
        by is RevisedBy.Url or RevisedBy.Id && report.Outlet == withdrawn.Outlet && Of(report) > Of(withdrawn);

    /// <summary>The report as it stands where it was taken back and is not sent anew.</summary>
    public static Report TakenBack(Report report, Report withdrawn) => report with { Withdrawn = withdrawn.Withdrawn, StateAt = withdrawn.StateAt };

    /// <summary>A reading of the same words, as that of this state.</summary>
    public static PreparedPayload? ReadingOf(PreparedPayload? reading, Report state) =>
        reading?.Payload is Payload.Read read ? PreparedPayload.Of(new Payload.Read(read.Reading with { Report = state })) : null;
}
