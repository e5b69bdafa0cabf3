using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.References;
using Hearsay.Mentions.Vocabulary;
using Hearsay.Text;

namespace Hearsay.Mentions.Parties;

/// <summary>How many persons a description says they are: what the words entail, not what they suggest.</summary>
internal static class PartyCounts
{
    public static PartyCount? Of(PhraseTable table, Entity entity, ImmutableArray<Evidence>.Builder evidence)
    {
        if (entity.Phrases is not [var index, ..])
        {
            return null;
        }

        ref var phrase = ref table[index];
        if (Stated(table, phrase) is { } stated)
        {
            evidence.Add(new Evidence("count", table.Text.Tokenized.SpanOf(stated.First, stated.End)));
            return stated.Count;
        }

        evidence.Add(new Evidence("count", table.Text.Tokens[phrase.Head].Span));
        var form = table.Text.Form(phrase.Head);
        var senses = WordSenses.OfNoun(form);
        return Measured(form)
            ?? (phrase.Plural || PartitiveNoun.IsOfSeveral(table, phrase.Head) || StatedNumber.Number(form) > 1 || (senses.HasFlag(WordSense.Collective) && !senses.HasFlag(WordSense.Person))
                ? new PartyCount(2, null)
                : new PartyCount(1, 1));
    }

    /// <summary>"two officials", "two of the officials", and "fewer than 30 aides" also where the tree hangs the aides on the degree.</summary>
    private static (PartyCount Count, int First, int End)? Stated(PhraseTable table, in NounPhrase phrase)
    {
        foreach (var child in table.Tree.Children(phrase.Head))
        {
            if (table.Text.Relations[child] == Relation.Nummod && StatedNumber.At(table.Text, child) is { } stated)
            {
                return stated;
            }
        }

        for (var token = phrase.CoreFirst + 1; token < phrase.CoreEnd && token <= phrase.CoreFirst + StatedNumber.MostWords; token++)
        {
            if (StatedNumber.At(table.Text, token) is { } opening && opening.First == phrase.CoreFirst)
            {
                return opening;
            }
        }

        return StatedNumber.At(table.Text, phrase.Head);
    }

    /// <summary>"dozens" and the like by the codebook, section 5.</summary>
    private static PartyCount? Measured(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[16];
        return form.Length > lower.Length ? null : (ReadOnlySpan<char>)lower[..form.ToLowerInvariant(lower)] switch
        {
            "none" => new PartyCount(0, 0),
            "each" or "part" => new PartyCount(1, null),
            "pair" or "both" => new PartyCount(2, 2),
            "dozens" => new PartyCount(12, 199),
            "scores" => new PartyCount(40, 199),
            "hundreds" => new PartyCount(100, 1999),
            "thousands" => new PartyCount(1000, 19999),
            _ => null,
        };
    }
}
