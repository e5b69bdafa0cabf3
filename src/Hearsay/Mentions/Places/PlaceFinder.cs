using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions.Places.Areas;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Mentions.Places.Resolving;
using Hearsay.Mentions.Places.Spotting;

namespace Hearsay.Mentions.Places;

/// <summary>
/// Finds where things are said to be. All names of places take part in telling which places they are; those that stand for a party
/// ("Tehran said") are no places in the end.
/// </summary>
public sealed class PlaceFinder(Gazetteer gazetteer)
{
    private readonly CandidateFinder _candidates = new(gazetteer);
    private readonly PlaceResolver _resolver = new(gazetteer);

    /// <summary>The places of a text, in its order.</summary>
    public ImmutableArray<Place> Find(ParsedText text, MentionedParties mentioned)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentioned);
        var names = Names(mentioned);
        return new PlaceWriter(gazetteer, text, names).Write();
    }

    /// <summary>All names of places with what they mean, those that stand for parties included.</summary>
    internal List<SpottedName> Names(MentionedParties mentioned)
    {
        var names = new ToponymSpotter(mentioned, _candidates).Spot();
        _resolver.Resolve(mentioned.Table.Text.Text, [.. names.Select(static name => name.Toponym)]);
        return names;
    }
}
