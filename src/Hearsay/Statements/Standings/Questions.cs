using Hearsay.Grammar;

namespace Hearsay.Statements.Standings;

/// <summary>Main clauses that ask: a question mark closes them.</summary>
internal sealed class Questions(Tree tree)
{
    private readonly ParsedText _text = tree.Text;

    public bool Asks(int token)
    {
        if (_text.Relations[token] is not (Relation.Root or Relation.Parataxis))
        {
            return false;
        }

        for (var last = Math.Min(tree.End(token), _text.Tokens.Length) - 1; last > token; last--)
        {
            if (_text.Classes[last] != WordClass.Punct)
            {
                return false;
            }

            if (_text.Form(last) is "?")
            {
                return true;
            }
        }

        return false;
    }
}
