using Hearsay.Grammar;
using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Standings;

/// <summary>Reads off the tree how a clause or an event noun hangs on what is above it.</summary>
internal sealed class Links(Tree tree)
{
    private static readonly Link Free = new Link.Free();

    private readonly ParsedText _text = tree.Text;
    private readonly Conditions _conditions = new(tree);

    public Link Of(int head)
    {
        var governor = _text.Heads[head];
        if (governor < 0)
        {
            return Free;
        }

        return _text.Relations[head] switch
        {
            Relation.Conj => _conditions.IsCondition(head) ? new Link.Condition() : new Link.Joined(governor),
            Relation.Ccomp or Relation.Xcomp or Relation.Csubj or Relation.CsubjPass or Relation.CsubjOuter => Complement(head, governor),
            Relation.Advcl or Relation.AdvclRelcl => Adverbial(head, governor),
            Relation.Acl => OfNoun(head, governor),
            // "the risk that it will burn" has no gap, and is no relative clause.
            Relation.AclRelcl when IsContent(head, governor) => new Link.Embedded(governor, OperatorFrame.That),
            Relation.Obj or Relation.Iobj or Relation.NsubjPass or Relation.Obl => new Link.Embedded(governor, OperatorFrame.Noun),
            Relation.Nsubj => new Link.Embedded(governor, _text.Classes[governor] == WordClass.Verb ? OperatorFrame.Subject : OperatorFrame.That),
            Relation.Nmod => new Link.Embedded(governor, HasCase(head, "for") ? OperatorFrame.For : OperatorFrame.Of),
            _ => Free,
        };
    }

    /// <summary>The frame of a clause under a verb, an adjective or a noun.</summary>
    public OperatorFrame FrameOf(int head, int governor)
    {
        var group = new VerbGroup(tree, head);
        foreach (var child in tree.Children(head))
        {
            if (child < head && _text.Relations[child] is Relation.Mark or Relation.Advmod && _text.Form(child) is "whether" or "if" or "Whether")
            {
                return OperatorFrame.Whether;
            }
        }

        return group.HasTo ? HasSomebody(head, governor) ? OperatorFrame.ThemTo : OperatorFrame.To
            : group.IsGerund ? OperatorFrame.Ing
            : group.IsFinite ? OperatorFrame.That
            : _text.Relations[head] == Relation.Ccomp && tree.Child(head, Relation.Mark) >= 0 ? OperatorFrame.That
            : _text.Relations[head] == Relation.Ccomp && tree.Child(head, Relation.Nsubj) >= 0 && group.IsBase ? OperatorFrame.That
            : OperatorFrame.Bare;
    }

    private Link.Embedded Complement(int head, int governor) => new(governor, FrameOf(head, governor));

    private Link Adverbial(int head, int governor)
    {
        if (_conditions.IsCondition(head))
        {
            return new Link.Condition();
        }

        var frame = FrameOf(head, governor);
        var mark = tree.Child(head, Relation.Mark);
        if (frame is OperatorFrame.To or OperatorFrame.ThemTo)
        {
            return Knows(governor, frame) || Knows(governor, OperatorFrame.To) ? new Link.Embedded(governor, frame) : new Link.Purpose(governor);
        }

        if (frame == OperatorFrame.Ing)
        {
            return mark >= 0 && IsNegative(mark) ? new Link.Along(governor, Negates: true)
                : mark >= 0 && Knows(governor, OperatorFrame.Ing) && _text.Form(mark) is "of" or "from" or "to" or "on" or "against" or "in" or "for" ? new Link.Embedded(governor, frame)
                : new Link.Along(governor, Negates: false);
        }

        if (frame == OperatorFrame.Whether)
        {
            return new Link.Embedded(governor, frame);
        }

        return frame == OperatorFrame.Bare ? new Link.Along(governor, Negates: mark >= 0 && IsNegative(mark)) : Free;
    }

    private Link OfNoun(int head, int noun)
    {
        var frame = FrameOf(head, noun);
        var verb = _text.Heads[noun];
        return frame switch
        {
            // "called on envoys to leave" hangs the infinitive on "envoys" as often as on "called".
            OperatorFrame.To or OperatorFrame.ThemTo when !OperatorLexicon.Knows(_text.Lemma(noun), OperatorPart.Noun) && verb >= 0 && Knows(verb, OperatorFrame.ThemTo)
                && _text.Relations[noun] is Relation.Obj or Relation.Iobj or Relation.Obl or Relation.NsubjPass => new Link.Embedded(verb, OperatorFrame.ThemTo),
            OperatorFrame.To or OperatorFrame.ThemTo when Knows(noun, OperatorFrame.To) => new Link.Embedded(noun, OperatorFrame.To),
            OperatorFrame.To or OperatorFrame.ThemTo => new Link.Purpose(noun),
            OperatorFrame.Ing when tree.Child(head, Relation.Mark) >= 0 => new Link.Embedded(noun, OperatorFrame.Of),
            OperatorFrame.That or OperatorFrame.Whether => new Link.Embedded(noun, frame),
            _ => Free,
        };
    }

    private bool IsContent(int head, int noun) => OperatorLexicon.Find(OperatorReader.LemmaOf(tree, noun), OperatorPart.Noun, OperatorFrame.That) is not null
        && tree.Left(head) is var opening && _text.Form(opening) is "that" && _text.Relations[opening] is not (Relation.Nsubj or Relation.NsubjPass)
        && (_text.Relations[opening] != Relation.Obj || HasOtherObject(head, opening));

    private bool HasOtherObject(int head, int opening)
    {
        foreach (var child in tree.Children(head))
        {
            if (child != opening && _text.Relations[child] is Relation.Obj or Relation.Ccomp or Relation.Xcomp)
            {
                return true;
            }
        }

        return false;
    }

    private bool Knows(int governor, OperatorFrame frame) => OperatorReader.Find(tree, governor, -1, frame) is not null;

    /// <summary>Somebody else is to do it: an object, a passive subject, a subject of its own, "on both sides".</summary>
    private bool HasSomebody(int head, int governor)
    {
        foreach (var child in tree.Children(governor))
        {
            if (child != head && _text.Relations[child] is Relation.Obj or Relation.Iobj or Relation.NsubjPass
                || (_text.Relations[child] == Relation.Obl && child < head && HasCase(child, "on", "upon", "for", "with", "to")))
            {
                return true;
            }
        }

        return tree.Child(head, Relation.Nsubj) >= 0 || new VerbGroup(tree, governor).IsPassive;
    }

    private bool HasCase(int head, params ReadOnlySpan<string> words)
    {
        foreach (var child in tree.Children(head))
        {
            if (_text.Relations[child] == Relation.Case && words.Contains(_text.Form(child).ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNegative(int mark) =>
        OperatorLexicon.Word(_text.Form(mark).ToString().ToLowerInvariant(), OperatorPart.Mark) is { Affirmed: Effect.Follows { Negates: true } };
}
