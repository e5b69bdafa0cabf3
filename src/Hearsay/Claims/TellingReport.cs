using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>The report in which something is told. All tellings of one report share one of these.</summary>
public sealed record TellingReport
{
    public required string Id { get; init; }

    /// <summary>Its place among the reports at hand, earliest first; what was published at one instant stands with the longer text first.</summary>
    public required int Order { get; init; }

    /// <summary>Null where the report does not say.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Who published it, under the canonical name by which other reports cite it; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The wire named in byline or credit line; null where there is none.</summary>
    public string? Credit { get; init; }

    public TextSpan? CreditSpan { get; init; }
}
