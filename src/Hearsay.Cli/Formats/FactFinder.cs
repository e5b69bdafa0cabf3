using System.Collections.Frozen;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Statements;
using Hearsay.Statements.Events;
using Hearsay.Statements.Relations;

namespace Hearsay.Cli.Formats;

/// <summary>From the numbers in a statement to the places, times and figures of its reading, and to the statements it hangs together with.</summary>
internal sealed class FactFinder(Reading reading)
{
    private readonly FrozenDictionary<StatementId, Statement> _statements = reading.Statements.ToFrozenDictionary(one => one.Id);
    private readonly ILookup<StatementId, StatedRelation> _from = reading.Relations.ToLookup(relation => relation.From);
    private readonly ILookup<StatementId, StatedRelation> _to = reading.Relations.ToLookup(relation => relation.To);

    private readonly FrozenDictionary<PlaceId, Place> _places = reading.Places.ToFrozenDictionary(place => place.Id);
    private readonly FrozenDictionary<TimeId, TimeMention> _times = reading.Times.ToFrozenDictionary(time => time.Id);
    private readonly FrozenDictionary<QuantityId, Quantity> _quantities = reading.Quantities.ToFrozenDictionary(quantity => quantity.Id);

    public StatedFacts Of(Statement statement) => new()
    {
        Type = statement.Event.Kind is { } kind ? PloverName.Of(kind.Type) : null,
        Mode = statement.Event.Kind is { Mode: { } mode } ? PloverName.Of(mode) : null,
        Places = [.. statement.Event.Places.Select(id => _places[id])],
        Time = statement.Event.Time is { } time ? _times[time] : null,
        Quantities = [.. statement.Event.Quantities.Select(id => _quantities[id])],
        Relations =
        [
            .. _from[statement.Id].Where(relation => _statements.ContainsKey(relation.To)).Select(relation => (Onward(relation.Kind), _statements[relation.To])),
            .. _to[statement.Id].Where(relation => _statements.ContainsKey(relation.From)).Select(relation => (Back(relation.Kind), _statements[relation.From])),
        ],
    };

    private static string Onward(RelationKind kind) => kind switch
    {
        RelationKind.Condition => "condition of",
        RelationKind.Cause => "cause of",
        RelationKind.Purpose => "in order that",
        RelationKind.Prevents => "prevents",
        _ => "before",
    };

    private static string Back(RelationKind kind) => kind switch
    {
        RelationKind.Condition => "on condition that",
        RelationKind.Cause => "because of",
        RelationKind.Purpose => "purpose of",
        RelationKind.Prevents => "prevented by",
        _ => "after",
    };
}
