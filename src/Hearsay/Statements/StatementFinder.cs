using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Statements.Events;

namespace Hearsay.Statements;

/// <summary>What a parsed report puts forward: each proposition with its standing, its event, everybody through whom it is told, and what hangs on what.</summary>
public static class StatementFinder
{
    public static StatedText Find(ParsedText parsed, MentionedParties mentioned, AttributedText attributed, Circumstances circumstances)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(mentioned);
        ArgumentNullException.ThrowIfNull(attributed);
        ArgumentNullException.ThrowIfNull(circumstances);
        return new StatementReader(mentioned, attributed, circumstances).Read();
    }
}
