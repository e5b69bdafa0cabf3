using System.Collections.Immutable;
using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;
using Hearsay.Mentions.Places;

namespace Hearsay.Attributions.Circumstances;

/// <summary>
/// Where a thing was said: "said in Marrack", "told reporters at the palace", "speaking from Dorrum". Only places that hang on the cue; a place in the
/// content is where the thing happened.
/// </summary>
internal sealed class SayingPlaces
{
    private const int MostSteps = 5;

    private readonly Tree _tree;

    /// <summary>The places by the token that heads each.</summary>
    private readonly SortedDictionary<int, Place> _places = [];

    public SayingPlaces(Tree tree, ImmutableArray<Place> places)
    {
        _tree = tree;
        var token = 0;
        foreach (var place in places)
        {
            while (token < tree.Text.Tokens.Length && tree.Text.Tokens[token].End <= place.Span.Start)
            {
                token++;
            }

            if (HeadOf(token, place) is >= 0 and var head)
            {
                _places.TryAdd(head, place);
            }
        }
    }

    /// <summary>Null where the report does not say.</summary>
    public Place? Of(AttributionDraft draft, CueAct act, FoundChannel? channel)
    {
        if (!Utterance.Is(act) || _places.Count == 0)
        {
            return null;
        }

        var reach = new CueReach(_tree, draft);
        for (var token = reach.First; token < reach.End; token++)
        {
            if (_places.TryGetValue(token, out var place) && (Says(reach, token) || IsAtChannel(channel, token)))
            {
                return place;
            }
        }

        return null;
    }

    private int HeadOf(int first, Place place)
    {
        for (var token = first; token < _tree.Text.Tokens.Length && _tree.Text.Tokens[token].Start < place.Span.End; token++)
        {
            var head = _tree.Text.Heads[token];
            if (head < 0 || !place.Span.Contains(_tree.Text.Tokens[head].Span))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>"in", "at", "from" before it or, through "of", before what it belongs to ("at the east gate *of the citadel*"), on the way to the cue.</summary>
    private bool Says(CueReach reach, int token)
    {
        if (!(reach.IsFree(token) || reach.IsInCue(token)) || (!reach.IsInCue(token) && reach.StepsToCue(token, MostSteps) is null))
        {
            return false;
        }

        for (var steps = 0; steps <= MostSteps && token >= 0; steps++)
        {
            switch (reach.Preposition(token))
            {
                case "in" or "at" or "from" or "In" or "At" or "From" or "outside" or "near" or "aboard" or "inside":
                    return _tree.Text.Heads[token] >= 0 && !IsSomebody(reach, _tree.Text.Heads[token]);
                case "of" or "'s" or "’s":
                case "" when _tree.Text.Relations[token] is Relation.NmodPoss or Relation.Compound or Relation.Appos or Relation.Flat:
                    token = _tree.Text.Heads[token];
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>"during an address at the palace", wherever the tree hangs the address.</summary>
    private bool IsAtChannel(FoundChannel? channel, int token)
    {
        if (channel is null)
        {
            return false;
        }

        var isThere = false;
        for (var steps = 0; steps <= MostSteps && token >= 0; steps++)
        {
            if (token >= channel.Span.First && token < channel.Span.End)
            {
                return isThere || (_tree.Child(token, Relation.Case) is >= 0 and var own && _tree.Text.Form(own) is "in" or "at" or "from");
            }

            if (_tree.Text.Relations[token] is not (Relation.Nmod or Relation.Obl or Relation.NmodPoss or Relation.Compound))
            {
                return false;
            }

            isThere |= _tree.Child(token, Relation.Case) is >= 0 and var preposition && _tree.Text.Form(preposition) is "in" or "at" or "from";
            token = _tree.Text.Heads[token];
        }

        return false;
    }

    /// <summary>"told reporters in Marrack" tells where, "told the embassy in Marrack" which embassy; who is told is looked through all the same only where it is the press.</summary>
    private bool IsSomebody(CueReach reach, int governor) => !reach.IsInCue(governor) && _tree.Text.Relations[governor] is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.Nmod
        && !(_tree.Is(governor, "reporters") || _tree.Is(governor, "journalists") || _tree.Is(governor, "conference"));
}
