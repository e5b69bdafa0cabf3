using System.Text;
using Hearsay.Grammar;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.References;
using Hearsay.Text;

namespace Hearsay.Mentions.Parties;

/// <summary>The name under which a party is known: its fullest name, or its description without the article.</summary>
internal static class PartyNames
{
    public static string Of(PhraseTable table, Entity entity)
    {
        if (entity.KnownName is { } known)
        {
            return known;
        }

        if (entity.Members.Length > 0)
        {
            return string.Join(" | ", entity.Members.Select(member => Of(table, table.Entities[member])));
        }

        if (entity.Phrases.Count == 0 && entity.NamePhrase < 0)
        {
            return "unknown";
        }

        ref var phrase = ref table[entity.NamePhrase >= 0 ? entity.NamePhrase : entity.Phrases[0]];
        return entity.IsSide ? OneSide(table, phrase, entity.Side)
            : Owner(table, phrase) is { } owned ? owned
            : Plain(table.Core(phrase));
    }

    /// <summary>Of "senior American and Israeli officials" one side is "senior American officials".</summary>
    private static string OneSide(PhraseTable table, in NounPhrase phrase, (int First, int End) side)
    {
        var sides = CoordinatedModifiers.Of(table.Tree, phrase.Head);
        var before = sides[0].First > phrase.CoreFirst ? Plain(table.Words(phrase.CoreFirst, sides[0].First)) + " " : "";
        return $"{before}{Plain(table.Words(side.First, side.End))} {Plain(table.Words(sides[^1].End, phrase.CoreEnd))}";
    }

    /// <summary>"Her daughter" is "Amira Voss's daughter" where the text tells whose.</summary>
    private static string? Owner(PhraseTable table, in NounPhrase phrase)
    {
        if (phrase.Form != MentionForm.Nominal || table.Text.Tags[phrase.CoreFirst] != PennTag.PrpPoss || phrase.CoreEnd - phrase.CoreFirst < 2
            || table.EntityAt(phrase.CoreFirst) is not (>= 0 and var owner) || !table.Entities[owner].IsNamed)
        {
            return null;
        }

        return $"{Of(table, table.Entities[owner])}'s {Plain(table.Words(phrase.CoreFirst + 1, phrase.CoreEnd))}";
    }

    private static string Plain(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAny('\n', '\t') < 0)
        {
            return words.ToString();
        }

        var plain = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
            {
                plain.Append(c);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString();
    }
}
