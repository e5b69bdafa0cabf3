namespace Hearsay.Statements.Relations.Cues;

/// <summary>
/// A verb, adjective or noun that relates its subject to what it takes. <paramref name="Complement"/> is "object", "xcomp", "clause", "bare", "ing", "state" or the
/// preposition that leads it.
/// </summary>
internal sealed record PredicateCue(string Complement, RelationKind Kind, bool SubjectFirst, bool StandsForSubject, bool IsItself);
