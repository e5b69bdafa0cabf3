namespace Hearsay.Mentions.Quantities;

/// <summary>Whose reading of "dozens" and "several": each house that codes reports has its own (Data/vague.tsv).</summary>
public enum CountProfile
{
    /// <summary>What the words entail (codebook, section 5).</summary>
    Ours,
    Airwars,
}
