using Hearsay.Grammar;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.References;

/// <summary>What an entity learns from each of its phrases: sort, sex, role, country, membership, the fullest name.</summary>
internal static class EntityTraits
{
    /// <summary>More descriptions of one entity tell nothing new, and search time would grow with the text.</summary>
    private const int MostDescriptions = 8;

    public static void Learn(PhraseTable table, Entity entity, in NounPhrase phrase)
    {
        Sex(table, entity, phrase);
        if (phrase.Form == MentionForm.Pronoun)
        {
            return;
        }

        var scores = entity.Scores;
        scores.Add(phrase.Scores);
        entity.Scores = scores;
        Name(table, entity, phrase);
        Role(table, entity, phrase);
        Country(table, entity, phrase);
        Membership(table, entity, phrase);
        if (phrase.Form == MentionForm.Nominal || (entity.Nature == Nature.Organisation && phrase.CoreEnd > phrase.CoreFirst))
        {
            Describe(table, entity, phrase.Head);
        }
    }

    private static void Describe(PhraseTable table, Entity entity, int token)
    {
        if (entity.Descriptions.Count == MostDescriptions || entity.Descriptions.Contains(token))
        {
            return;
        }

        entity.Descriptions.Add(token);
        if (table.Text.Form(token) is { Length: <= WordSenses.LongestNoun } form)
        {
            Span<char> noun = stackalloc char[WordSenses.LongestNoun];
            entity.Nouns.Add(Equivalents.InFull(noun[..WordSenses.Singular(form, noun)]).ToString());
        }
    }

    private static void Sex(PhraseTable table, Entity entity, in NounPhrase phrase)
    {
        if (phrase.Form == MentionForm.Pronoun)
        {
            entity.Male |= phrase.Pronoun == PronounClass.He;
            entity.Female |= phrase.Pronoun == PronounClass.She;
            return;
        }

        var senses = phrase.Form == MentionForm.Nominal ? phrase.Senses : WordSense.None;
        for (var token = phrase.RoleFirst; token < phrase.CoreFirst && phrase.Form == MentionForm.Name; token++)
        {
            senses |= WordSenses.Of(table.Text.Form(token));
        }

        if (phrase.Form == MentionForm.Name && (senses & (WordSense.Male | WordSense.Female)) == WordSense.None
            && (phrase.CoreEnd - phrase.CoreFirst > 1 || entity.NamePhrase == table.At(phrase.Head)))
        {
            var first = WordSenses.Of(FirstName(table, entity, phrase));
            senses |= first.HasFlag(WordSense.MaleName) && !first.HasFlag(WordSense.FemaleName) ? WordSense.Male
                : first.HasFlag(WordSense.FemaleName) && !first.HasFlag(WordSense.MaleName) ? WordSense.Female : WordSense.None;
        }

        entity.Male |= senses.HasFlag(WordSense.Male) && !entity.Female;
        entity.Female |= senses.HasFlag(WordSense.Female) && !entity.Male;
    }

    /// <summary>"Marlon" is a first name only where no longer name shows it to be a surname.</summary>
    private static ReadOnlySpan<char> FirstName(PhraseTable table, Entity entity, in NounPhrase phrase)
    {
        var name = entity.Known is { Kind: PartyKind.Person } known ? known.Name : table.Text.Form(phrase.CoreFirst);
        return name.IndexOf(' ') is > 0 and var end ? name[..end] : name;
    }

    private static void Name(PhraseTable table, Entity entity, in NounPhrase phrase)
    {
        if (phrase.Form != MentionForm.Name)
        {
            return;
        }

        var index = table.At(phrase.Head);
        if (entity.NamePhrase < 0 || Length(phrase) > Length(table[entity.NamePhrase]))
        {
            entity.NamePhrase = index;
        }
    }

    private static int Length(in NounPhrase phrase) => phrase.CoreEnd - phrase.CoreFirst;

    /// <summary>"NORCOM chief Adm. Jo Bell"; "Mara Voss, the defence minister of Korvia".</summary>
    private static void Role(PhraseTable table, Entity entity, in NounPhrase phrase)
    {
        if (phrase.HasRole)
        {
            for (var token = phrase.RoleFirst; token < phrase.CoreFirst; token++)
            {
                if ((WordSenses.OfNoun(table.Text.Form(token)) & (WordSense.Title | WordSense.Person)) != WordSense.None)
                {
                    Describe(table, entity, token);
                }
            }

            if (entity.Role.End == entity.Role.First)
            {
                entity.Role = (phrase.RoleFirst, phrase.RoleEnd);
            }
        }
        else if (phrase.Form == MentionForm.Nominal && entity.IsNamed && entity.Role.End == entity.Role.First && !phrase.Plural
            && (phrase.Definite || table.Text.Relations[phrase.Head] == Relation.Appos)
            && (phrase.Senses & WordSense.Title) != WordSense.None && entity.Nature == Nature.Person)
        {
            entity.Role = (BehindPossessor(table, phrase), BeforeComma(table, phrase));
        }
    }

    /// <summary>Of "the Council's envoy" the role is "envoy"; whose is membership.</summary>
    private static int BehindPossessor(PhraseTable table, in NounPhrase phrase) =>
        table.Tree.Child(phrase.Head, Relation.NmodPoss) is >= 0 and var possessor && possessor < phrase.Head
            ? Math.Clamp(table.Tree.End(possessor), phrase.CoreFirst, phrase.Head)
            : phrase.CoreFirst;

    private static int BeforeComma(PhraseTable table, in NounPhrase phrase)
    {
        var end = phrase.Head + 1;
        while (end < phrase.CoreEnd && table.Text.Tags[end] != PennTag.Comma)
        {
            end++;
        }

        return end;
    }

    private static void Country(PhraseTable table, Entity entity, in NounPhrase phrase)
    {
        if (entity.Country is not null)
        {
            return;
        }

        if (entity.Known?.Country is { } known)
        {
            (entity.Country, entity.CountryToken) = (known, phrase.CoreFirst);
            return;
        }

        for (var token = phrase.First; token < phrase.End && token <= phrase.Head; token++)
        {
            if (char.IsUpper(table.Text.Form(token)[0]) && table.Actors.Table.Find(table.Text.Form(token)) is { Kind: PartyKind.State, Country: { } country })
            {
                (entity.Country, entity.CountryToken) = (country, token);
                return;
            }
        }
    }

    /// <summary>"president of the Teachers Union", "NORCOM chief", "the Lantern's Jo Bell": a person of an institution.</summary>
    private static void Membership(PhraseTable table, Entity entity, in NounPhrase phrase)
    {
        if (entity.MemberOf >= 0 || entity.Nature != Nature.Person)
        {
            return;
        }

        for (var token = phrase.RoleFirst; token < phrase.RoleEnd && entity.MemberOf < 0; token++)
        {
            entity.MemberOf = Institution(table, token, entity.Index);
        }

        foreach (var child in table.Tree.Children(phrase.Head))
        {
            if (entity.MemberOf < 0 && (table.Text.Relations[child] == Relation.NmodPoss || (table.Text.Relations[child] == Relation.Nmod && child > phrase.Head)))
            {
                entity.MemberOf = Institution(table, child, entity.Index);
            }
        }
    }

    private static int Institution(PhraseTable table, int head, int member) =>
        table.EntityAt(head) is >= 0 and var index && index != member && table.Entities[index] is { IsNamed: true, NamePhrase: >= 0 } entity
        && (entity.Phrases.Count > 0 ? entity.Nature : table[entity.NamePhrase].Scores.Best) == Nature.Organisation
            ? index
            : -1;
}
