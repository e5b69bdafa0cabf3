using Hearsay.Grammar;
using Hearsay.Mentions.Parties;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.References;

/// <summary>"The newspaper", "the paper", and "the report" that says something: the outlet that told something last, else the one named last.</summary>
internal sealed class TakenUpOutlets(PhraseTable table)
{
    /// <summary>How many outlets are remembered: a report tells of few.</summary>
    private const int Most = 8;

    private readonly List<int> _tellers = [];
    private readonly List<int> _named = [];
    private readonly Dictionary<int, int> _meant = [];

    public void Resolve()
    {
        for (var index = 0; index < table.Count; index++)
        {
            ref var phrase = ref table[index];
            if (phrase.Entity < 0 || phrase.Form == MentionForm.Pronoun)
            {
                continue;
            }

            if (table.Entities[phrase.Entity] is { IsNamed: true } outlet && PartyKinds.Of(table, outlet) == PartyKind.Outlet)
            {
                Remember(_named, outlet.Index);
                if (Tells(phrase))
                {
                    Remember(_tellers, outlet.Index);
                }
            }
            else if (IsTakenUp(index, phrase) && Meant(phrase) is >= 0 and var meant)
            {
                _meant[phrase.Entity] = meant;
            }
        }

        Join();
    }

    private static void Remember(List<int> outlets, int outlet)
    {
        outlets.Remove(outlet);
        outlets.Insert(0, outlet);
        if (outlets.Count > Most)
        {
            outlets.RemoveAt(Most);
        }
    }

    /// <summary>"The Lantern reported", "according to the Lantern", "the Lantern's report".</summary>
    private bool Tells(in NounPhrase phrase) => phrase.Speaks || table.Text.Relations[phrase.Head] == Relation.NmodPoss
        || (table.Tree.Child(phrase.Head, Relation.Case) is >= 0 and var preposition && (table.Tree.Is(preposition, "according") || table.Tree.Is(preposition, "According")));

    /// <summary>The article and the noun alone, and nothing before that they could point back at.</summary>
    private bool IsTakenUp(int index, in NounPhrase phrase) =>
        phrase is { Form: MentionForm.Nominal, Definite: true, Plural: false } && phrase.CoreEnd - phrase.CoreFirst == 1 && phrase.CoreFirst == phrase.Head
        && table.Tree.Child(phrase.Head, Relation.Det) is >= 0 and var article && (table.Tree.Is(article, "the") || table.Tree.Is(article, "The"))
        && table.Entities[phrase.Entity] is { Members.Length: 0, Phrases: [var first, ..] } && first == index
        && (OutletSorts.IsOutlet(table.Text.Form(phrase.Head)) || (Tells(phrase) && OutletSorts.IsReport(table.Text.Form(phrase.Head))));

    private int Meant(in NounPhrase phrase)
    {
        foreach (var outlet in _tellers.Concat(_named))
        {
            if (OutletSorts.Fits(table.Text.Form(phrase.Head), PartyNames.Of(table, table.Entities[outlet])))
            {
                return outlet;
            }
        }

        return -1;
    }

    /// <summary>Moves the phrases to the outlet that they mean, and lets lists of several hold it in their place.</summary>
    private void Join()
    {
        foreach (var (entity, outlet) in _meant)
        {
            foreach (var index in table.Entities[entity].Phrases)
            {
                table[index].Entity = table[index].Entity == entity ? outlet : table[index].Entity;
            }

            table.Entities[outlet].Phrases.AddRange(table.Entities[entity].Phrases);
            table.Entities[entity].Phrases.Clear();
        }

        foreach (var outlet in _meant.Values.Distinct())
        {
            table.Entities[outlet].Phrases.Sort();
        }

        foreach (var entity in _meant.Count == 0 ? [] : table.Entities)
        {
            entity.Members = Array.ConvertAll(entity.Members, member => _meant.GetValueOrDefault(member, member));
        }
    }
}
