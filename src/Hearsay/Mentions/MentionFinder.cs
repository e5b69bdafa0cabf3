using Hearsay.Grammar;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.References;

namespace Hearsay.Mentions;

/// <summary>Finds who and what a parsed text mentions, and which mentions are one party.</summary>
public sealed class MentionFinder
{
    private readonly ActorTable _actors;
    private readonly MentionModels _models;

    public MentionFinder(ActorTable actors)
        : this(actors, MentionModels.Shipped)
    {
    }

    internal MentionFinder(ActorTable actors, MentionModels models) => (_actors, _models) = (actors, models);

    /// <summary>Reads one text; <paramref name="published"/> is the day against which offices are looked up, null where unknown.</summary>
    public MentionedParties Find(ParsedText text, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var table = new PhraseTable(new Tree(text), new ActorLookup(_actors, published), _models.Natures);
        new NameResolver(table).Resolve();
        new ReferenceResolver(table, _models.Antecedents).Resolve();
        new TakenUpOutlets(table).Resolve();
        var callings = new Callings(table);
        Institutions.Complete(table, callings);
        return new MentionedParties(table, callings);
    }
}
