namespace Hearsay.Claims;

/// <summary>What the latest state of a report made of words that an earlier state had.</summary>
public enum RevisionFate
{
    /// <summary>The same holder tells the claim, or one linked with it, in other words.</summary>
    Reworded,

    /// <summary>That holder tells it no more: the words are gone, or they are somebody else's now.</summary>
    Dropped,
}
