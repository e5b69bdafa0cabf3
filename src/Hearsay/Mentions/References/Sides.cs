using Hearsay.Grammar;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;

namespace Hearsay.Mentions.References;

/// <summary>"American and Israeli officials" are two parties: capitalised modifiers that are coordinated tell sides apart.</summary>
internal static class Sides
{
    private const int Most = 8;

    /// <summary>An entity with a member for each side, or -1 where the phrase has no sides.</summary>
    public static int TrySplit(PhraseTable table, int index)
    {
        ref var phrase = ref table[index];
        if (phrase.Form != MentionForm.Nominal || !phrase.Plural || First(table, phrase.Head) is not (>= 0 and var first))
        {
            return -1;
        }

        var members = new List<int>();
        var scores = phrase.Scores;
        AddSide(table, index, first, scores, members);
        foreach (var child in table.Tree.Children(first))
        {
            if (table.Text.Relations[child] == Relation.Conj && members.Count < Most)
            {
                AddSide(table, index, child, scores, members);
            }
        }

        var group = table.NewEntity();
        (group.Members, group.Plural) = ([.. members], true);
        return group.Index;
    }

    /// <summary>The tokens from the first modifier to the last, which each side has one of.</summary>
    public static (int First, int End) Stretch(PhraseTable table, int head)
    {
        var first = First(table, head);
        return first < 0 ? (head, head) : (table.Tree.Left(first), table.Tree.End(first));
    }

    /// <summary>The first of coordinated capitalised modifiers, or -1.</summary>
    private static int First(PhraseTable table, int head)
    {
        foreach (var child in table.Tree.Children(head))
        {
            if (child < head && table.Text.Relations[child] is Relation.Amod or Relation.Compound && IsSide(table, child)
                && table.Tree.Child(child, Relation.Conj) is >= 0 and var other && other < head && IsSide(table, other)
                && table.Tree.End(child) <= head)
            {
                return child;
            }
        }

        return -1;
    }

    private static bool IsSide(PhraseTable table, int token) => char.IsUpper(table.Text.Form(token)[0])
        && table.Text.Classes[token] is WordClass.Propn or WordClass.Adj or WordClass.Noun;

    private static void AddSide(PhraseTable table, int index, int modifier, NatureScores scores, List<int> members)
    {
        var side = table.NewEntity();
        (side.Modifier, side.Plural, side.Scores) = (modifier, true, scores);
        side.Phrases.Add(index);
        if (table.Actors.Table.Find(table.Text.Form(modifier)) is { Country: { } country })
        {
            (side.Country, side.CountryToken) = (country, modifier);
        }

        members.Add(side.Index);
    }
}
