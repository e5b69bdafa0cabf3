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

    /// <summary>A noun for what may come from somebody: "word", "confirmation", "the report".</summary>
    News,

    /// <summary>A noun for what somebody holds to be so: "the *assessment* of the council is".</summary>
    Stance,

    /// <summary>A verb by which news comes from somebody: "word *reached* Dorrum".</summary>
    Coming,

    /// <summary>A participle by which news is passed on: "was *brought* by the Herald".</summary>
    Passing,

    /// <summary>A participle of finding out: "could not be *established*".</summary>
    Learning,

    /// <summary>A word by which somebody saw it: "could *observe*", "in full *view* of".</summary>
    Seeing,

    /// <summary>Somebody who is there to tell what he sees: "a correspondent".</summary>
    Witness,

    /// <summary>A noun for what somebody makes of it: "drew a *protest* from".</summary>
    Reaction,

    /// <summary>A verb by which it is called forth: "*drew* a protest from".</summary>
    Drawing,

    /// <summary>A noun for words that answer: "was the *reply* of".</summary>
    Answer,
}
