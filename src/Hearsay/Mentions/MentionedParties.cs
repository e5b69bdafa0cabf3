using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Parties;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.References;
using Hearsay.Mentions.Vocabulary;
using Hearsay.Text;

namespace Hearsay.Mentions;

/// <summary>
/// The mentions of a text and the parties behind them. Every noun phrase has a party index here, things included; only those
/// that are somebody, or are asked for as a source, become a <see cref="Party"/> in the end.
/// </summary>
public sealed class MentionedParties
{
    private const WordSense Speakers = WordSense.Person | WordSense.Unnamed | WordSense.Collective | WordSense.Organisation | WordSense.Outlet | WordSense.Document;

    private readonly PhraseTable _table;
    private readonly Callings _callings;
    private readonly Dictionary<int, int> _described = [];
    private Nations? _nations;

    /// <summary>Names and nouns as they were found: what is coordinated with them does not change when a description does.</summary>
    private readonly (int First, int End)[] _cores;

    internal MentionedParties(PhraseTable table, Callings callings)
    {
        (_table, _callings) = (table, callings);
        Mentions = new Mention[table.Count];
        _cores = new (int First, int End)[table.Count];
        for (var index = 0; index < table.Count; index++)
        {
            ref var phrase = ref table[index];
            _cores[index] = (phrase.CoreFirst, phrase.CoreEnd);
            Mentions[index] = new Mention(phrase.First, phrase.End, phrase.Head, phrase.Form, phrase.Person, phrase.Entity);
        }
    }

    /// <summary>In the order of their heads.</summary>
    public Mention[] Mentions { get; }

    internal PhraseTable Table => _table;

    /// <summary>The mention headed by a token, or null.</summary>
    public Mention? At(int head) => _table.At(head) is >= 0 and var index ? Mentions[index] : null;

    /// <summary>Whom the phrase headed by a token points at, with all that is coordinated with it.</summary>
    public Referents PartiesOf(int head) => PartiesOf(head, 0, _table.At(head) is >= 0 and var index ? _table.Text.Sentences[_table[index].Sentence].End : 0);

    /// <summary>
    /// Whom a stretch of characters points at: a whole source phrase with appositions, a coordination, a possessive, a pronoun.
    /// Ragged ends do no harm. Asking changes nothing.
    /// </summary>
    public Referents PartiesOf(TextSpan span)
    {
        var (first, end) = TokensOf(span);
        return Root(first, end) is >= 0 and var root ? PartiesOf(root, first, end)
            : Noun(first, end) is >= 0 and var noun && Called(noun) is >= 0 and var party ? new Referents([party], GrammaticalPerson.Third)
            : new Referents([], GrammaticalPerson.Third);
    }

    /// <summary>
    /// The same for words that a reading takes for somebody: who is nowhere named is known by them from now on, and where the tree
    /// shows no noun phrase they are a party of their own.
    /// </summary>
    public Referents Introduce(TextSpan span)
    {
        var (first, end) = TokensOf(span);
        var (referents, root) = (PartiesOf(span), Root(first, end));
        if (root < 0)
        {
            return referents.Parties.IsEmpty && Noun(first, end) is >= 0 and var noun
                ? new Referents([_described[noun] = _table.Describe(first, end, noun)], GrammaticalPerson.Third)
                : referents;
        }

        if (referents.Parties is [var only])
        {
            SourceDescription.Fit(_table, only, _table.At(root), first, end);
        }
        else
        {
            SourceDescription.Clip(_table, referents.Parties, end);
        }

        return referents;
    }

    /// <summary>Whether the phrase headed by a token is somebody, or a document, that can stand behind words: no reason, no event.</summary>
    public bool CanSpeak(int head)
    {
        if (_table.EntityAt(head) is not (>= 0 and var index))
        {
            return false;
        }

        var entity = _table.Entities[index];
        return entity.Known is not null || entity.Members.Length > 0 || entity.Nature is Nature.Person or Nature.Organisation
            || KindOf(index) == PartyKind.Document || (WordSenses.OfNoun(_table.Text.Form(head)) & Speakers) != WordSense.None;
    }

    /// <summary>What sort of party it is, when it is somebody's source or channel.</summary>
    public PartyKind KindOf(int party) => PartyKinds.Of(_table, _table.Entities[party]);

    /// <summary>The name under which a party will be known.</summary>
    public string NameOf(int party) => PartyNames.Of(_table, _table.Entities[party]);

    /// <summary>Whom a word that is no phrase stands for: the same party however often it is asked.</summary>
    internal int DescribedAt(int token)
    {
        if (!_described.TryGetValue(token, out var party))
        {
            _described[token] = party = _table.Describe(token, token + 1, token);
        }

        return party;
    }

    /// <summary>The state of which a modifier is the adjective, "Iraqi" in "an Iraqi offer", or -1.</summary>
    internal int NationAt(int token) => (_nations ??= new Nations(_table)).At(token);

    /// <summary>Numbers the parties: all named persons, institutions and states, and whoever else is asked for.</summary>
    public SettledParties Settle(IEnumerable<int> asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var chosen = new SortedSet<int>(asked);
        foreach (var entity in _table.Entities)
        {
            if (PartyKinds.IsSomebody(_table, entity) && !StandsBeside(entity))
            {
                chosen.Add(entity.Index);
            }
        }

        foreach (var entity in chosen.ToArray())
        {
            if (_table.Entities[entity].MemberOf is >= 0 and var institution)
            {
                chosen.Add(institution);
            }
        }

        var ordered = chosen.OrderBy(entity => PartyDrafts.Start(_table, _table.Entities[entity])).ThenBy(static entity => entity).ToArray();
        var numbers = ordered.Select(static (entity, place) => KeyValuePair.Create(entity, new PartyId(place + 1))).ToDictionary();
        return new SettledParties([.. ordered.Select(entity => PartyDrafts.Of(_table, _table.Entities[entity], numbers))], numbers);
    }

    /// <summary>Whom nothing but a dateline, a byline or a credit names takes no part in what is told.</summary>
    private bool StandsBeside(Entity entity) =>
        _table.Text.Tokenized.Asides.Length > 0 && entity.Phrases.Count > 0 && entity.Phrases.TrueForAll(phrase => _table.Text.Tokenized.IsAside(_table[phrase].Head));

    private Referents PartiesOf(int head, int first, int end)
    {
        if (_table.At(head) is not (>= 0 and var index))
        {
            return new Referents([], GrammaticalPerson.Third);
        }

        var parties = ImmutableArray.CreateBuilder<int>();
        Add(_table[index].Entity, parties);
        // "a study by Kelm and Dorrum" is one document, whoever its authors are.
        var isDocument = _table[index].Entity is >= 0 and var entity && KindOf(entity) == PartyKind.Document;
        var (nameFirst, nameEnd) = isDocument ? (head, head + 1) : (Math.Min(head, _cores[index].First), Math.Max(head + 1, _cores[index].End));
        for (var other = index + 1; other < _cores.Length && _table[other].Head < end; other++)
        {
            if (_table[other].Head >= first && _table[other].Entity >= 0 && IsJoined(other, nameFirst, nameEnd, first, end))
            {
                Add(_table[other].Entity, parties);
            }
        }

        return new Referents(parties.ToImmutable(), _table[index].Person);
    }

    /// <summary>Whether a later phrase is coordinated with a name or noun, also where the tree hangs it on another of its words, or outside.</summary>
    private bool IsJoined(int other, int nameFirst, int nameEnd, int first, int end)
    {
        ref var phrase = ref _table[other];
        var governor = _table.Text.Heads[phrase.Head];
        return _table.Text.Relations[phrase.Head] == Relation.Conj ? governor >= nameFirst && governor < nameEnd && phrase.Head < end
            : (governor < first || governor >= end) && phrase.First > first && _table.Text.Tags[phrase.First - 1] == PennTag.Cc;
    }

    private void Add(int entity, ImmutableArray<int>.Builder parties)
    {
        if (entity < 0)
        {
            return;
        }

        var members = _table.Entities[entity].Members;
        if (members.Length == 0 && !parties.Contains(entity))
        {
            parties.Add(entity);
        }

        foreach (var member in members)
        {
            if (!parties.Contains(member))
            {
                parties.Add(member);
            }
        }
    }

    /// <summary>The tokens that share a character with the span.</summary>
    private (int First, int End) TokensOf(TextSpan span)
    {
        var tokens = _table.Text.Tokens;
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < tokens.Length && tokens[end].Start < span.End)
        {
            end++;
        }

        return (low, end);
    }

    /// <summary>
    /// The first phrase whose governor lies outside, else the first phrase of all, a relative pronoun only where there is no other
    /// ("a bill which *advocates* say"); else the phrase around a part of a name.
    /// </summary>
    private int Root(int first, int end)
    {
        var (relative, fallback) = (-1, -1);
        for (var token = first; token < end; token++)
        {
            if (_table.At(token) is not (>= 0 and var index))
            {
                continue;
            }

            var governor = _table.Text.Heads[token];
            var isRelative = _table[index].Pronoun == PronounClass.Relative;
            if (governor < first || governor >= end)
            {
                if (!isRelative)
                {
                    return token;
                }

                relative = relative < 0 ? token : relative;
            }

            fallback = fallback < 0 && !isRelative ? token : fallback;
        }

        return fallback >= 0 ? fallback : relative >= 0 ? relative : first < end ? Around(first) : -1;
    }

    /// <summary>The last word that can name anybody where the tree shows no noun phrase, or -1.</summary>
    private int Noun(int first, int end)
    {
        var token = end - 1;
        while (token >= first && _table.Text.Classes[token] is not (WordClass.Adj or WordClass.Noun or WordClass.Propn or WordClass.X or WordClass.Num or WordClass.Det))
        {
            token--;
        }

        return token >= first ? token : -1;
    }

    /// <summary>The first person of this calling ("Lawmaker urges"), or whom these words have introduced, or -1.</summary>
    private int Called(int noun) =>
        _callings.FirstOf(_table.Text.Form(noun)) is >= 0 and var person ? person : _described.GetValueOrDefault(noun, -1);

    /// <summary>The phrase of which a token is a part, -1 where the way up leaves the noun phrase.</summary>
    private int Around(int token)
    {
        if (_table.Text.Classes[token] == WordClass.Verb)
        {
            token = _table.Tree.Child(token, Relation.Nsubj);
        }

        for (var steps = 0; steps < 4 && token >= 0 && _table.At(token) < 0; steps++)
        {
            if (TornName.GoesOn(_table.Text, token))
            {
                token--;
                continue;
            }

            token = _table.Text.Relations[token] is Relation.Flat or Relation.Compound or Relation.NmodDesc or Relation.Amod or Relation.Case
                or Relation.Nummod or Relation.Det or Relation.Fixed or Relation.Punct ? _table.Text.Heads[token] : -1;
        }

        return token >= 0 && _table.At(token) >= 0 ? token : -1;
    }
}
