using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>The text in which something is told: one state of one report. All tellings of one state share one of these.</summary>
public sealed record TellingReport
{
    public required string Id { get; init; }

    /// <summary>Its place among the reports of the tellings at hand, earliest first; what was published at one instant stands with the longer text first.</summary>
    public required int Order { get; init; }

    /// <summary>The id of the first state of the same report, by which all its states count as one; its own where nothing was changed.</summary>
    public string First { get => field ?? Id; init; }

    /// <summary>Which state of the report this text is, from 1.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Null where the report does not say.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Who published it, under the canonical name by which other reports cite it; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The wire named in byline or credit line; null where there is none.</summary>
    public string? Credit { get; init; }

    public TextSpan? CreditSpan { get; init; }
}
