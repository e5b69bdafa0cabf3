using Hearsay.Grammar;
using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Standings;

/// <summary>Whether a clause or a noun phrase is negated by a word of its own: "not", "never", "no soldier", "nobody", "nearly".</summary>
internal sealed class Negation(Tree tree)
{
    private readonly ParsedText _text = tree.Text;

    public bool Of(int head)
    {
        var negated = false;
        foreach (var child in tree.Children(head))
        {
            negated ^= IsNegative(child, head);
        }

        return negated;
    }

    private bool IsNegative(int child, int head) => _text.Relations[child] switch
    {
        // "no longer", whatever the tree makes of it.
        Relation.Advmod or Relation.Amod or Relation.Dep when _text.Form(child) is "longer" && child > 0 && _text.Form(child - 1) is "no" or "No" => true,
        Relation.Advmod or Relation.Det when child + 1 < _text.Tokens.Length && _text.Form(child + 1) is "longer" => false,
        Relation.Advmod or Relation.CcPreconj or Relation.Dep or Relation.Discourse => child < head + 2 && Word(child, OperatorPart.Adverb) && !IsNotOnly(child) && !IsAlmostANumber(child),
        Relation.Aux or Relation.Cop when _text.Form(child) is "n't" or "n’t" or "not" => true,
        // "neither confirmed *nor* denied".
        Relation.Cc => tree.Is(child, "nor"),
        Relation.Det => Word(child, OperatorPart.Quantifier),
        Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.NsubjOuter =>
            Word(child, OperatorPart.Quantifier) || HasNo(child),
        Relation.Obl => HasNo(child) && _text.Classes[child] == WordClass.Noun && child < head,
        _ => false,
    };

    /// <summary>"no soldier", "none of the men", "neither side".</summary>
    private bool HasNo(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && _text.Relations[child] is Relation.Det or Relation.Advmod or Relation.CcPreconj && Word(child, OperatorPart.Quantifier))
            {
                return true;
            }
        }

        return false;
    }

    private bool Word(int token, OperatorPart part) =>
        OperatorLexicon.Word(_text.Form(token).ToString().ToLowerInvariant(), part) is { Affirmed: Effect.Follows { Negates: true } };

    // "not only attacked but": nothing is negated. "not yet" is.
    private bool IsNotOnly(int child) => child + 1 < _text.Tokens.Length && _text.Form(child + 1) is "only" or "just" or "merely" or "simply";

    // "killed almost 40", "will almost double".
    private bool IsAlmostANumber(int child) =>
        _text.Form(child) is "almost" or "nearly" && child + 1 < _text.Tokens.Length
        && (_text.Classes[child + 1] is WordClass.Num or WordClass.Det or WordClass.Adp || _text.Lemma(child + 1) is "double" or "triple" or "quadruple" or "halve");
}
