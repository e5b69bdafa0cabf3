namespace Hearsay.Attributions.Cues;

/// <summary>What a word around a cue tells about it (cue-terms.tsv).</summary>
internal enum CueTerm
{
    /// <summary>"not", "never", "without".</summary>
    Negation,

    /// <summary>"would", "'d".</summary>
    Would,

    /// <summary>"whether", "who".</summary>
    Question,

    /// <summary>A noun for something told: "claim", "report".</summary>
    Telling,

    /// <summary>Something done to somebody: "strike", "sanctions".</summary>
    Harm,

    /// <summary>Harm by its very name: "retaliation".</summary>
    Revenge,

    /// <summary>A verb that takes its object away: "*end* the war".</summary>
    Ending,
}
