using Hearsay.Grammar;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.References;

/// <summary>
/// Walks the phrases in text order and gives each its entity: names have theirs already, appositions and predicates share their
/// noun's, what points back gets the antecedent that the model ranks first, the rest begin entities of their own.
/// </summary>
internal sealed class ReferenceResolver(PhraseTable table, AntecedentModel model)
{
    internal Antecedents Antecedents { get; } = new(table);

    public void Resolve()
    {
        for (var index = 0; index < table.Count; index++)
        {
            ref var phrase = ref table[index];
            if (phrase.Person != GrammaticalPerson.Third)
            {
                continue;
            }

            if (phrase.Entity < 0)
            {
                phrase.Entity = Sides.TrySplit(table, index) is >= 0 and var sides ? sides : Entity(index, phrase);
            }

            Join(index);
        }
    }

    private int Entity(int index, in NounPhrase phrase) => phrase switch
    {
        { Pronoun: PronounClass.Relative } => Relative(phrase),
        { Form: MentionForm.Pronoun } => Antecedent(index),
        _ => ByApposition(phrase) is >= 0 and var named ? named
            : ByPredication(phrase) is >= 0 and var subject ? subject
            : Antecedents.ByCalling(phrase) is >= 0 and var called ? called
            : PointsBack(phrase) ? Antecedent(index)
            : table.NewEntity().Index,
    };

    private int Relative(in NounPhrase phrase) =>
        table.EntityAt(RelativeClause.Noun(table.Text, phrase.Head)) is >= 0 and var noun ? noun : table.NewEntity().Index;

    private int Antecedent(int index) =>
        Antecedents.Best(index, model) is >= 0 and var antecedent ? antecedent : Unresolved(table[index].Pronoun);

    /// <summary>"She" is a person even where nobody knows who.</summary>
    private int Unresolved(PronounClass pronoun)
    {
        var entity = table.NewEntity();
        entity.Scores = pronoun is PronounClass.He or PronounClass.She or PronounClass.They ? new NatureScores { Person = 1 } : new NatureScores { Thing = 1 };
        return entity.Index;
    }

    /// <summary>"the defence minister, Mara Voss" and "Mara Voss, the defence minister": one person in both.</summary>
    internal int ByApposition(in NounPhrase phrase)
    {
        if (table.At(Appositions.HostOf(table.Tree, phrase.Head)) is >= 0 and var noun
            && table[noun].Entity >= 0 && !phrase.Plural && !table[noun].Plural
            && (table[noun].Form != MentionForm.Name || SameSort(phrase, table[noun])))
        {
            return table[noun].Entity;
        }

        foreach (var child in table.Tree.Children(phrase.Head))
        {
            if (table.Text.Relations[child] == Relation.Appos && Renamed(phrase, child) is >= 0 and var named)
            {
                return named;
            }
        }

        return Renamed(phrase, Appositions.NameOf(table.Tree, phrase.Head));
    }

    /// <summary>The entity of the name that renames a description, or -1.</summary>
    private int Renamed(in NounPhrase phrase, int name) =>
        table.At(name) is >= 0 and var index && table[index].Form == MentionForm.Name && !phrase.Plural
        && (SameSort(phrase, table[index]) || (name == phrase.Head + 1 && phrase.Senses.HasFlag(WordSense.Outlet)))
            ? table[index].Entity
            : -1;

    /// <summary>"Voss is the defence minister".</summary>
    internal int ByPredication(in NounPhrase phrase)
    {
        var subject = table.Tree.Child(phrase.Head, Relation.Nsubj);
        return subject >= 0 && subject < phrase.Head && table.Tree.Child(phrase.Head, Relation.Cop) >= 0
            && table.At(subject) is >= 0 and var index && table[index].Form == MentionForm.Name && !phrase.Plural && SameSort(phrase, table[index])
            ? table[index].Entity
            : -1;
    }

    private bool SameSort(in NounPhrase description, in NounPhrase name)
    {
        var described = description.Scores.Best;
        var named = name.Scores.Best;
        return described == named || (described == Nature.Person && name.Entity >= 0 && table.Entities[name.Entity].Known is null);
    }

    internal static bool PointsBack(in NounPhrase phrase) => phrase.Definite || (phrase.Senses.HasFlag(WordSense.Title) && !phrase.Indefinite && !phrase.Plural);

    /// <summary>Adds the phrase to its entity and lets the entity learn from it; gives the entity of the coordination that it ends, or -1.</summary>
    internal int Join(int index)
    {
        ref var phrase = ref table[index];
        var entity = table.Entities[phrase.Entity];
        if (entity.Phrases.Count == 0)
        {
            entity.Plural = phrase.Plural && (phrase.Form != MentionForm.Name || table.Text.Tags[phrase.CoreEnd - 1] == PennTag.Nnps);
        }

        entity.Phrases.Add(index);
        EntityTraits.Learn(table, entity, phrase);
        var group = -1;
        if (Coordination.Of(table, phrase) is { } members)
        {
            var several = table.NewEntity();
            (several.Members, several.Plural) = (members, true);
            several.Scores = new NatureScores { Person = 1 };
            several.Phrases.Add(index);
            Antecedents.Remember(several.Index);
            group = several.Index;
        }

        if (!Pronouns.IsNobody(table.Text.Form(phrase.Head)) && !table.Text.Tokenized.IsAside(phrase.Head))
        {
            Antecedents.Remember(entity.Index);
        }

        return group;
    }
}
