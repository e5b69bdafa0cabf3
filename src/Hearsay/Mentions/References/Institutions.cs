using System.Collections.Immutable;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.References;

/// <summary>What a text leaves to its readers once all mentions are resolved: whose "the administration" is, who the "Lawmaker" of the headline.</summary>
internal static class Institutions
{
    /// <summary>A headline and the sentences under it.</summary>
    private const int Opening = 3;
    private const int MostPhrases = 64;

    public static void Complete(PhraseTable table)
    {
        string? administration = null;
        foreach (var entity in table.Entities)
        {
            if (!entity.IsNamed && entity.Members.Length == 0 && entity.Phrases is [var first, ..] && IsTheAdministration(table, table[first]))
            {
                administration ??= President(table) is { } president ? $"{president} administration" : "";
                entity.KnownName = administration.Length > 0 ? administration : null;
            }
            else if (!entity.IsNamed && entity is { Country: { } country, Phrases: [var described, ..] } && HolderOfOffice(table, country, table[described]) is { } holder)
            {
                (entity.Known, entity.KnownName) = (holder, holder.Name);
            }
        }

        Headline(table);
    }

    private static bool IsTheAdministration(PhraseTable table, in NounPhrase phrase) => phrase.Form == MentionForm.Nominal && phrase.Definite
        && phrase.CoreEnd - phrase.CoreFirst == 1 && table.Tree.Is(phrase.Head, "administration");

    /// <summary>"the French president" on a day when the actor table knows who that was.</summary>
    private static Actor? HolderOfOffice(PhraseTable table, string country, in NounPhrase phrase) =>
        phrase.Form == MentionForm.Nominal && phrase.Definite && !phrase.Plural && phrase.CoreEnd == phrase.Head + 1
        && phrase.CoreEnd - phrase.CoreFirst == 2 && phrase.Senses.HasFlag(WordSense.Title)
            ? table.Actors.Table.HolderOf(country, table.Text.Form(phrase.Head), table.Actors.Published)
            : null;

    /// <summary>The surname of the person whom the text calls president and no more ("President Voss"), else of the first with any such title.</summary>
    private static string? President(PhraseTable table)
    {
        string? found = null;
        foreach (var entity in table.Entities)
        {
            if (entity.NamePhrase >= 0 && (entity.Nature == Nature.Person || entity.Known is { Kind: PartyKind.Person })
                && entity.Descriptions.Exists(token => table.Tree.Is(token, "president")))
            {
                ref var name = ref table[entity.NamePhrase];
                var surname = table.Words(name.CoreEnd - 1, name.CoreEnd).ToString();
                if (entity.Role.End - entity.Role.First == 1)
                {
                    return surname;
                }

                found ??= surname;
            }
        }

        return found;
    }

    /// <summary>"Lawmaker urges ...", then "Rep. Jo Bell": the first person of that calling is meant.</summary>
    private static void Headline(PhraseTable table)
    {
        for (var index = 0; index < Math.Min(table.Count, MostPhrases) && table[index].Sentence < Opening; index++)
        {
            ref var phrase = ref table[index];
            if (phrase.Form == MentionForm.Nominal && !phrase.Definite && !phrase.Indefinite && !phrase.Plural && phrase.Senses.HasFlag(WordSense.Title)
                && phrase.Entity >= 0 && !table.Entities[phrase.Entity].IsNamed && FirstOf(table, phrase.Head) is >= 0 and var person)
            {
                table.Entities[phrase.Entity].Phrases.Remove(index);
                phrase.Entity = person;
                table.Entities[person].Phrases.Insert(0, index);
            }
        }
    }

    /// <summary>The first person with this calling, or -1.</summary>
    public static int FirstOf(PhraseTable table, int head)
    {
        Span<char> noun = stackalloc char[32];
        if (table.Text.Form(head).Length > noun.Length)
        {
            return -1;
        }

        var singular = noun[..WordSenses.Singular(table.Text.Form(head), noun)].ToString();
        var equivalents = Equivalents.Of(singular);
        foreach (var entity in table.Entities)
        {
            if (entity is { NamePhrase: >= 0, Nature: Nature.Person } && entity.Nouns.Exists(noun => noun == singular || equivalents.Contains(noun, StringComparer.Ordinal)))
            {
                return entity.Index;
            }
        }

        return -1;
    }
}
