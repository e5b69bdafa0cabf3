using Hearsay.Reports;

namespace Hearsay.Intake;

/// <summary>What is given beside a report's text, by several who know it more or less well.</summary>
internal static class Beside
{
    /// <summary>An input that is one report: the user means it, so what the user says goes before what it says itself.</summary>
    public static ReportDraft OfOne(ReportDraft draft, IntakeSource source, IntakeOptions options) => Told(draft, source) with
    {
        Title = options.Title ?? draft.Title ?? source.Told?.Title,
        Outlet = options.Outlet ?? draft.Outlet ?? source.Told?.Outlet,
        Published = options.Published ?? draft.Published ?? source.Told?.Published,
        PublishedAt = options.Published is null ? Moment(draft, source) : null,
    };

    /// <summary>One report of many: what it says itself goes before what the user says of all.</summary>
    public static ReportDraft OfMany(ReportDraft draft, IntakeOptions options) => draft with
    {
        Title = draft.Title ?? options.Title,
        Outlet = draft.Outlet ?? options.Outlet,
        Published = draft.Published ?? options.Published,
    };

    private static ReportDraft Told(ReportDraft draft, IntakeSource source) => draft with
    {
        Id = draft.Id ?? source.Told?.Id,
        Byline = draft.Byline ?? source.Told?.Byline,
        Url = draft.Url ?? source.Told?.Url ?? source.Address,
    };

    private static DateTimeOffset? Moment(ReportDraft draft, IntakeSource source) => draft.Published is null ? source.Told?.PublishedAt : draft.PublishedAt;
}
