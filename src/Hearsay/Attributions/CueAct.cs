namespace Hearsay.Attributions;

/// <summary>What the cue does in its context (codebook, section 2).</summary>
public enum CueAct
{
    Say, Report, Confirm, Deny, Claim, Accuse, Threaten, Promise, Urge, Ask, Assess, Believe, Want, Plan, Know, Announce, Warn,
    Hedge, Other,
}
