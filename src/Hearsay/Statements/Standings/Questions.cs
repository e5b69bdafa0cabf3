using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Statements.Voices;

namespace Hearsay.Statements.Standings;

/// <summary>Main clauses that ask, those of a quotation among them: a question mark closes them.</summary>
internal sealed class Questions(Tree tree, Tellings tellings)
{
    /// <summary>How many words on from its verb a question's mark is looked for.</summary>
    private const int Longest = 60;

    private readonly ParsedText _text = tree.Text;

    public bool Asks(int token) => (_text.Relations[token] is Relation.Root or Relation.Parataxis || tellings.IsBornInside(token, _text.Heads[token])) && IsClosed(token);

    /// <summary>"“Did it fall?” she asked": the clause hangs on the cue.</summary>
    public bool IsQuoted(int token, int governor) => tellings.BornBy(governor) is { Attribution.Quote: not QuoteKind.Indirect } telling
        && tellings.Around(token) == telling && IsClosed(token);

    /// <summary>Whether the next mark that ends a sentence in the same voice is a question mark: what comes behind it may be the words that hand over the quotation.</summary>
    private bool IsClosed(int token)
    {
        var voice = tellings.Around(token);
        for (var next = token + 1; next < Math.Min(token + Longest, _text.Tokens.Length); next++)
        {
            if (_text.Classes[next] == WordClass.Punct && _text.Form(next) is "?" or "." or "!" or "?!" && tellings.Around(next) == voice)
            {
                return _text.Form(next) is "?" or "?!";
            }
        }

        return false;
    }
}
