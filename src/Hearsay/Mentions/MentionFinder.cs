using Hearsay.Grammar;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.References;

namespace Hearsay.Mentions;

/// <summary>Finds who and what a parsed text mentions, and which mentions are one party.</summary>
public sealed class MentionFinder(ActorTable actors)
{
    /// <summary>Reads one text; <paramref name="published"/> is the day against which offices are looked up, null where unknown.</summary>
    public MentionedParties Find(ParsedText text, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var table = new PhraseTable(new Tree(text), new ActorLookup(actors, published));
        new NameResolver(table).Resolve();
        new ReferenceResolver(table, AntecedentModel.Default).Resolve();
        var callings = new Callings(table);
        Institutions.Complete(table, callings);
        return new MentionedParties(table, callings);
    }
}
