using Hearsay.Text;

namespace Hearsay.Statements.Relations;

/// <summary>A relation that the words between two statements tell; <paramref name="Cue"/> is those words.</summary>
public sealed record StatedRelation(RelationKind Kind, StatementId From, StatementId To, TextSpan Cue);
