using Hearsay.Invent.Stories;

namespace Hearsay.Invent.Writing;

/// <summary>A report with its text, and where in it its tellings stand.</summary>
public sealed record WrittenReport
{
    public required PlannedReport Plan { get; init; }

    public required string Title { get; init; }

    public string? Byline { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<WrittenTelling> Tellings { get; init; }

    /// <summary>As they were written, with their marks, for the desks that run them.</summary>
    internal IReadOnlyList<string> Paragraphs { get; init; } = [];
}
