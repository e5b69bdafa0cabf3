using Hearsay.Grammar;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Phrases;

/// <summary>
/// Which phrases rename which: "the fisheries minister, Aldous Wray, said". The tree often makes both of them subjects of the verb, and
/// no verb has two, or the name a modifier of what stands before it; behind a description and a comma a name renames.
/// </summary>
internal static class Appositions
{
    /// <summary>A description that is renamed is no longer than this.</summary>
    private const int Longest = 12;

    /// <summary>The noun that the phrase headed by a token renames, or -1.</summary>
    public static int HostOf(Tree tree, int token) =>
        tree.Text.Relations[token] == Relation.Appos ? Raised(tree, token) : Described(tree, token);

    /// <summary>The name that renames a description without being its apposition in the tree, or -1.</summary>
    public static int NameOf(Tree tree, int noun)
    {
        for (var token = noun + 1; token < Math.Min(tree.Text.Tokens.Length, noun + Longest); token++)
        {
            if (tree.Text.Classes[token] == WordClass.Propn && HostOf(tree, token) == noun)
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>"the chief of the coast guard, Bo Larn": trees hang the name on the guard; a name that is nobody's house renames who is described.</summary>
    private static int Raised(Tree tree, int name)
    {
        var near = tree.Text.Heads[name];
        if (near < 0 || tree.Text.Classes[name] != WordClass.Propn || IsSomebody(tree, near) || IsHouse(tree, name))
        {
            return near;
        }

        var above = near;
        while (tree.Text.Relations[above] is Relation.Nmod or Relation.Compound && tree.Text.Heads[above] is var next && next >= 0 && next < above && name - next < Longest)
        {
            above = next;
            if (IsSomebody(tree, above) && IsDescription(tree, above) && MeetAt(tree, above, FirstOf(tree, name)))
            {
                return above;
            }
        }

        return near;
    }

    /// <summary>A comma before a name hangs on it in some trees.</summary>
    private static int FirstOf(Tree tree, int name)
    {
        var first = tree.Left(name);
        while (first < name && tree.Text.Classes[first] == WordClass.Punct)
        {
            first++;
        }

        return first;
    }

    /// <summary>"the minister": one person; a guard may be a body of them.</summary>
    private static bool IsSomebody(Tree tree, int token) => tree.Text.Classes[token] == WordClass.Noun && WordSenses.OfNoun(tree.Text.Form(token)) is var senses
        && (senses & (WordSense.Title | WordSense.Person)) != WordSense.None && (senses & (WordSense.Organisation | WordSense.Collective)) == WordSense.None;

    /// <summary>A word of the name is one for a body of people: "Karsen Rights *Watch*".</summary>
    private static bool IsHouse(Tree tree, int name)
    {
        for (var token = tree.Left(name); token < tree.End(name); token++)
        {
            if (tree.Text.Classes[token] == WordClass.Propn && (WordSenses.OfNoun(tree.Text.Form(token)) & (WordSense.Organisation | WordSense.Outlet | WordSense.Collective)) != WordSense.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The description that a name renames: a subject of the same verb, or the noun on which it hangs as no name can.</summary>
    private static int Described(Tree tree, int name)
    {
        var head = tree.Text.Heads[name];
        if (tree.Text.Classes[name] != WordClass.Propn || head < 0 || TornName.GoesOn(tree.Text, name))
        {
            return -1;
        }

        if (tree.Text.Relations[name] is Relation.Amod or Relation.Compound)
        {
            return head < name && IsDescription(tree, head) && tree.Text.Tags[name - 1] == PennTag.Comma && MeetAt(tree, head, name) ? head : -1;
        }

        if (tree.Text.Relations[name] is not (Relation.Nsubj or Relation.NsubjPass))
        {
            return -1;
        }

        foreach (var sibling in tree.Children(head))
        {
            if (sibling < name && name - sibling < Longest && tree.Text.Relations[sibling] == tree.Text.Relations[name]
                && IsDescription(tree, sibling) && MeetAt(tree, sibling, tree.Left(name)))
            {
                return sibling;
            }
        }

        return -1;
    }

    private static bool IsDescription(Tree tree, int token) => tree.Text.Classes[token] == WordClass.Noun && tree.Text.Tags[token] == PennTag.Nn
        && (WordSenses.OfNoun(tree.Text.Form(token)) & (WordSense.Title | WordSense.Person | WordSense.Outlet | WordSense.Organisation)) != WordSense.None;

    /// <summary>A comma parts them, or nothing does ("the newsletter Keel said"), and the description goes on up to there.</summary>
    private static bool MeetAt(Tree tree, int noun, int name)
    {
        var end = name - 1;
        if (end > noun && tree.Text.Tags[end] != PennTag.Comma)
        {
            return false;
        }

        for (var token = noun + 1; token < end; token++)
        {
            if (tree.Text.Classes[token] is WordClass.Verb or WordClass.Aux or WordClass.Cconj or WordClass.Punct or WordClass.Pron)
            {
                return false;
            }
        }

        return true;
    }
}
