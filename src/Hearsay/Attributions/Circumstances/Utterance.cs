namespace Hearsay.Attributions.Circumstances;

/// <summary>Only what was uttered has a channel, an hour and a listener; a thought, a wish or a plan has none.</summary>
internal static class Utterance
{
    public static bool Is(CueAct act) => act is not (CueAct.Believe or CueAct.Want or CueAct.Plan or CueAct.Know or CueAct.Hedge);
}
