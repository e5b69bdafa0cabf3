using Hearsay.Grammar;

namespace Hearsay.Statements.Standings;

/// <summary>
/// What is said of a noun where the tree lost it. "*Claims* that it fell were denied": English has no relative clause with a finite verb and neither a
/// subject nor a relative pronoun, so such a one is the noun's own predicate. And of two subjects of "said" one is of the clause: "said *claims* were false".
/// </summary>
internal sealed class LostPredicates(Tree tree)
{
    private readonly ParsedText _text = tree.Text;

    /// <summary>-1 where nothing is lost.</summary>
    public int Of(int noun)
    {
        if (_text.Classes[noun] != WordClass.Noun)
        {
            return -1;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child > noun && _text.Relations[child] == Relation.AclRelcl && IsWithoutSubject(child) && IsBare(child))
            {
                return child;
            }
        }

        if (_text.Relations[noun] != Relation.Nsubj || _text.Heads[noun] is not (>= 0 and var verb))
        {
            return -1;
        }

        // "*the claim* that it fell is false, the mayor said": both may be given to "said".
        if (verb > noun)
        {
            if (tree.Child(verb, Relation.Ccomp) is var told && told > noun && told < verb && IsWithoutSubject(told))
            {
                return told;
            }

            return _text.Relations[verb] == Relation.Parataxis && _text.Heads[verb] is var main && main > noun && main < verb && IsWithoutSubject(main) ? main : -1;
        }

        return tree.Child(verb, Relation.Nsubj) is var first && first < verb && first >= 0
            && tree.Child(verb, Relation.Ccomp) is var clause && clause > noun && IsWithoutSubject(clause) ? clause : -1;
    }

    private bool IsWithoutSubject(int clause) => new VerbGroup(tree, clause).IsFinite && tree.Child(clause, Relation.Nsubj) < 0 && tree.Child(clause, Relation.NsubjPass) < 0
        && tree.Child(clause, Relation.Expl) < 0 && tree.Child(clause, Relation.Csubj) < 0;

    /// <summary>No "which", "where", "that" opens it.</summary>
    private bool IsBare(int clause)
    {
        for (var token = tree.Left(clause); token < clause; token++)
        {
            if (_text.Tags[token] is PennTag.Wp or PennTag.WpPoss or PennTag.Wdt or PennTag.Wrb || tree.Is(token, "that"))
            {
                return false;
            }
        }

        return true;
    }
}
