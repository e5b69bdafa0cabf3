using System.Collections.Immutable;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Reports;
using Hearsay.Statements;

namespace Hearsay.Claims.Matching;

/// <summary>What matching needs of a reading: the statements of a report, and whom, where and when they are about.</summary>
public sealed record StatedReport
{
    public required Report Report { get; init; }

    /// <summary>The moment where more than the day is known, else null.</summary>
    public DateTimeOffset? Published { get; init; }

    public required ImmutableArray<Statement> Statements { get; init; }

    public ImmutableArray<Party> Parties { get; init; } = [];

    public ImmutableArray<Place> Places { get; init; } = [];

    public ImmutableArray<TimeMention> Times { get; init; } = [];

    public ImmutableArray<Quantity> Quantities { get; init; } = [];
}
