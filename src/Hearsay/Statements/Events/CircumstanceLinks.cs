using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Statements.Predicates;
using Hearsay.Statements.Voices;
using Hearsay.Text;

namespace Hearsay.Statements.Events;

/// <summary>
/// Gives each time, quantity and place to the event under whose trigger it hangs in the tree. The way up ends at the first word that tells something: what
/// stands in another statement's clause is that one's, and what hangs on a cue ("said on Tuesday") is of the telling.
/// </summary>
internal sealed class CircumstanceLinks
{
    /// <summary>How many words up the trigger is looked for.</summary>
    private const int Farthest = 12;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Locatives = WordTable.Words("Statements.Events.Data.locatives")
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Tree _tree;
    private readonly ParsedText _text;
    private readonly Func<int, int> _triggerAt;
    private readonly Func<int, bool> _isDeed;
    private readonly Dictionary<int, List<(int Head, TimeMention Time)>> _times = [];
    private readonly Dictionary<int, List<Quantity>> _quantities = [];
    private readonly Dictionary<int, List<Place>> _places = [];

    /// <summary><paramref name="triggerAt"/>: the trigger of the statement that a word tells, -1 where it tells none, -2 where it is a cue; <paramref name="isDeed"/>: whether a verb tells something done.</summary>
    public CircumstanceLinks(Tree tree, Circumstances circumstances, Func<int, int> triggerAt, Func<int, bool> isDeed)
    {
        (_tree, _text, _triggerAt, _isDeed) = (tree, tree.Text, triggerAt, isDeed);
        foreach (var time in circumstances.Times)
        {
            if (time is { Kind: TimeKind.Date or TimeKind.Time, Edtf: not null } && HeadOf(time.Span) is var head && TriggerOver(head) is >= 0 and var trigger)
            {
                Add(_times, trigger, (head, time));
            }
        }

        foreach (var quantity in circumstances.Quantities)
        {
            if (TriggerOver(HeadOf(quantity.Span)) is >= 0 and var trigger)
            {
                Add(_quantities, trigger, quantity);
            }
        }

        foreach (var place in circumstances.Places)
        {
            if (HeadOf(place.Span) is var head && IsWhere(head, place.Kind) && TriggerOver(head) is >= 0 and var trigger)
            {
                Add(_places, trigger, place);
            }
        }
    }

    /// <summary>The time that hangs nearest to the trigger; of two as near the first.</summary>
    public TimeId? TimeOf(int trigger, TextSpan within)
    {
        (TimeId? Id, int Depth) found = (null, int.MaxValue);
        foreach (var (head, time) in _times.GetValueOrDefault(trigger) ?? [])
        {
            if (Holds(within, time.Span) && Depth(head, trigger) is var depth && depth < found.Depth)
            {
                found = (time.Id, depth);
            }
        }

        return found.Id;
    }

    public ImmutableArray<QuantityId> QuantitiesOf(int trigger, TextSpan within) =>
        [.. (_quantities.GetValueOrDefault(trigger) ?? []).Where(quantity => Holds(within, quantity.Span)).Select(static quantity => quantity.Id)];

    /// <summary>"In Velmar, Norvia": the town says where, the country only which Velmar.</summary>
    public ImmutableArray<PlaceId> PlacesOf(int trigger, TextSpan within)
    {
        var all = (_places.GetValueOrDefault(trigger) ?? []).FindAll(place => Holds(within, place.Span));
        return [.. all.Where(place => !all.Exists(other => IsWithin(other, place))).Select(static place => place.Id).Distinct()];
    }

    /// <summary>A statement tells no more than its words: "killed two *and wounded 40*" is another's.</summary>
    private static bool Holds(TextSpan statement, TextSpan circumstance) => circumstance.Start < statement.End && circumstance.End > statement.Start;

    private static bool IsWithin(Place inner, Place outer) => inner.Country is not null && inner.Country == outer.Country && outer.Kind switch
    {
        PlaceKind.Country => inner.Kind != PlaceKind.Country,
        PlaceKind.Admin1 => inner.Kind is not (PlaceKind.Country or PlaceKind.Admin1) && inner.Admin1 == (outer.Admin1 ?? outer.Name),
        _ => false,
    };

    /// <summary>"in Velmar", "at the airport", "near the border"; neither "from" nor "to", and no name that acts or is acted on.</summary>
    private bool IsWhere(int head, PlaceKind kind)
    {
        foreach (var child in _tree.Children(head))
        {
            if (child > head)
            {
                break;
            }

            if (_text.Relations[child] == Relation.Case)
            {
                if (_tree.Is(child, "of"))
                {
                    break;
                }

                return _tree.Is(child, "on") ? IsStoodOn(kind) : Locatives.Contains(_text.Form(child));
            }
        }

        if (IsTaken(head, kind))
        {
            return true;
        }

        // "the town of Velmar", "Velmar city": the noun around it has the preposition; "in the capital, Velmar".
        return _text.Relations[head] is Relation.Appos or Relation.Compound or Relation.Flat or Relation.NmodDesc or Relation.Conj or Relation.NmodUnmarked or Relation.Amod or Relation.Nmod or Relation.NmodPoss
            && _text.Heads[head] is >= 0 and var noun && _text.Classes[noun] is WordClass.Noun or WordClass.Propn && _triggerAt(noun) == -1 && (IsWhereNoun(noun) || IsTaken(noun, kind));
    }

    /// <summary>"shelled *Velmar*", "captured the town of *Sarn*": a town to which something is done is where it is done; a country is only whom it is done to.</summary>
    private bool IsTaken(int head, PlaceKind kind) => _text.Relations[head] is Relation.Obj or Relation.NsubjPass
        && kind is not (PlaceKind.Country or PlaceKind.Continent) && _text.Heads[head] is >= 0 and var verb && _isDeed(verb);

    /// <summary>"on the island"; "sanctions on Peru" are not in Peru.</summary>
    private static bool IsStoodOn(PlaceKind kind) => kind is not (PlaceKind.Country or PlaceKind.Continent or PlaceKind.Admin1 or PlaceKind.Admin2 or PlaceKind.City);

    private bool IsWhereNoun(int noun)
    {
        foreach (var child in _tree.Children(noun))
        {
            if (child > noun)
            {
                break;
            }

            if (_text.Relations[child] == Relation.Case)
            {
                return _text.Relations[noun] is Relation.Obl or Relation.Nmod && Locatives.Contains(_text.Form(child));
            }
        }

        return false;
    }

    private int HeadOf(TextSpan span)
    {
        var (first, end) = TokenRange.Of(_text, span);
        for (var token = first; token < end; token++)
        {
            if ((_text.Heads[token] < first || _text.Heads[token] >= end) && _text.Classes[token] is not (WordClass.Punct or WordClass.Adp or WordClass.Det))
            {
                return token;
            }
        }

        return end - 1;
    }

    private int TriggerOver(int token)
    {
        for (var (below, steps) = (-1, 0); token >= 0 && steps < Farthest; steps++)
        {
            var trigger = _triggerAt(token);
            if (trigger == -2 && below >= 0 && Raised.InfinitiveOf(_tree, below) is >= 0 and var infinitive)
            {
                return _triggerAt(infinitive);
            }

            if (trigger != -1)
            {
                return trigger;
            }

            (below, token) = (token, _text.Heads[token]);
        }

        return -1;
    }

    private int Depth(int token, int trigger)
    {
        var depth = 0;
        while (token >= 0 && token != trigger && depth < Farthest)
        {
            (token, depth) = (_text.Heads[token], depth + 1);
        }

        return depth;
    }

    private static void Add<T>(Dictionary<int, List<T>> lists, int trigger, T item)
    {
        if (!lists.TryGetValue(trigger, out var list))
        {
            lists[trigger] = list = [];
        }

        list.Add(item);
    }
}
