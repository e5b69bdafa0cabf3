using Hearsay.Grammar;
using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Voices;

/// <summary>"claims by the coast guard", "the governor's accusation": something told, without what it tells.</summary>
internal sealed class BareClaims(Tree tree)
{
    private readonly ContentNouns _nouns = new(tree);

    public bool IsOne(int noun)
    {
        if (!_nouns.TakesClause(noun))
        {
            return false;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree.Text.Relations[child] is Relation.Acl or Relation.AclRelcl or Relation.Ccomp
                || (tree.Text.Relations[child] == Relation.Nmod && tree.Child(child, Relation.Case) is >= 0 and var preposition && tree.Is(preposition, "of")))
            {
                return false;
            }
        }

        return true;
    }
}
