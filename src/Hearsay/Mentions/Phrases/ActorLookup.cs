using Hearsay.Grammar;
using Hearsay.Mentions.Actors;

namespace Hearsay.Mentions.Phrases;

/// <summary>The actor table as one text asks it.</summary>
internal readonly struct ActorLookup(ActorTable table, DateOnly? published)
{
    public ActorTable Table { get; } = table;

    public DateOnly? Published { get; } = published;

    public Actor? Find(Tree tree, in NounPhrase phrase) =>
        phrase.Form == MentionForm.Name ? Table.Find(tree.Text.Tokenized.SpanOf(phrase.CoreFirst, phrase.CoreEnd).In(tree.Text.Text), phrase.Definite) : null;
}
