using Hearsay.Grammar;
using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Standings;

/// <summary>Conditions and what hangs on them: "if", "unless", "only if", "provided that", "had they known".</summary>
internal sealed class Conditions(Tree tree)
{
    private readonly ParsedText _text = tree.Text;
    private readonly Conjunctions _conjunctions = new(tree);

    /// <summary>Whether a clause is itself the condition of another.</summary>
    public bool IsCondition(int head) =>
        _text.Relations[head] is Relation.Advcl or Relation.AdvclRelcl or Relation.Conj && (HasConjunction(head) || IsSupposing(head) || InvertedBy(head) >= 0);

    /// <summary>
    /// Whether a clause holds only under a condition beside it. What has happened has no condition ("left if asked" is a habit), and a condition beside
    /// a telling or a plan is one of what is told or planned: "has agreed to leave *unless it rains*".
    /// </summary>
    public bool Depends(int head, VerbGroup group, Modality? modality)
    {
        if (modality is Modality.Requested || (modality is null && !group.HasTo) || HandsOn(head, group))
        {
            return false;
        }

        var isFact = modality == Modality.Happened && !(group.HasHave && (group.Modal >= 0 || group.IsPast));
        return !isFact && (HasCondition(head) || (IsHanded(head) && HasCondition(_text.Heads[head])));
    }

    private bool IsHanded(int head) => IsComplement(head) && _text.Heads[head] is var governor && HandsOn(governor, new VerbGroup(tree, governor));

    /// <summary>A word without a modal verb over a clause of its own.</summary>
    private bool HandsOn(int head, VerbGroup group)
    {
        if (group.Modal >= 0)
        {
            return false;
        }

        foreach (var child in tree.Children(head))
        {
            if (IsComplement(child))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsComplement(int head) => _text.Relations[head] is Relation.Ccomp or Relation.Xcomp && _text.Classes[head] == WordClass.Verb;

    private bool HasCondition(int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (_text.Relations[child] is Relation.Advcl && IsCondition(child))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasConjunction(int head) => IsConditional(_conjunctions.Of(head, OperatorPart.Mark));

    /// <summary>"*Assuming* they come", "*providing that* it opens": a participle with what is supposed under it; "was providing escorts" is none.</summary>
    private bool IsSupposing(int head) => _text.Tags[head] is PennTag.Vbg or PennTag.Vbn && tree.Left(head) == head
        && IsConditional(OperatorLexicon.Word(_text.Form(head).ToString().ToLowerInvariant(), OperatorPart.Mark))
        && (tree.Child(head, Relation.Ccomp) >= 0 || _text.Form(head) is "assuming" or "Assuming");

    private static bool IsConditional(Operator? conjunction) => conjunction?.Affirmed is Effect.Imposes { Modality: Modality.Conditional };

    /// <summary>The auxiliary that stands before the subject ("*had* they known", "*should* it fail"), -1 where none does.</summary>
    public int InvertedBy(int head)
    {
        var subject = tree.Child(head, Relation.Nsubj) is >= 0 and var active ? active : tree.Child(head, Relation.NsubjPass);
        var auxiliary = tree.Child(head, Relation.Aux);
        return subject > auxiliary && auxiliary >= 0 && tree.Left(head) == auxiliary && _text.Form(auxiliary).ToString().ToLowerInvariant() is "had" or "should" or "were" ? auxiliary : -1;
    }
}
