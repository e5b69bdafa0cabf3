using System.Collections.Immutable;
using Hearsay.Mentions;
using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Voices;

/// <summary>The voices through whom a statement is told, who of them holds it (docs/statements.md), and how it stands as the holder puts it.</summary>
internal sealed record Chain(ImmutableArray<ChainVoice> Voices, Telling? Innermost, Standing Standing)
{
    /// <summary>The first that commits itself, from the outside in; else the innermost that is anybody.</summary>
    public ImmutableArray<PartyId> Holders
    {
        get
        {
            var holder = Voices.FirstOrDefault(static voice => voice.Commits && voice.Parties.Length > 0)
                ?? Voices.LastOrDefault(static voice => voice.Parties.Length > 0);
            return holder?.Parties ?? [];
        }
    }

    public VoiceKind Voice(bool isHearsay) =>
        Voices.Any(static voice => voice.Parties.Length > 0) ? VoiceKind.Attributed : Voices.Length > 0 || isHearsay ? VoiceKind.Unspecified : VoiceKind.Reporter;
}
