using Hearsay.Grammar;
using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Standings;

/// <summary>The word or words that join a clause to another: "if", "on condition that", "as long as", "until".</summary>
internal sealed class Conjunctions(Tree tree)
{
    private const int MostWords = 4;

    private readonly ParsedText _text = tree.Text;

    /// <summary>What the lexicon knows of a clause's conjunction, in the part that is asked for; null where it has none that is known.</summary>
    public Operator? Of(int head, OperatorPart part)
    {
        foreach (var child in tree.Children(head))
        {
            if (child < head && _text.Relations[child] is Relation.Mark or Relation.Advmod or Relation.Case && Find(child, part) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Operator? Find(int mark, OperatorPart part)
    {
        // The tree hangs "as" and "long" of "as long as" on each other and on the main clause: the words before it count, not their heads.
        if (mark >= 2 && _text.Form(mark) is "as" && OperatorLexicon.Word($"{Lower(mark - 2)} {Lower(mark - 1)} as", part) is { } compared)
        {
            return compared;
        }

        var words = Lower(mark);
        for (var more = 1; more < MostWords; more++)
        {
            if (OperatorLexicon.Word(words, part) is { } found)
            {
                return found;
            }

            if (mark + more >= _text.Tokens.Length)
            {
                return null;
            }

            words += " " + Lower(mark + more);
        }

        return OperatorLexicon.Word(words, part);
    }

    private string Lower(int token) => _text.Form(token).ToString().ToLowerInvariant();
}
