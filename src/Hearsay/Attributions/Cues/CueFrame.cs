namespace Hearsay.Attributions.Cues;

/// <summary>What stands around a cue and may change its act: "ask whether" asks, "ask them to leave" urges.</summary>
[Flags]
internal enum CueFrame
{
    None = 0,

    /// <summary>"threatened *to sink it*".</summary>
    Infinitive = 1 << 0,

    /// <summary>"ordered *all units to stay*", "was told *to wait*": somebody other than the source is to act.</summary>
    SomebodyToAct = 1 << 1,

    /// <summary>"suggested *waiting*".</summary>
    Gerund = 1 << 2,

    /// <summary>"asked *whether*".</summary>
    Question = 1 << 3,

    /// <summary>The content begins with a quotation mark.</summary>
    Quotation = 1 << 4,

    /// <summary>The content has a finite clause of its own.</summary>
    Clause = 1 << 5,

    /// <summary>The content is itself something told: "rejected *the claim that*".</summary>
    Telling = 1 << 6,

    /// <summary>"condemned the raid *as a crime*".</summary>
    As = 1 << 7,

    /// <summary>"condemned the minister *for waiting*".</summary>
    For = 1 << 8,

    /// <summary>The content tells of harm to be done: "vowed *to strike back*".</summary>
    Harm = 1 << 9,

    /// <summary>The cue is a noun: "their *call* for".</summary>
    Noun = 1 << 10,

    /// <summary>The cue stands before a noun that it qualifies: "the *alleged* raid".</summary>
    Qualifier = 1 << 11,

    /// <summary>A source is expressed.</summary>
    Voiced = 1 << 12,

    /// <summary>A passive without a source: "is believed".</summary>
    Unvoiced = 1 << 13,

    /// <summary>A passive without a source, with an infinitive: "is said to be".</summary>
    UnvoicedInfinitive = 1 << 14,

    /// <summary>The source is a document or an outlet.</summary>
    Written = 1 << 15,

    /// <summary>"*would* like", "*'d* prefer".</summary>
    Would = 1 << 16,

    /// <summary>"would not say", "could not explain": nothing was told.</summary>
    Withheld = 1 << 17,

    /// <summary>Harm that the source itself would do: "warned that *it would strike back*".</summary>
    OwnHarm = 1 << 18,

    /// <summary>"no longer stands by".</summary>
    Negated = 1 << 19,

    /// <summary>The content names a thing and tells nothing: "suggested *a second vote*".</summary>
    Thing = 1 << 20,
}
