namespace Hearsay.Statements.Operators;

/// <summary>The word class of a lexicon entry, as far as it decides how the word acts.</summary>
internal enum OperatorPart
{
    Verb, Noun, Adjective, Adverb, Modal, Mark, Quantifier,

    /// <summary>A conjunction of time, as it acts beside what lies ahead: "will stay *until* it ends".</summary>
    Time,
}
