using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Statements;

/// <summary>What a parsed report puts forward: each proposition with its standing, its event, everybody through whom it is told, and what hangs on what.</summary>
public static class StatementFinder
{
    public static StatedText Find(ParsedText parsed, MentionedParties mentioned, AttributedText attributed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(mentioned);
        ArgumentNullException.ThrowIfNull(attributed);
        return new StatementReader(mentioned, attributed).Read();
    }
}
