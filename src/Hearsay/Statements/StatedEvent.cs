using System.Collections.Immutable;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Statements.Events;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>What is said to happen: the word that tells it, who does it and to whom, where, when, and how many.</summary>
public sealed record StatedEvent
{
    public required TextSpan Trigger { get; init; }

    /// <summary>As PLOVER codes it, its standing taken into account: a threatened assault is a threat. Null where no type fits.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>What the words tell by themselves: the assault that is threatened. Null where no type fits.</summary>
    public EventKind? Content { get; init; }

    public ImmutableArray<PartyId> Actors { get; init; } = [];

    public ImmutableArray<PartyId> Recipients { get; init; } = [];

    /// <summary>The innermost places at which it is said to be.</summary>
    public ImmutableArray<PlaceId> Places { get; init; } = [];

    /// <summary>When it is said to be, never when it was told; null where the report does not say.</summary>
    public TimeId? Time { get; init; }

    /// <summary>The figures of its own clause, casualties among them.</summary>
    public ImmutableArray<QuantityId> Quantities { get; init; } = [];
}
