using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Events;

/// <summary>What kind of event a word tells by itself, whatever its standing.</summary>
internal sealed class EventTyping(Tree tree, Participants participants)
{
    /// <summary>How many measures are looked through: "part of a series of attacks".</summary>
    private const int Deepest = 2;

    private readonly ParsedText _text = tree.Text;

    /// <summary>Of a predicate, null where no type fits.</summary>
    public EventKind? Of(int head) => OperatorReader.PartOf(tree, head) switch
    {
        OperatorPart.Verb => OfVerb(head),
        // A noun with a subject of its own is a verb that the grammar did not know: "the page *maps roadblocks*".
        OperatorPart.Noun when tree.Child(head, Relation.Cop) < 0 && tree.Child(head, Relation.Nsubj) < 0 => OfNoun(head),
        OperatorPart.Adjective => OfAdjective(head),
        _ => null,
    };

    /// <summary>"deployed *troops*", "withdrew *its soldiers*": what is moved is not whom it is done to. The moved phrase, or -1.</summary>
    public int Moved(int head, EventKind? kind) => kind is { Type: EventType.Mobilize } or { Type: EventType.Retreat, Mode: EventMode.Withdraw or EventMode.Disarm }
        && tree.Child(head, Relation.NsubjPass) < 0 ? tree.Child(head, Relation.Obj) : -1;

    /// <summary>The act that a word makes of the clause on it: "refused to meet" rejects.</summary>
    public EventKind? OverClause(int word)
    {
        foreach (var frame in EventLexicon.Of(_text, word, OperatorReader.PartOf(tree, word)))
        {
            if (frame.TakesClause)
            {
                return frame.Kind;
            }
        }

        return null;
    }

    /// <summary>Whether a verb tells of something done and not of something said.</summary>
    public bool IsDeed(int verb) => OperatorReader.PartOf(tree, verb) == OperatorPart.Verb && (IsMaterial(OfVerb(verb)) || IsSigning(verb));

    private static bool IsMaterial(EventKind? kind) => kind?.Type is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Mobilize
        or EventType.Protest or EventType.Aid or EventType.Retreat or EventType.Cooperate or EventType.Consult;

    /// <summary>"signed an agreement to increase trade".</summary>
    private bool IsSigning(int verb) => OfVerb(verb) is { Type: EventType.Support or EventType.Agree }
        && new VerbSurroundings(tree, verb, participants.IsSomebody).Object is >= 0 and var thing && ObjectClasses.Has(_text.Lemma(thing), "agreement");

    private EventKind? OfVerb(int verb)
    {
        var frames = EventLexicon.Of(_text, verb, OperatorPart.Verb);
        if (frames.IsEmpty)
        {
            return null;
        }

        var around = new VerbSurroundings(tree, verb, participants.IsSomebody);
        return OfVerb(verb, frames, around) is { } kind && !(IsMaterial(kind) && around.IsByDisaster) ? kind : null;
    }

    private EventKind? OfVerb(int verb, ImmutableArray<EventFrame> frames, in VerbSurroundings around)
    {
        EventKind? plain = null;
        foreach (var frame in frames)
        {
            if (frame.IsLight)
            {
                plain ??= OfLight(verb, frame, around);
            }
            else if (around.Fit(frame))
            {
                if (frame.Demands > 0)
                {
                    return frame.Kind;
                }

                plain ??= frame.Kind;
            }
        }

        return plain ?? (tree.Child(verb, Relation.Xcomp) >= 0 || tree.Child(verb, Relation.Ccomp) >= 0 ? OverClause(verb) : null);
    }

    /// <summary>"launched *an attack*", "*talks* took place", "embarked on *a strike*".</summary>
    private EventKind? OfLight(int verb, EventFrame frame, in VerbSurroundings around)
    {
        foreach (var particle in frame.Particles)
        {
            if (!around.Fit(frame))
            {
                return null;
            }

            if (around.Behind(particle) is >= 0 and var behind)
            {
                return OfNoun(behind);
            }
        }

        return around.Object >= 0 ? OfNoun(around.Object) : tree.Child(verb, Relation.Nsubj) is >= 0 and var subject ? OfNoun(subject) : null;
    }

    private EventKind? OfNoun(int noun, int depth = 0)
    {
        foreach (var frame in EventLexicon.Of(_text, noun, OperatorPart.Noun))
        {
            if (frame.Modifier is not { } modifier || HasModifier(noun, modifier))
            {
                return frame.Kind;
            }
        }

        // "a series of attacks", "10 days of war games".
        if (depth > Deepest)
        {
            return null;
        }

        foreach (var child in tree.Children(noun))
        {
            if (_text.Relations[child] == Relation.Nmod && tree.Child(child, Relation.Case) is >= 0 and var preposition && tree.Is(preposition, "of")
                && !ObjectClasses.Knows(_text.Lemma(noun)) && !participants.IsSomebody(noun))
            {
                return OfNoun(child, depth + 1);
            }
        }

        return null;
    }

    private EventKind? OfAdjective(int adjective)
    {
        foreach (var frame in EventLexicon.Of(_text, adjective, OperatorPart.Adjective))
        {
            if (!frame.TakesClause)
            {
                return frame.Kind;
            }
        }

        return null;
    }

    private bool HasModifier(int noun, string modifier)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && (tree.Is(child, modifier) || _text.Lemma(child).Equals(modifier, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
