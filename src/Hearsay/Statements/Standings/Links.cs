using Hearsay.Grammar;
using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Standings;

/// <summary>Reads off the tree how a clause or an event noun hangs on what is above it.</summary>
internal sealed class Links(Tree tree)
{
    /// <summary>How many words up the tree a verb is looked for.</summary>
    private const int Farthest = 4;

    private static readonly Link Free = new Link.Free();

    private readonly ParsedText _text = tree.Text;
    private readonly ContentNouns _nouns = new(tree);
    private readonly DeniedDeeds _deeds = new(tree);
    private readonly LostPredicates _predicates = new(tree);
    private readonly Labels _labels = new(tree);
    private readonly Conditions _conditions = new(tree);
    private readonly Conjunctions _conjunctions = new(tree);
    private readonly Conjuncts _conjuncts = new(tree);

    public Link Of(int head)
    {
        if (_predicates.Of(head) is >= 0 and var predicate)
        {
            return new Link.Embedded(predicate, _text.Classes[predicate] != WordClass.Verb ? OperatorFrame.That
                : new VerbGroup(tree, predicate).IsPassive ? OperatorFrame.Noun : OperatorFrame.Subject);
        }

        var governor = GovernorOf(head);
        if (governor < 0)
        {
            return Free;
        }

        if (_text.Relations[head] is Relation.AclRelcl or Relation.Acl or Relation.Ccomp or Relation.Advcl && _nouns.Across(OpeningOf(head)) is >= 0 and var told && told < head)
        {
            return new Link.Embedded(told, OperatorFrame.That);
        }

        if (_deeds.DeniedBy(head) is >= 0 and var denial)
        {
            return new Link.Embedded(denial, OperatorFrame.Ing);
        }

        return _text.Relations[head] switch
        {
            // "called the claims *false*", whatever the tree makes of "false".
            _ when governor != _text.Heads[head] && _labels.Over(head) == governor => new Link.Embedded(governor, OperatorFrame.That),
            _ when _labels.VerbOf(head) is >= 0 and var verb => new Link.Along(verb, Negates: false),
            Relation.Conj => _conditions.IsCondition(head) ? new Link.Condition() : new Link.Joined(_conjuncts.FirstOf(head)),
            Relation.Ccomp or Relation.Xcomp or Relation.Csubj or Relation.CsubjPass or Relation.CsubjOuter => Complement(head, governor),
            Relation.Advcl or Relation.AdvclRelcl => Adverbial(head, governor),
            Relation.Acl => OfNoun(head, governor),
            // "the risk that it will burn" has no gap, and is no relative clause.
            Relation.AclRelcl when _nouns.Of(head, governor) is >= 0 and var noun => new Link.Embedded(noun, OperatorFrame.That),
            // "are believed *to be in the hills*".
            Relation.Obl when tree.Child(head, Relation.Cop) >= 0 => Complement(head, governor),
            Relation.Obj or Relation.Iobj or Relation.NsubjPass or Relation.Obl => new Link.Embedded(governor, OperatorFrame.Noun),
            Relation.Nsubj => new Link.Embedded(governor, _text.Classes[governor] == WordClass.Verb ? OperatorFrame.Subject : OperatorFrame.That),
            Relation.Nmod => new Link.Embedded(governor, HasCase(head, "for") ? OperatorFrame.For : OperatorFrame.Of),
            _ => Free,
        };
    }

    public Labels Labels => _labels;

    /// <summary>Where a clause begins; the tree may give its "that" to another verb.</summary>
    private int OpeningOf(int head)
    {
        var left = tree.Left(head);
        left += left < head && _text.Tags[left] == PennTag.Comma ? 1 : 0;
        return left > 0 && !tree.Is(left, "that") && tree.Is(left - 1, "that") ? left - 1 : left;
    }

    /// <summary>"rejected *as untrue* a claim that": the claim is of the verb, and not of its label.</summary>
    private int GovernorOf(int head) => _text.Relations[head] == Relation.Obj && _text.Heads[head] is var label && _text.Classes[label] != WordClass.Verb
        && _text.Relations[label] == Relation.Advcl && tree.Is(tree.Left(label), "as") ? _text.Heads[label]
        : _labels.Over(head) is >= 0 and var said ? said : _text.Heads[head];

    /// <summary>The frame of a clause under a verb, an adjective or a noun.</summary>
    public OperatorFrame FrameOf(int head, int governor)
    {
        var group = new VerbGroup(tree, head);
        foreach (var child in tree.Children(head))
        {
            if (child < head && _text.Relations[child] is Relation.Mark or Relation.Advmod && (tree.Is(child, "whether") || tree.Is(child, "if")))
            {
                return OperatorFrame.Whether;
            }
        }

        if (IsQuestion(head, governor))
        {
            return OperatorFrame.Whether;
        }

        return group is { HasTo: true, IsAhead: false } ? HasSomebody(head, governor) ? OperatorFrame.ThemTo : OperatorFrame.To
            : group.IsGerund ? OperatorFrame.Ing
            : group.IsFinite ? OperatorFrame.That
            : _text.Relations[head] == Relation.Ccomp && tree.Child(head, Relation.Mark) >= 0 ? OperatorFrame.That
            : _text.Relations[head] == Relation.Ccomp && tree.Child(head, Relation.Nsubj) >= 0 && group.IsBase ? OperatorFrame.That
            : OperatorFrame.Bare;
    }

    /// <summary>"asked *who is right*": under words that ask, a question word does what "whether" does; "knows who is right" states.</summary>
    private bool IsQuestion(int head, int governor)
    {
        var first = tree.Left(head);
        return first > governor && _text.Tags[first] is PennTag.Wp or PennTag.WpPoss or PennTag.Wdt or PennTag.Wrb && _text.Relations[head] is Relation.Ccomp or Relation.Obj or Relation.Obl
            && OperatorReader.Find(tree, governor, head, OperatorFrame.Whether)?.Affirmed is Effect.Imposes { Modality: Modality.Asked };
    }

    private bool OpensWithThat(int head, int mark) => mark >= 0 ? tree.Is(mark, "that")
        : tree.Left(head) - 1 is >= 0 and var before && tree.Is(before, "that") && _text.Relations[before] == Relation.Mark;

    private Link.Embedded Complement(int head, int governor) => new(governor, FrameOf(head, governor));

    private Link Adverbial(int head, int governor)
    {
        if (_conditions.IsCondition(head))
        {
            return new Link.Condition();
        }

        var frame = FrameOf(head, governor);
        var mark = tree.Child(head, Relation.Mark);

        // "it is not true *that it fell*", where the tree takes the clause for one beside it.
        if (frame == OperatorFrame.That && OpensWithThat(head, mark) && Knows(governor, head, frame))
        {
            return new Link.Embedded(governor, frame);
        }

        // "rejected accusations *of having fired*": the gerund is of the noun before it.
        if (frame == OperatorFrame.Ing && tree.Left(head) is var opening && opening > governor && tree.Is(opening, "of"))
        {
            if (_nouns.TakesClause(opening - 1))
            {
                return new Link.Embedded(opening - 1, OperatorFrame.Of);
            }

            mark = opening;
        }

        if (frame is OperatorFrame.To or OperatorFrame.ThemTo)
        {
            return TakesInfinitive(governor, head, frame) ? new Link.Embedded(governor, frame) : new Link.Purpose(governor);
        }

        if (frame != OperatorFrame.Whether && _conjunctions.Of(head, OperatorPart.Time) is { } time)
        {
            return new Link.Timed(MainOf(governor), time.Affirmed);
        }

        if (frame == OperatorFrame.Ing)
        {
            return mark >= 0 && IsNegative(mark) ? new Link.Along(governor, Negates: true)
                : IsOf(head, governor, mark) && Knows(governor, head, frame) ? new Link.Embedded(governor, frame)
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
        if (OperatorReader.PartOf(tree, noun) == OperatorPart.Verb)
        {
            return Adverbial(head, noun);
        }

        var frame = FrameOf(head, noun);
        var verb = _text.Heads[noun];
        return frame switch
        {
            // "called on envoys to leave" hangs the infinitive on "envoys" as often as on "called".
            OperatorFrame.To or OperatorFrame.ThemTo when !OperatorLexicon.Knows(_text.Lemma(noun), OperatorPart.Noun) && verb >= 0 && KnowsOrder(verb)
                && _text.Relations[noun] is Relation.Obj or Relation.Iobj or Relation.Obl or Relation.NsubjPass => new Link.Embedded(verb, OperatorFrame.ThemTo),
            OperatorFrame.To or OperatorFrame.ThemTo when Knows(noun, -1, OperatorFrame.To) => new Link.Embedded(noun, OperatorFrame.To),
            OperatorFrame.To or OperatorFrame.ThemTo => new Link.Purpose(noun),
            OperatorFrame.Ing when tree.Child(head, Relation.Mark) >= 0 => new Link.Embedded(noun, OperatorFrame.Of),
            OperatorFrame.That or OperatorFrame.Whether => new Link.Embedded(noun, frame),
            _ => Free,
        };
    }

    private bool Knows(int governor, int complement, OperatorFrame frame) => OperatorReader.Find(tree, governor, complement, frame) is not null;

    /// <summary>Whether a verb has somebody else do something: "urge", "force". "Began a campaign *to oust*" has a purpose instead.</summary>
    private bool KnowsOrder(int verb) => OperatorLexicon.Find(OperatorReader.LemmaOf(tree, verb), OperatorPart.Verb, OperatorFrame.ThemTo) is not null;

    private bool TakesInfinitive(int governor, int head, OperatorFrame frame) => tree.Child(governor, Relation.Obj) >= 0
        ? KnowsOrder(governor) : Knows(governor, head, frame) || Knows(governor, head, OperatorFrame.To);

    /// <summary>"aimed *at* doubling", "considers bidding": the gerund is what the word is about, and nothing beside it.</summary>
    private bool IsOf(int gerund, int governor, int mark) => mark >= 0
        ? _text.Form(mark) is "of" or "from" or "to" or "on" or "against" or "in" or "for" or "at" or "about" or "toward" or "towards"
        : gerund > governor && tree.Left(gerund) == governor + 1;

    /// <summary>"soon *after* it opens" hangs on "soon", and is about the verb that "soon" stands beside.</summary>
    private int MainOf(int governor)
    {
        var main = governor;
        for (var steps = 0; steps < Farthest && _text.Classes[main] is not (WordClass.Verb or WordClass.Adj) && tree.Child(main, Relation.Cop) < 0 && _text.Heads[main] >= 0; steps++)
        {
            main = _text.Heads[main];
        }

        return main;
    }

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

        // "workers *urged* to leave" is passive as well.
        return tree.Child(head, Relation.Nsubj) >= 0
            || new VerbGroup(tree, governor) is var group && (group.IsPassive || (group.IsParticiple && _text.Relations[governor] == Relation.Acl));
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
