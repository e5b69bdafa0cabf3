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

    public static void Complete(PhraseTable table, Callings callings)
    {
        string? administration = null;
        foreach (var entity in table.Entities)
        {
            if (!entity.IsNamed && entity.Members.Length == 0 && entity.Phrases is [var first, ..] && IsTheAdministration(table, table[first]))
            {
                administration ??= HeadOfGovernment(table) is { } head ? $"{head} administration" : "";
                entity.KnownName = administration.Length > 0 ? administration : null;
            }
            else if (!entity.IsNamed && entity is { Country: { } country, Phrases: [var described, ..] } && HolderOfOffice(table, country, table[described]) is { } holder)
            {
                (entity.Known, entity.KnownName) = (holder, holder.Name);
            }
        }

        Headline(table, callings);
    }

    private static bool IsTheAdministration(PhraseTable table, in NounPhrase phrase) => phrase.Form == MentionForm.Nominal && phrase.Definite
        && phrase.CoreEnd - phrase.CoreFirst == 1 && table.Tree.Is(phrase.Head, "administration");

    /// <summary>"the French president" on a day when the actor table knows who that was.</summary>
    private static Actor? HolderOfOffice(PhraseTable table, string country, in NounPhrase phrase) =>
        phrase.Form == MentionForm.Nominal && phrase.Definite && !phrase.Plural && phrase.CoreEnd == phrase.Head + 1
        && phrase.CoreEnd - phrase.CoreFirst == 2 && phrase.Senses.HasFlag(WordSense.Title)
            ? table.Actors.Table.HolderOf(country, table.Text.Form(phrase.Head), table.Actors.Published)
            : null;

    /// <summary>The surname of the first person who is president or prime minister and nothing else: a union has presidents, too, but no administration.</summary>
    private static string? HeadOfGovernment(PhraseTable table)
    {
        foreach (var entity in table.Entities)
        {
            if (entity is { NamePhrase: >= 0, MemberOf: < 0 } && (entity.Nature == Nature.Person || entity.Known is { Kind: PartyKind.Person })
                && entity.Role.End > entity.Role.First && Governs(table.Words(entity.Role.First, entity.Role.End)))
            {
                ref var name = ref table[entity.NamePhrase];
                return table.Words(name.CoreEnd - 1, name.CoreEnd).ToString();
            }
        }

        return null;
    }

    /// <summary>The office and no more: a report says whose president only of others than its own.</summary>
    private static bool Governs(ReadOnlySpan<char> role) =>
        role.Equals("president", StringComparison.OrdinalIgnoreCase) || role.Equals("prime minister", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Lawmaker urges ...", then "Rep. Jo Bell": the first person of that calling is meant.</summary>
    private static void Headline(PhraseTable table, Callings callings)
    {
        for (var index = 0; index < Math.Min(table.Count, MostPhrases) && table[index].Sentence < Opening; index++)
        {
            ref var phrase = ref table[index];
            if (phrase.Form == MentionForm.Nominal && !phrase.Definite && !phrase.Indefinite && !phrase.Plural && phrase.Senses.HasFlag(WordSense.Title)
                && phrase.Entity >= 0 && !table.Entities[phrase.Entity].IsNamed && callings.FirstOf(table.Text.Form(phrase.Head)) is >= 0 and var person)
            {
                table.Entities[phrase.Entity].Phrases.Remove(index);
                phrase.Entity = person;
                table.Entities[person].Phrases.Insert(0, index);
            }
        }
    }
}
