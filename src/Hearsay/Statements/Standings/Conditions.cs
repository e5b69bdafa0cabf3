using Hearsay.Grammar;
using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Standings;

/// <summary>Conditions and what hangs on them: "if", "unless", "only if", "provided that", "had they known".</summary>
internal sealed class Conditions(Tree tree)
{
    private readonly ParsedText _text = tree.Text;

    /// <summary>Whether a clause is itself the condition of another.</summary>
    public bool IsCondition(int head) =>
        _text.Relations[head] is Relation.Advcl or Relation.AdvclRelcl or Relation.Conj && (HasMark(head) || InvertedBy(head) >= 0);

    /// <summary>Whether a clause holds only under a condition beside it. What has happened has no condition: "left if asked" is a habit.</summary>
    public bool Depends(int head, VerbGroup group, Modality? modality)
    {
        if (modality is null or Modality.Requested || (modality == Modality.Happened && !group.HasHave))
        {
            return false;
        }

        foreach (var child in tree.Children(head))
        {
            if (_text.Relations[child] is Relation.Advcl && IsCondition(child))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasMark(int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child < head && _text.Relations[child] is Relation.Mark or Relation.Advmod or Relation.Case && IsConditional(child))
            {
                return true;
            }
        }

        return OperatorLexicon.Word(Lower(head), OperatorPart.Mark)?.Affirmed is Effect.Imposes { Modality: Modality.Conditional };
    }

    /// <summary>One word, or two and three as in "as long as".</summary>
    private bool IsConditional(int mark)
    {
        var words = Lower(mark);
        for (var more = 0; more < 3; more++)
        {
            if (OperatorLexicon.Word(words, OperatorPart.Mark)?.Affirmed is Effect.Imposes { Modality: Modality.Conditional })
            {
                return true;
            }

            if (mark + more + 1 >= _text.Tokens.Length)
            {
                return false;
            }

            words += " " + Lower(mark + more + 1);
        }

        return false;
    }

    /// <summary>The auxiliary that stands before the subject ("*had* they known", "*should* it fail"), -1 where none does.</summary>
    public int InvertedBy(int head)
    {
        var subject = tree.Child(head, Relation.Nsubj) is >= 0 and var active ? active : tree.Child(head, Relation.NsubjPass);
        var auxiliary = tree.Child(head, Relation.Aux);
        return subject > auxiliary && auxiliary >= 0 && tree.Left(head) == auxiliary && Lower(auxiliary) is "had" or "should" or "were" ? auxiliary : -1;
    }

    private string Lower(int token) => _text.Form(token).ToString().ToLowerInvariant();
}
