namespace Hearsay.Statements.Relations.Cues;

/// <summary>What the clause beside a link has to be, for its words to be one: "left once", "left without a word" tell no condition.</summary>
internal enum Surroundings
{
    Anything,

    /// <summary>Neither told as happened nor as going on.</summary>
    Open,

    /// <summary>Open and negated.</summary>
    Negated,

    /// <summary>Under a modal verb.</summary>
    Modal,

    /// <summary>No perfect: "has lived here since the war broke out" tells a time.</summary>
    Simple,
}
