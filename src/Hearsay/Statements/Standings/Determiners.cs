using Hearsay.Grammar;

namespace Hearsay.Statements.Standings;

/// <summary>Whether a noun brings something up or takes it for granted: "an attack", "attacks" or "the attack", "their attack".</summary>
internal static class Determiners
{
    public static bool IsNew(Tree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree.Text.Relations[child] is Relation.Det or Relation.NmodPoss && !IsIndefinite(tree, child))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"*a* missile that hit the clinic".</summary>
    public static bool HasArticle(Tree tree, int noun) => tree.Child(noun, Relation.Det) is >= 0 and var determiner && IsIndefinite(tree, determiner);

    private static bool IsIndefinite(Tree tree, int determiner) => tree.Text.Form(determiner) is "a" or "an" or "any" or "no" or "another" or "A" or "An" or "Any" or "No" or "Another";
}
