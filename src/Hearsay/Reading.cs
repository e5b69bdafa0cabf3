using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Statements.Relations;
using Hearsay.Text;

namespace Hearsay;

/// <summary>Everything that one version of the reader got out of one report.</summary>
public sealed record Reading
{
    /// <summary>Model and rule version.</summary>
    public required string Reader { get; init; }

    public required Report Report { get; init; }

    public ImmutableArray<TextSpan> Sentences { get; init; } = [];

    public ImmutableArray<Party> Parties { get; init; } = [];

    public ImmutableArray<Attribution> Attributions { get; init; } = [];

    public ImmutableArray<Statement> Statements { get; init; } = [];

    public ImmutableArray<StatedRelation> Relations { get; init; } = [];

    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    public ImmutableArray<TimeMention> Times { get; init; } = [];

    public ImmutableArray<Place> Places { get; init; } = [];
}
