using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Mentions;

namespace Hearsay.Statements;

/// <summary>
/// One voice of a chain. The attribution is null where a word inside a clause gives the voice away ("Norvia, which plans to leave"), and no
/// attribution was read.
/// </summary>
public sealed record ChainVoice(ImmutableArray<PartyId> Parties, AttributionId? Attribution, Stance Stance)
{
    public bool Commits => Stance is not (Stance.Relays or Stance.Asks);
}
