using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Statements.Events;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Predicates;
using Hearsay.Statements.Relations;
using Hearsay.Statements.Standings;
using Hearsay.Statements.Voices;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>Reads the statements of one report: finds what heads a proposition, and asks for its standing, its chain and its participants.</summary>
internal sealed class StatementReader
{
    private readonly Tree _tree;
    private readonly ParsedText _text;
    private readonly Participants _participants;
    private readonly SettledParties _settled;
    private readonly List<Predicate> _predicates;
    private readonly HashSet<int> _heads;
    private readonly Tellings _tellings;
    private readonly StandingReader _standings;
    private readonly ChainReader _chains;
    private readonly StatementSpan _spans;
    private readonly RelationReader _relations;
    private readonly EventReader _events;
    private readonly Circumstances _circumstances;
    private readonly HearsayReader _hearsay;
    private readonly Silences _silences;

    /// <summary>Asked for every time, place and figure below a word: kept, as a word may have very many of them.</summary>
    private readonly int?[] _triggers;

    public StatementReader(MentionedParties mentioned, AttributedText attributed, Circumstances circumstances)
    {
        (_tree, _text, _settled) = (MendedTree.Of(mentioned.Table.Text), mentioned.Table.Text, attributed.Settled);
        (_text, _circumstances) = (_tree.Text, circumstances);
        _participants = new Participants(mentioned, _tree);
        _triggers = new int?[_text.Tokens.Length];
        var finder = new PredicateFinder(_tree, _participants);
        var typing = new EventTyping(_tree, _participants);
        _tellings = Tellings.Of(_tree, finder, attributed, typing.IsDeed);
        _standings = new StandingReader(_tree, _tellings);
        _hearsay = new HearsayReader(_tree, _standings, _tellings);
        _silences = new Silences(_tree, _standings);
        _relations = new RelationReader(_tree, finder, mentioned, _standings, _tellings);
        _predicates = _relations.WithEnds(finder.Find());
        _heads = [.. _predicates.Select(static one => one.Head)];
        var kinds = attributed.Parties.ToFrozenDictionary(static party => party.Id, static party => party.Kind);
        var stances = new Stances(_tree, kinds);
        _chains = new ChainReader(_tree, _tellings, _standings, stances, _participants, _settled);
        _spans = new StatementSpan(_tree, _heads.Contains, _standings.Labels);
        _events = new EventReader(_tree, _standings, _tellings, _participants, _settled, new CircumstanceLinks(_tree, circumstances, TriggerAt, typing.IsDeed));
    }

    public StatedText Read()
    {
        var told = _predicates.Where(one => !_tellings.IsCue(one.Head) && !IsLight(one) && !IsDate(one) && !_standings.Labels.Has(one.Head) && !_hearsay.IsImpersonal(one.Head) && !_silences.Has(one.Head)).ToList();
        var chained = told.SelectMany(one => ChainsOf(one.Head).Select(chain => (Predicate: one, Chain: chain)))
            .Select(static (one, place) => (one.Predicate, one.Chain, Id: new StatementId(place + 1))).ToList();
        var ids = chained.DistinctBy(static one => one.Predicate.Head).ToDictionary(static one => one.Predicate.Head, static one => one.Id);
        return new StatedText([.. chained.Select(one => Statement(one.Predicate, one.Chain, one.Id))], _relations.Relations(ids));
    }

    private IEnumerable<Chain> ChainsOf(int head) => _chains.All(head, _relations.Settle(head, Told(_standings.Of(head), _tellings.Around(head))));

    /// <summary>"on Monday, *May 12, 2031*, the army moved": a date beside a day says nothing of it.</summary>
    private bool IsDate(Predicate predicate)
    {
        var at = _text.Tokens[predicate.Head].Start;
        return predicate.Form == PredicateForm.Apposition && _circumstances.Times.Any(time => time.Span.Start <= at && at < time.Span.End);
    }

    /// <summary>The standing of any word, cues included: what the scores are taken from.</summary>
    public Standing StandingOf(int token) => _standings.Of(token);

    public Link LinkOf(int token) => _standings.LinkOf(token);

    /// <summary>What a word says of its standing by itself, before those over it are asked.</summary>
    public OwnStanding OwnOf(int token) => _standings.OwnOf(token);

    public Operator? OperatorOver(int token) => _standings.OperatorOver(token);

    public Tree Tree => _tree;

    /// <summary>The act of the attribution within whose content a word stands, null in the text's own voice.</summary>
    public CueAct? ActAround(int token) => _tellings.Around(token)?.Attribution.Cue.Act;

    /// <summary>"began to shell" is one proposition, and its head is "shell".</summary>
    private bool IsLight(Predicate predicate) => LightContent(predicate.Head) >= 0;

    private int LightContent(int head)
    {
        foreach (var child in _tree.Children(head))
        {
            if (_text.Relations[child] is Relation.Xcomp or Relation.Ccomp && _heads.Contains(child) && _standings.OperatorOver(child) is { IsLight: true })
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The trigger of the statement that a word tells: "shell" for the "began" over it. -1 where it tells none, -2 where it is a cue.</summary>
    private int TriggerAt(int token) => _triggers[token] ??= FindTrigger(token);

    private int FindTrigger(int token)
    {
        if (_tellings.IsCue(token))
        {
            return -2;
        }

        if (!_heads.Contains(token))
        {
            return -1;
        }

        for (var steps = 0; steps < 6 && LightContent(token) is >= 0 and var content; steps++)
        {
            token = content;
        }

        return token;
    }

    private Statement Statement(Predicate predicate, Chain chain, StatementId id)
    {
        var head = predicate.Head;
        var standing = chain.Standing;
        var extent = chain.Innermost?.Extent ?? (0, _text.Tokens.Length);
        var span = WithRaised(head, _spans.Of(SpanHead(head), extent), extent.First);
        return new Statement
        {
            Id = id,
            Span = span,
            Attribution = chain.Innermost?.Attribution.Id,
            Chain = chain.Voices,
            Holders = chain.Holders,
            Voice = chain.Voice(_hearsay.Is(head)),
            Polarity = standing.Polarity,
            Modality = standing.Modality,
            Event = _events.Of(head, span, standing, chain),
            Confidence = Confidence(predicate, chain, standing),
        };
    }

    /// <summary>"*Twenty people* are believed to have died": the subject of the infinitive stands before the cue, with its figure.</summary>
    private TextSpan WithRaised(int head, TextSpan span, int first) => Raised.SubjectOf(_tree, head) is >= 0 and var subject && _tree.Left(subject) is var left && left >= first
        && _tellings.IsCue(_text.Heads[head]) ? TextSpan.FromBounds(_text.Tokens[left].Start, span.End) : span;

    /// <summary>The clause of "failed to arrive" begins with its subject, which hangs on "failed".</summary>
    private int SpanHead(int head) => _text.Relations[head] is Relation.Xcomp or Relation.Ccomp && _standings.OperatorOver(head) is { IsLight: true }
        && _text.Heads[head] is var governor && _heads.Contains(governor) && !_tellings.IsCue(governor) ? SpanHead(governor) : head;

    /// <summary>Where the cue stands beside what is told ("It will burn, he threatened") its act still makes a threat, a promise or a belief of a plan.</summary>
    private static Standing Told(Standing standing, Telling? telling) => telling is null ? standing : (telling.Attribution.Cue.Act, standing.Modality) switch
    {
        (CueAct.Threaten, Modality.Planned) => standing with { Modality = Modality.Threatened },
        (CueAct.Promise, Modality.Planned) => standing with { Modality = Modality.Promised },
        (CueAct.Believe, Modality.Planned) => standing with { Modality = Modality.Believed },
        _ => standing,
    };

    private static double Confidence(Predicate predicate, Chain chain, Standing standing)
    {
        var confidence = predicate.Form == PredicateForm.Clause ? 0.9 : 0.75;
        confidence *= standing.Modality is Modality.Happened or Modality.Planned or Modality.Possible ? 1 : 0.9;
        foreach (var voice in chain.Voices)
        {
            confidence *= voice.Stance is Stance.Doubts or Stance.Withdraws ? 0.6 : 1;
        }

        return Math.Round(confidence * (chain.Innermost?.Attribution.Confidence ?? 1), 3);
    }
}
