using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Statements;

/// <summary>What a parsed report puts forward: each proposition with its standing, its event, and everybody through whom it is told.</summary>
public static class StatementFinder
{
    public static ImmutableArray<Statement> Find(ParsedText parsed, MentionedParties mentioned, AttributedText attributed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(mentioned);
        ArgumentNullException.ThrowIfNull(attributed);
        return new StatementReader(mentioned, attributed).Read();
    }
}
