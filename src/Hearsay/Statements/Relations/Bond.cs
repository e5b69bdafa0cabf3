namespace Hearsay.Statements.Relations;

/// <summary>A relation between the tokens that head two propositions; its cue is the tokens [First, End).</summary>
internal readonly record struct Bond(RelationKind Kind, int From, int To, (int First, int End) Cue);
