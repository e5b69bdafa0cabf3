using Hearsay.Grammar;

namespace Hearsay.Statements.Standings;

/// <summary>The forms of a clause's verb: what its auxiliaries and endings tell of time and aspect.</summary>
internal readonly struct VerbGroup
{
    public VerbGroup(Tree tree, int head)
    {
        var text = tree.Text;
        var tag = text.Tags[head];
        var be = -1;
        (Modal, Finite) = (-1, tag is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp ? head : -1);
        foreach (var child in tree.Children(head))
        {
            var relation = text.Relations[child];
            if (child > head && relation != Relation.Aux)
            {
                continue;
            }

            if (relation is Relation.Aux or Relation.AuxPass or Relation.Cop)
            {
                Modal = text.Tags[child] == PennTag.Md && Modal < 0 ? child : Modal;
                Finite = Finite < 0 && text.Tags[child] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp ? child : Finite;
                HasHave |= text.Form(child) is "have" or "has" or "had" or "having" or "'ve" or "’ve" or "Have" or "Has" or "Had";
                be = be < 0 && text.Lemma(child) == "be" && text.Tags[child] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp ? child : be;
                IsCopular |= relation == Relation.Cop;
                IsPassive |= relation == Relation.AuxPass;
                IsProgressive |= tag == PennTag.Vbg && relation == Relation.Aux;
            }
            else if (text.Tags[child] == PennTag.To && relation is Relation.Mark or Relation.Aux)
            {
                HasTo = true;
                IsAhead |= be >= 0;
            }
        }

        IsBase = tag == PennTag.Vb || (IsCopular && Finite < 0);
        // "denied *having fired*".
        IsGerund = (tag == PennTag.Vbg || HasHave) && Finite < 0 && Modal < 0 && !HasTo && !IsProgressive && tag is PennTag.Vbg or PennTag.Vbn;
        IsParticiple = tag == PennTag.Vbn && Finite < 0 && Modal < 0 && !HasTo && !HasHave;
        IsPast = Finite >= 0 && text.Tags[Finite] == PennTag.Vbd;
    }

    /// <summary>The modal auxiliary, -1 where there is none.</summary>
    public int Modal { get; }

    /// <summary>The word that carries the tense, -1 where none does.</summary>
    public int Finite { get; }

    public bool HasTo { get; }

    /// <summary>"is to leave", "the aim was to leave".</summary>
    public bool IsAhead { get; }

    public bool HasHave { get; }

    public bool IsCopular { get; }

    public bool IsPassive { get; }

    public bool IsProgressive { get; }

    public bool IsBase { get; }

    public bool IsGerund { get; }

    public bool IsParticiple { get; }

    public bool IsPast { get; }

    public bool IsFinite => Finite >= 0 || Modal >= 0;
}
