using Hearsay.Grammar;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.References;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Parties;

/// <summary>From what an entity is about to what kind of party it is (codebook, section 3).</summary>
internal static class PartyKinds
{
    /// <summary>Whether it is a party of the text even where it says nothing: named persons, institutions, outlets and known states.</summary>
    public static bool IsSomebody(PhraseTable table, Entity entity) =>
        entity.Members.Length == 0 && entity.Phrases.Count > 0 && entity.IsNamed
        && (entity.Known is not null || (entity.Nature is Nature.Person or Nature.Organisation && StandsAlone(table, entity)));

    /// <summary>The Torvald of "the Torvald road" alone may be anything.</summary>
    private static bool StandsAlone(PhraseTable table, Entity entity) =>
        entity.Phrases.Exists(phrase => table.Text.Relations[table[phrase].Head] is not (Relation.Compound or Relation.Amod));

    public static PartyKind Of(PhraseTable table, Entity entity)
    {
        if (entity.Known is { } known)
        {
            return known.Kind;
        }

        if (entity.Members is [var first, ..])
        {
            return Of(table, table.Entities[first]);
        }

        return entity.NamePhrase >= 0 ? OfNamed(table, entity) : OfDescribed(table, entity);
    }

    /// <summary>
    /// "The ministry" and "the survey" are known by what they are called; whoever is only "the mayor" or "a newspaper" has a name that
    /// the text does not tell.
    /// </summary>
    public static bool IsNamed(PhraseTable table, Entity entity) =>
        entity.IsNamed || Of(table, entity) is PartyKind.Organisation or PartyKind.State or PartyKind.Document;

    private static PartyKind OfNamed(PhraseTable table, Entity entity)
    {
        var last = table[entity.NamePhrase].Senses;
        if (IsOutlet(table, entity, last))
        {
            return PartyKind.Outlet;
        }

        if (entity.Nature == Nature.Person || entity.Male || entity.Female)
        {
            return table[entity.NamePhrase].Plural ? PartyKind.Group : PartyKind.Person;
        }

        return entity.Nature switch
        {
            Nature.Place when last.HasFlag(WordSense.Organisation) => PartyKind.Organisation,
            Nature.Place when !IsLong(table[entity.NamePhrase]) || last.HasFlag(WordSense.Place) => PartyKind.State,
            Nature.Thing when last.HasFlag(WordSense.Document) => PartyKind.Document,
            Nature.Thing or Nature.Place => entity.Scores.Person > entity.Scores.Organisation ? PartyKind.Person : PartyKind.Organisation,
            _ => PartyKind.Organisation,
        };
    }

    private static bool IsLong(in NounPhrase phrase) => phrase.CoreEnd - phrase.CoreFirst > 1;

    /// <summary>"The Velmara Lantern", or a name that is elsewhere "the newspaper".</summary>
    private static bool IsOutlet(PhraseTable table, Entity entity, WordSense last)
    {
        ref var name = ref table[entity.NamePhrase];
        if (last.HasFlag(WordSense.Outlet) && !last.HasFlag(WordSense.Organisation) && (entity.Nature != Nature.Person || IsLong(name))
            && char.IsUpper(table.Text.Form(name.CoreEnd - 1)[0]) && !WordSenses.Of(table.Text.Form(name.CoreFirst)).HasFlag(WordSense.FirstName))
        {
            return true;
        }

        // "the newsletter Keel", whatever else a Keel may be.
        if (name.CoreFirst > name.First && table.Text.Classes[name.CoreFirst - 1] == WordClass.Noun
            && IsOutletNoun(WordSenses.OfNoun(table.Text.Form(name.CoreFirst - 1))))
        {
            return true;
        }

        foreach (var token in entity.Descriptions)
        {
            if (entity.Nature != Nature.Person && table.Text.Classes[token] == WordClass.Noun && IsOutletNoun(WordSenses.OfNoun(table.Text.Form(token))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOutletNoun(WordSense senses) => (senses & (WordSense.Outlet | WordSense.Organisation | WordSense.Document | WordSense.Person)) == WordSense.Outlet;

    private static PartyKind OfDescribed(PhraseTable table, Entity entity)
    {
        ref var phrase = ref table[entity.Phrases[0]];
        var senses = PartitiveNoun.Senses(table, phrase);
        // "An ally" and "a critic" are one person, "the crowd" and "the majority of them" are not.
        var several = phrase.Plural || (senses.HasFlag(WordSense.Collective) && !senses.HasFlag(WordSense.Person)) || PartitiveNoun.IsOfSeveral(table, phrase.Head);
        if ((senses.HasFlag(WordSense.Source) && !senses.HasFlag(WordSense.Collective)) || IsInTheKnow(table, phrase) || AreFew(table, phrase, senses))
        {
            return PartyKind.Unnamed;
        }

        if (senses.HasFlag(WordSense.Document) && !senses.HasFlag(WordSense.Person) && entity.Nature is Nature.Thing)
        {
            return PartyKind.Document;
        }

        if ((senses & (WordSense.Organisation | WordSense.Outlet | WordSense.Person)) == WordSense.Organisation && IsSingular(table, phrase))
        {
            return PartyKind.Organisation;
        }

        return entity.Nature switch
        {
            Nature.Person when several => PartyKind.Group,
            Nature.Person when phrase.Definite && senses.HasFlag(WordSense.Title) => PartyKind.Person,
            Nature.Person => PartyKind.Unnamed,
            _ when senses.HasFlag(WordSense.Outlet) && !senses.HasFlag(WordSense.Document) && !several => PartyKind.Outlet,
            Nature.Organisation when !several => PartyKind.Organisation,
            Nature.Place when !several => PartyKind.Organisation,
            _ when senses.HasFlag(WordSense.Document) => PartyKind.Document,
            _ when several => PartyKind.Group,
            _ when phrase.Pronoun == PronounClass.It => PartyKind.Organisation,
            _ => PartyKind.Unnamed,
        };
    }

    /// <summary>"the border service", and "the police", which is several by its word alone; "the opposition" stays a collective.</summary>
    private static bool IsSingular(PhraseTable table, in NounPhrase phrase) =>
        table.Text.Tags[phrase.Head] is not (PennTag.Nns or PennTag.Nnps) || table.Tree.Is(phrase.Head, "police");

    /// <summary>"Three men", "two soldiers": who can be counted on the fingers could have been named.</summary>
    private static bool AreFew(PhraseTable table, in NounPhrase phrase, WordSense senses) =>
        ((senses & (WordSense.Person | WordSense.Unnamed)) != WordSense.None || table.Tree.Is(phrase.Head, "people"))
        && table.Tree.Child(phrase.Head, Relation.Nummod) is >= 0 and var number && StatedNumber.Number(table.Text.Form(number)) is > 0 and <= 12;

    /// <summary>"Two people familiar with the matter", "a person briefed on the talks": sources, where plain people are a group.</summary>
    private static bool IsInTheKnow(PhraseTable table, in NounPhrase phrase)
    {
        foreach (var child in table.Tree.Children(phrase.Head))
        {
            if (child > phrase.Head && table.Text.Form(child) is "familiar" or "briefed" or "close" or "aware" or "involved" or "knowledge" or "informed")
            {
                return true;
            }
        }

        return false;
    }
}
