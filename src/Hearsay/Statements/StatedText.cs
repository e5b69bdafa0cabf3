using System.Collections.Immutable;
using Hearsay.Statements.Relations;

namespace Hearsay.Statements;

/// <summary>What a text puts forward, and how its statements hang together.</summary>
public sealed record StatedText(ImmutableArray<Statement> Statements, ImmutableArray<StatedRelation> Relations);
