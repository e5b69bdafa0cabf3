using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>A report that is to be written.</summary>
public sealed class PlannedReport
{
    public required Outlet Outlet { get; init; }

    public required DateTimeOffset Published { get; init; }

    /// <summary>What it tells, the lead first; empty in a report about something else.</summary>
    public IReadOnlyList<PlannedTelling> Tellings { get; init; } = [];

    public PlannedReport? CopyOf { get; init; }

    public CopyEdit Edit { get; init; }

    /// <summary>"a" or "b".</summary>
    public string Templates { get; set; } = "a";

    /// <summary>"r01"; given when all reports are in their order.</summary>
    public string Id { get; set; } = "";
}
