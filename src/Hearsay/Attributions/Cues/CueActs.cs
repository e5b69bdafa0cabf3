using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Cues;

/// <summary>What a cue does in its context (codebook, section 2), and its dictionary form.</summary>
internal static class CueActs
{
    /// <summary>The act and the lemma of a draft's cue, and the word by which it is told not to be done; the source's kind where it is known.</summary>
    public static (CueAct Act, string Lemma, int? Negation) Of(ParsedText parsed, AttributionDraft draft, PartyKind? source)
    {
        var bearer = new CueWords(parsed, draft).Bearer();
        var token = bearer?.Token ?? draft.Anchor;
        var frames = new CueFrames(parsed, draft, source).Of(token);
        var negation = new CueNegation(parsed, draft).Of(token, bearer is { Entry.IsOpposite: true });
        return bearer is { Entry: var entry }
            ? (InContext(entry.ActIn(frames), frames), entry.Lemma, negation)
            : (Unknown(frames), parsed.Lemma(token), negation);
    }

    private static CueAct InContext(CueAct act, CueFrame frames) => act switch
    {
        CueAct.Say or CueAct.Confirm when frames.HasFlag(CueFrame.Withheld) => CueAct.Other,
        CueAct.Say when frames.HasFlag(CueFrame.Written) => CueAct.Report,
        _ => act,
    };

    /// <summary>A cue that the lexicon does not know is read by what stands around it alone.</summary>
    private static CueAct Unknown(CueFrame frames) => frames switch
    {
        _ when frames.HasFlag(CueFrame.Written) => CueAct.Report,
        _ when frames.HasFlag(CueFrame.Unvoiced) => CueAct.Hedge,
        _ when frames.HasFlag(CueFrame.SomebodyToAct) => CueAct.Urge,
        _ when frames.HasFlag(CueFrame.Quotation) || frames.HasFlag(CueFrame.Clause) => CueAct.Say,
        _ when frames.HasFlag(CueFrame.Infinitive) => CueAct.Want,
        _ => CueAct.Other,
    };
}
