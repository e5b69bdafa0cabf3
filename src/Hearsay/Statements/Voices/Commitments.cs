using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Voices;

/// <summary>
/// Makes stances and standing agree: what its only holder denies is negated, what it doubts is believed at most, and what it neither confirms nor
/// denies stays a question. So nothing is affirmed in the name of somebody who does not affirm it.
/// </summary>
internal static class Commitments
{
    /// <summary>Whether a stance commits to less than the proposition.</summary>
    public static bool IsReserve(Stance stance) => stance is Stance.Denies or Stance.Doubts or Stance.Declines or Stance.NotKnown;

    /// <summary><paramref name="voices"/>: outermost first; their stances are settled in place. Returns the standing as the holder puts it.</summary>
    public static Standing Settle(List<ScopedVoice> voices, Standing standing, bool isAsked, bool lacksEvidence)
    {
        Share(voices);

        // "Neither side has confirmed that it fell" is nobody's telling, and yet no fact.
        var holder = voices.FindIndex(static one => one.Voice.Commits && (one.Voice.Parties.Length > 0 || IsReserve(one.Voice.Stance)));
        if (holder < 0)
        {
            return standing;
        }

        var (voice, _, negated, _) = voices[holder];
        var isFact = standing.Modality is Modality.Happened or Modality.Ongoing;
        var isAlone = !voices.Skip(holder + 1).Any(static one => one.Voice.Parties.Length > 0 && one.Voice.Stance == Stance.Affirms);
        var (stance, settled) = (voice.Stance, standing.Polarity) switch
        {
            // "found no evidence that it fell": nothing is known, and nothing denied.
            (Stance.Affirms or Stance.Denies or Stance.Declines or Stance.NotKnown, Polarity.Negated) when isFact && lacksEvidence => (Stance.Doubts, standing),
            // "No soldier fired, the brigade said": whoever holds that it is not so denies it, in whatever words.
            (Stance.Affirms, Polarity.Negated) when isFact => (Stance.Denies, standing),
            // "denied that it had not paid": it has.
            (Stance.Denies, Polarity.Affirmed) when isFact && negated => (Stance.Affirms, standing),
            (Stance.Denies, Polarity.Affirmed) when isFact => (Stance.Denies, standing with { Polarity = Polarity.Negated }),
            (Stance.Doubts, Polarity.Affirmed) when isFact && isAlone => (Stance.Doubts, standing with { Modality = Modality.Believed }),
            (Stance.Declines or Stance.NotKnown, Polarity.Affirmed) when isFact && isAlone => (voice.Stance, standing with { Modality = Modality.Asked }),
            (Stance.Affirms, _) when standing.Modality == Modality.Asked => (isAsked ? Stance.Asks : Stance.NotKnown, standing),
            _ => (voice.Stance, standing),
        };
        voices[holder] = voices[holder] with { Voice = voice with { Stance = stance } };
        return settled;
    }

    /// <summary>Who speaks of their own words means the inner ones: "the monitor said it could not verify". Both words are one stance.</summary>
    private static void Share(List<ScopedVoice> voices)
    {
        for (var outer = voices.Count - 2; outer >= 0; outer--)
        {
            var (own, inner) = (voices[outer], voices[outer + 1]);
            if (own.Voice.Parties.Length > 0 && own.Voice.Parties.SequenceEqual(inner.Voice.Parties))
            {
                var stance = OverOwn(own, inner);
                voices[outer] = own with { Voice = own.Voice with { Stance = stance }, IsNegated = inner.IsNegated };
                voices[outer + 1] = inner with { Voice = inner.Voice with { Stance = stance } };
            }
        }
    }

    /// <summary>"denied that it had said", "denied that it knew", "denied that it plans": no such voice affirms what stands under both words.</summary>
    private static Stance OverOwn(ScopedVoice own, ScopedVoice inner) => (own, inner) switch
    {
        ({ Scope: Scope.Granted }, { Attitude: Attitude.Knows }) => Stance.Presupposes,
        _ when !IsReserve(own.Voice.Stance) => inner.Voice.Stance,
        (_, { Attitude: Attitude.Knows }) => Stance.Presupposes,
        (_, { Attitude: Attitude.Means }) => own.Voice.Stance,
        _ => Stance.Declines,
    };
}
