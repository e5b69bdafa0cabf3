namespace Hearsay.Statements.Predicates;

/// <summary>A token that heads a proposition: the verb or predicate noun of a clause, or an event noun.</summary>
internal readonly record struct Predicate(int Head, PredicateForm Form);
