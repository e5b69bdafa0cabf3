using Hearsay.Attributions;

namespace Hearsay.Cli.Formats;

/// <summary>How firmly a voice stands behind its content, as the page draws it: the class of an underline.</summary>
internal static class Manner
{
    public static string Of(Attribution attribution) => attribution.Cue.Act switch
    {
        _ when attribution.Cue.Negated => "believed",
        CueAct.Deny => "denied",
        CueAct.Claim or CueAct.Hedge or CueAct.Believe or CueAct.Want or CueAct.Plan or CueAct.Ask => "believed",
        _ => "told",
    };
}
