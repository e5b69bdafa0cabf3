using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>One voice of a chain with its parties at hand, so that a claim can be judged without the readings that it came from.</summary>
public sealed record TellingVoice
{
    public required ImmutableArray<VoiceParty> Parties { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>The attribution of the reading; null where a word inside a clause gives the voice away, or where there is no reading.</summary>
    public AttributionId? Attribution { get; init; }

    /// <summary>The words that signal it; null where there are none.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>All but relaying and asking commit a voice to the proposition.</summary>
    public bool Commits => Stance is not (Stance.Relays or Stance.Asks);
}
