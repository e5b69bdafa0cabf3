using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Statements.Events;

/// <summary>
/// One event as PLOVER's coders write it down: who does what to whom. Made of a statement, or of an attribution that is an act of its own
/// ("accused", "urged", "threatened").
/// </summary>
internal sealed record CodedEvent
{
    public required EventKind Kind { get; init; }

    /// <summary>The word that tells it, or the cue.</summary>
    public required TextSpan Trigger { get; init; }

    public ImmutableArray<PartyId> Sources { get; init; } = [];

    public ImmutableArray<PartyId> Recipients { get; init; } = [];

    /// <summary>Null where an attribution is the event.</summary>
    public StatementId? Statement { get; init; }

    /// <summary>The attribution that is the event, else the innermost one around the statement; null in the reporter's own voice.</summary>
    public AttributionId? Attribution { get; init; }

    /// <summary>In how many other clauses and acts it stands: 0 for what the report itself puts first.</summary>
    public int Depth { get; init; }
}
