using System.Collections.Immutable;
using Hearsay.Intake.Metadata;
using Hearsay.Reports;

namespace Hearsay.Intake.Pages;

/// <summary>The report in a page: its text, what the page says of it, and what was left out and why.</summary>
public sealed record PageReport
{
    public required PageFacts Facts { get; init; }

    /// <summary>The line under the headline that sums up; told beside the text, as the headline is. Null where there is none.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The paragraphs of the body, with an empty line between them; empty where the page holds no report.</summary>
    public required string Text { get; init; }

    /// <summary>Every block of the page in its order, kept or not.</summary>
    public ImmutableArray<BlockVerdict> Blocks { get; init; } = [];

    /// <summary>Corrections, editors' notes, and lines that say that the report was changed.</summary>
    public ImmutableArray<PageNotice> Notices { get; init; } = [];

    /// <summary>The page was longer than is read of one; the report may be cut.</summary>
    public bool IsCut { get; init; }

    public ReportDraft ToDraft() => new()
    {
        Text = Text,
        Title = Facts.Title?.Value,
        Outlet = Facts.Outlet?.Value,
        Byline = Facts.Authors.IsEmpty ? null : string.Join(", ", Facts.Authors.Select(author => author.Value)),
        Url = Facts.Address?.Value,
        Published = Facts.PublishedAt?.Day,
        PublishedAt = Facts.PublishedAt?.At,
    };
}
