using Hearsay.Attributions;
using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Standings;

/// <summary>What a cue makes of its content where the lexicon does not know its words: its act says enough.</summary>
internal static class ActEffects
{
    public static Effect? Of(CueAct act, OperatorFrame frame) => act switch
    {
        CueAct.Deny when frame is not OperatorFrame.Noun => new Effect.Follows(Negates: true),
        CueAct.Threaten => Imposes(Modality.Threatened),
        CueAct.Promise => Imposes(Modality.Promised),
        CueAct.Urge => Imposes(Modality.Requested),
        CueAct.Plan or CueAct.Want => Imposes(Modality.Planned),
        CueAct.Believe => Imposes(Modality.Believed),
        CueAct.Ask => Imposes(Modality.Asked),
        CueAct.Say or CueAct.Report or CueAct.Confirm or CueAct.Claim or CueAct.Accuse or CueAct.Announce or CueAct.Know
            when frame is OperatorFrame.That or OperatorFrame.Ing or OperatorFrame.Noun => new Effect.Keeps(),
        _ => null,
    };

    private static Effect.Imposes Imposes(Modality modality) => new(modality, Negates: false);
}
