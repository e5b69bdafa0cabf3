using Hearsay.Invent.Stories;
using Hearsay.Invent.Writing;

namespace Hearsay.Invent.Truths;

/// <summary>A telling with all that follows from the graph.</summary>
internal sealed record ToldTelling(WrittenReport Report, WrittenTelling Written)
{
    public PlannedTelling Plan => Written.Plan;

    /// <summary>The report of which this is a full copy, this sentence inside.</summary>
    public string? ReusedFrom { get; init; }

    /// <summary>The withdrawn report on which it rests, itself where it was taken back.</summary>
    public PlannedReport? Withdrawn { get; init; }

    public IReadOnlyList<Root> Roots { get; init; } = [];
}
