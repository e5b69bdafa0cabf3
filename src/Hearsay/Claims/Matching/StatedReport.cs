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

namespace Hearsay.Claims.Matching;

/// <summary>What matching needs of a reading: the statements of a report, and whom, where and when they are about.</summary>
public sealed record StatedReport
{
    public required Report Report { get; init; }

    /// <summary>The moment where more than the day is known, else null.</summary>
    public DateTimeOffset? Published { get; init; }

    public ImmutableArray<TextSpan> Sentences { get; init; } = [];

    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>The words that tell who told, in the order of the text: they are no part of what is told.</summary>
    public ImmutableArray<TextSpan> Credits { get; init; } = [];

    /// <summary>What each voice is told to say; words of a statement that stand outside of it are no part of it either.</summary>
    internal ImmutableDictionary<AttributionId, ImmutableArray<TextSpan>> Contents { get; init; } = ImmutableDictionary<AttributionId, ImmutableArray<TextSpan>>.Empty;

    /// <summary>For what follows in one breath from another statement of the report, that statement.</summary>
    internal ImmutableDictionary<StatementId, StatementId> Causes { get; init; } = ImmutableDictionary<StatementId, StatementId>.Empty;

    public ImmutableArray<Party> Parties { get; init; } = [];

    public ImmutableArray<Place> Places { get; init; } = [];

    public ImmutableArray<TimeMention> Times { get; init; } = [];

    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>Which state of the report this is, from 1.</summary>
    internal int Revision { get; init; } = 1;

    /// <summary>Statements that a person rejected: they are matched, so that their names lead on, and their words serve for no claim while it has others.</summary>
    internal IReadOnlySet<StatementId> Rejected { get; init; } = new HashSet<StatementId>();

    public static StatedReport Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var triggers = reading.Statements.Select(static statement => statement.Event.Trigger.Start).ToHashSet();
        return new StatedReport
        {
            Report = reading.Report,
            Published = reading.Report.PublishedAt,
            Sentences = reading.Sentences,
            Credits = [.. reading.Attributions.Where(one => !one.Cue.Spans.Any(cue => triggers.Contains(cue.Start))).SelectMany(static one => one.Source.Spans.Concat(one.Cue.Spans)).OrderBy(static span => span.Start)],
            Contents = reading.Attributions.ToImmutableDictionary(static one => one.Id, static one => one.Content),
            Causes = CausesOf(reading),
            Statements = reading.Statements,
            Parties = reading.Parties,
            Places = reading.Places,
            Times = reading.Times,
            Quantities = reading.Quantities,
        };
    }

    /// <summary>Only what is told behind its cause: "they fled because of the raids" tells where the raids were no more than where they fled.</summary>
    private static ImmutableDictionary<StatementId, StatementId> CausesOf(Reading reading)
    {
        var statements = reading.Statements.ToDictionary(static statement => statement.Id);
        var causes = ImmutableDictionary.CreateBuilder<StatementId, StatementId>();
        foreach (var relation in reading.Relations)
        {
            if (relation.Kind == RelationKind.Cause && statements[relation.To].Event.Trigger == relation.Cue && statements[relation.From].Event.Trigger.End <= relation.Cue.Start)
            {
                causes.TryAdd(relation.To, relation.From);
            }
        }

        return causes.ToImmutable();
    }
}
