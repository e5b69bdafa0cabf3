using Hearsay.Invent.Stories;

namespace Hearsay.Invent.Truths;

/// <summary>A number at a time, from somebody.</summary>
internal sealed record FigurePoint(ToldTelling Telling, string Origin, Toll Toll)
{
    public DateTimeOffset AsOf => Telling.Report.Plan.Published;

    /// <summary>How it stands to the latest earlier point of every origin, by its place in the list.</summary>
    public IReadOnlyList<(int To, string Relation)> Relations { get; init; } = [];

    /// <summary>The relation with its own origin, else the last.</summary>
    public string? Relation { get; init; }
}
