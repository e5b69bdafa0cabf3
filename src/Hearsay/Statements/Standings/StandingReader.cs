using Hearsay.Grammar;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Voices;

namespace Hearsay.Statements.Standings;

/// <summary>
/// Composes the standing of every clause and event noun from its own words and from those above it in the tree: "A denied that B plans to
/// attack" leaves the attack planned and negated. Each token is read once, whatever the depth of the tree.
/// </summary>
internal sealed class StandingReader(Tree tree, Tellings tellings)
{
    private static readonly Link Free = new Link.Free();

    private readonly ParsedText _text = tree.Text;
    private readonly Links _links = new(tree);
    private readonly OwnStandings _own = new(tree);
    private readonly TimedClauses _timed = new(tree);
    private readonly Questions _questions = new(tree, tellings);
    private readonly Standing?[] _standings = new Standing?[tree.Text.Tokens.Length];
    private readonly OwnStanding[] _owns = new OwnStanding[tree.Text.Tokens.Length];
    private readonly bool[] _reported = new bool[tree.Text.Tokens.Length];

    public Standing Of(int head)
    {
        var waiting = new Stack<int>();
        for (var token = head; token >= 0 && _standings[token] is null; token = Above(token))
        {
            waiting.Push(token);
        }

        while (waiting.TryPop(out var token))
        {
            _standings[token] = Compose(token);
        }

        return _standings[head]!.Value;
    }

    /// <summary>The operator by which a word decides the standing of what hangs on it, null where none is known.</summary>
    public Operator? OperatorOver(int head) => LinkOf(head) is Link.Embedded(var governor, var frame) ? Find(governor, head, frame) : null;

    /// <summary>A cue stands over what it tells, whatever the tree makes of "“I think it fell,” *said* Quill".</summary>
    public Link LinkOf(int head) => tellings.IsBornInside(head, tree.Text.Heads[head]) ? Free : _links.Of(head);

    public Labels Labels => _links.Labels;

    /// <summary>What a word says by itself.</summary>
    public OwnStanding OwnOf(int head)
    {
        _ = Of(head);
        return _owns[head];
    }

    /// <summary>The token whose standing this one's is composed with, -1 for none.</summary>
    private int Above(int token) => LinkOf(token) switch
    {
        Link.Embedded link => link.Governor,
        Link.Joined link => link.First,
        Link.Along link => link.Governor,
        Link.Purpose link => link.Action,
        Link.Timed link => link.Main,
        _ => -1,
    };

    private Standing Compose(int token)
    {
        var link = LinkOf(token);
        _reported[token] = IsReported(link);
        var own = _owns[token] = _own.Of(token, _reported[token]);
        return link switch
        {
            // "“Who *died*?” she asked": the question is quoted, and no request.
            Link.Embedded { Frame: OperatorFrame.That } asked when _questions.IsQuoted(token, asked.Governor) => own.Under(Modality.Asked, negates: false),
            Link.Embedded embedded => Embedded(token, own, embedded),
            Link.Joined joined => Joined(token, own, joined.First),
            Link.Along along => own.Under(Open(_standings[along.Governor]!.Value.Modality), along.Negates),
            Link.Purpose purpose => own.Under(Modality.Planned, IsLacking(purpose.Action)),
            Link.Timed timed => _timed.Under(timed, _standings[timed.Main]!.Value.Modality, token, own),
            Link.Condition => new OwnStanding(own.IsNegated != IsUnreal(token), null).Under(Modality.Conditional, negates: false),
            _ when _questions.Asks(token) => own.Under(Modality.Asked, negates: false),
            // "apparently *to help*", hanging on nothing that is known.
            _ when own.Modality is null && new VerbGroup(tree, token).HasTo => own.Under(Modality.Planned, negates: false),
            _ => own.Alone(),
        };
    }

    /// <summary>"no reason *to stay*", "did not have the means *to stay*".</summary>
    private bool IsLacking(int action) => _text.Classes[action] == WordClass.Noun && _standings[action]!.Value.Polarity == Polarity.Negated;

    private Standing Embedded(int token, OwnStanding own, Link.Embedded link)
    {
        var outer = _standings[link.Governor]!.Value;
        if (Find(link.Governor, token, link.Frame) is { } found)
        {
            // "said whether it fell", "know if it fell": nobody says that it did.
            var made = found.In(outer);

            // "saw *no evidence*" is negated once, though both the noun and the verb over it say so.
            own = made is Effect.Follows && outer.Polarity == Polarity.Negated && link.Frame is OperatorFrame.Noun or OperatorFrame.Subject && _owns[link.Governor].IsNegated
                ? own with { IsNegated = false } : own;
            return link.Frame == OperatorFrame.Whether && made is Effect.Keeps ? own.Under(Modality.Asked, negates: false) : made.On(own, outer);
        }

        if (tellings.ActOf(link.Governor) is { } act && ActEffects.Of(act, link.Frame) is { } effect)
        {
            return effect.On(own, outer);
        }

        return Unknown(token, own, link, outer);
    }

    /// <summary>A word that the lexicon does not know: an infinitive under it lies ahead, a finite clause stands by itself, the rest goes with it.</summary>
    private Standing Unknown(int token, OwnStanding own, Link.Embedded link, Standing outer) => link.Frame switch
    {
        OperatorFrame.To or OperatorFrame.ThemTo when _text.Classes[link.Governor] is not (WordClass.Adj or WordClass.Adv) => own.Under(Modality.Planned, negates: false),
        OperatorFrame.Whether => own.Under(Modality.Asked, negates: false),
        OperatorFrame.That when _text.Relations[token] is not (Relation.Csubj or Relation.CsubjPass or Relation.CsubjOuter) => own.Alone(),
        OperatorFrame.Noun or OperatorFrame.Subject or OperatorFrame.Of or OperatorFrame.For =>
            !own.IsNegated && IsAbsent(token, link.Governor, outer) ? own.Under(Open(outer.Modality), negates: true)
            // "would launch *an attack*" tells of none yet; "would condemn *the attack*" takes it for granted.
            : Determiners.IsNew(tree, token) ? own.Under(Open(outer.Modality), negates: false) : own.Alone(),
        _ => own.Under(Open(outer.Modality), negates: false),
    };

    /// <summary>"did not have *the means*", "there was not *any order*": what is not had is not there.</summary>
    private bool IsAbsent(int noun, int governor, Standing outer) => outer.Polarity == Polarity.Negated
        && (_text.Lemma(governor) is "have" or "be" || (tree.Child(noun, Relation.Det) is >= 0 and var determiner && tree.Is(determiner, "any")));

    /// <summary>Coordinated verbs of one form share auxiliary and negation ("did not shell or storm"); a finite one has its own.</summary>
    private Standing Joined(int token, OwnStanding own, int first)
    {
        var (outer, firstOwn) = (_standings[first]!.Value, _owns[first]);
        var (group, firstGroup) = (new VerbGroup(tree, token), new VerbGroup(tree, first));
        var shares = !group.IsFinite && firstGroup.IsFinite && (_text.Tags[token] == _text.Tags[first] || (_text.Tags[token] == PennTag.Vb && firstGroup.Modal >= 0));
        if (shares)
        {
            own = new OwnStanding(own.IsNegated || (firstOwn.IsNegated && !IsBut(token)), own.Modality is null or Modality.Requested ? firstOwn.Modality : own.Modality);
        }

        return Above(first) switch
        {
            // The first conjunct stands under nothing.
            < 0 when LinkOf(first) is Link.Condition => own.Under(Modality.Conditional, negates: false),
            < 0 => _questions.Asks(first) && !group.IsPast ? own.Under(Modality.Asked, negates: false) : shares || group.IsFinite ? own.Alone() : own.Under(Open(outer.Modality), negates: false),
            _ => JoinedUnder(token, own, first, outer),
        };
    }

    private Standing JoinedUnder(int token, OwnStanding own, int first, Standing outer) => LinkOf(first) switch
    {
        Link.Embedded link => Embedded(first, own, link),
        Link.Along along => own.Under(Open(_standings[along.Governor]!.Value.Modality), along.Negates),
        Link.Purpose => own.Under(Modality.Planned, negates: false),
        Link.Timed timed => _timed.Under(timed, _standings[timed.Main]!.Value.Modality, token, own),
        _ when !IsBut(token) && own.Modality is null => new OwnStanding(own.IsNegated || outer.Polarity == Polarity.Negated, null).Under(outer.Modality, negates: false),
        _ => own.Modality is null ? own.Under(outer.Modality, negates: false) : own.Alone(),
    };

    private bool IsBut(int token) => tree.Child(token, Relation.Cc) is >= 0 and var conjunction && tree.Is(conjunction, "but");

    private Operator? Find(int governor, int complement, OperatorFrame frame) => OperatorReader.Find(tree, governor, complement, frame);

    /// <summary>What goes with something real is real; what goes with something open is as open.</summary>
    private static Modality Open(Modality modality) => modality is Modality.Ongoing or Modality.Generic ? Modality.Happened : modality;

    /// <summary>Under a telling in the past, where "would" tells a plan: "said it would", "saying it would", "the announcement that it would".</summary>
    private bool IsReported(Link link) => link switch
    {
        Link.Embedded { Frame: OperatorFrame.That } embedded => IsPast(embedded.Governor),
        Link.Joined joined => _reported[joined.First],
        _ => false,
    };

    private bool IsPast(int governor)
    {
        var group = new VerbGroup(tree, governor);
        return group.IsPast || (group.HasHave && group.Modal < 0) || (_text.Classes[governor] == WordClass.Noun && _text.Relations[governor] != Relation.Root)
            || ((group.IsGerund || group.IsParticiple) && LinkOf(governor) is Link.Along along && new VerbGroup(tree, along.Governor).IsPast);
    }

    private bool IsUnreal(int token) => _own.IsCounterfactual(new VerbGroup(tree, token)) && new VerbGroup(tree, token).IsPast;
}
