using Hearsay.Grammar;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;

namespace Hearsay.Mentions.References;

/// <summary>"American and Israeli officials" are two parties: coordinated modifiers of several persons tell sides apart.</summary>
internal static class Sides
{
    /// <summary>An entity with a member for each side, or -1 where the phrase has no sides.</summary>
    public static int TrySplit(PhraseTable table, int index)
    {
        ref var phrase = ref table[index];
        if (phrase.Form != MentionForm.Nominal || !phrase.Plural || CoordinatedModifiers.Of(table.Tree, phrase.Head) is not [var first, ..] sides
            || table.Actors.Table.Find(table.Words(first.First, sides[^1].End)) is not null)
        {
            return -1;
        }

        Fit(table, ref phrase, first.First);
        var scores = phrase.Scores;
        var group = table.NewEntity();
        (group.Members, group.Plural) = ([.. sides.Select(side => Side(table, index, side, scores))], true);
        return group.Index;
    }

    /// <summary>Lets the phrase begin with what modifies all sides ("senior"), wherever the tree lets it begin.</summary>
    private static void Fit(PhraseTable table, ref NounPhrase phrase, int side)
    {
        var first = side;
        while (first > phrase.CoreFirst && table.Text.Classes[first - 1] is WordClass.Adj or WordClass.Num or WordClass.Noun)
        {
            first--;
        }

        if (first != phrase.CoreFirst)
        {
            (phrase.First, phrase.CoreFirst) = (first, first);
        }
    }

    private static int Side(PhraseTable table, int index, (int First, int End) words, NatureScores scores)
    {
        var side = table.NewEntity();
        (side.Side, side.Plural, side.Scores) = (words, true, scores);
        side.Phrases.Add(index);
        if (table.Actors.Table.Find(table.Words(words.First, words.End)) is { Country: { } country })
        {
            (side.Country, side.CountryToken) = (country, words.End - 1);
        }

        return side.Index;
    }
}
