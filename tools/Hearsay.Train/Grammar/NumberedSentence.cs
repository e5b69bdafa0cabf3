using Hearsay.Grammar;

namespace Hearsay.Train.Grammar;

/// <summary>A sentence as the network learns it: numbers of forms and the right answers. A root's head is -1.</summary>
internal sealed record NumberedSentence(int[] Forms, byte[] Classes, byte[] Tags, short[] Heads, byte[] Relations)
{
    public int Length => Forms.Length;

    public static NumberedSentence From(ConlluSentence sentence, NumberedForms forms) => new(
        [.. sentence.Words.Select(word => forms.Number(word.Form))],
        [.. sentence.Words.Select(static word => (byte)TagNames.WordClassOf(word.WordClass))],
        [.. sentence.Words.Select(static word => (byte)TagNames.PennTagOf(word.Tag))],
        [.. sentence.Words.Select(static word => (short)word.Head)],
        [.. sentence.Words.Select(static word => (byte)TagNames.RelationOf(word.Relation))]);
}
