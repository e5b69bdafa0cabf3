using Hearsay.Grammar;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;

namespace Hearsay.Mentions.References;

/// <summary>"Voss and Aumont": the entities that a coordination joins, so that "they" may mean both.</summary>
internal static class Coordination
{
    private const int Most = 16;

    /// <summary>The entities joined by the coordination that ends at this phrase, or null where it ends none of persons or institutions.</summary>
    public static int[]? Of(PhraseTable table, in NounPhrase phrase)
    {
        if (table.Text.Relations[phrase.Head] != Relation.Conj || table.Text.Heads[phrase.Head] is not (>= 0 and var first)
            || phrase.Entity < 0 || table.Tree.Child(phrase.Head, Relation.Cc) < 0)
        {
            return null;
        }

        var members = new List<int>();
        Add(table, first, members);
        foreach (var child in table.Tree.Children(first))
        {
            if (table.Text.Relations[child] == Relation.Conj && child <= phrase.Head && members.Count < Most)
            {
                Add(table, child, members);
            }
        }

        return members.Count > 1 ? [.. members] : null;
    }

    private static void Add(PhraseTable table, int head, List<int> members)
    {
        if (table.EntityAt(head) is >= 0 and var entity && !members.Contains(entity)
            && table.Entities[entity].Nature is Nature.Person or Nature.Organisation)
        {
            members.Add(entity);
        }
    }
}
