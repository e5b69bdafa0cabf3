namespace Hearsay.Statements.Predicates;

/// <summary>What heads a proposition.</summary>
internal enum PredicateForm
{
    Clause,

    /// <summary>"the offensive inside Norvia".</summary>
    EventNoun,

    /// <summary>"Quill, *once the ministry's chief engineer*, ...".</summary>
    Apposition,
}
