using System.Collections.Immutable;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>What is said to happen: the word that tells it, who does it, and to whom it is done.</summary>
public sealed record StatedEvent
{
    public required TextSpan Trigger { get; init; }

    public ImmutableArray<PartyId> Actors { get; init; } = [];

    public ImmutableArray<PartyId> Recipients { get; init; } = [];
}
