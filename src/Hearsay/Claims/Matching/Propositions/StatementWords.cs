using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Claims.Matching.Terms;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Claims.Matching.Propositions;

/// <summary>Gathers the terms of one statement: its kind from the trigger, else from the event it goes with; what others must tell; the rest.</summary>
internal sealed class StatementWords
{
    /// <summary>"fighters", "gunmen", "people": says little about who they are.</summary>
    private static readonly ulong[] Vague = [ReportNames.Ordinary("fighter"), ReportNames.Ordinary("person")];

    /// <summary>Behind these stands where somebody is or what they did, not who they are.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beside = FrozenSet.ToFrozenSet(
        ["from", "in", "at", "with", "who", "which", "that", "near", "on", "outside", "inside", "around", "behind", "beyond", "above", "over", "across", "close", "by"], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private const int PhraseReach = 5;
    private const string OwnWord = "word ";

    private readonly SortedSet<ulong> _must = [];
    private readonly SortedSet<ulong> _words = [];
    private readonly SortedSet<ulong> _places = [];
    private readonly SortedSet<ulong> _own = [];

    /// <summary>Words of names in their other guise: "the battalion" of "the Heron Battalion", the first name of a person.</summary>
    private readonly SortedSet<ulong> _beside = [];
    private readonly SortedSet<string> _manners = new(StringComparer.Ordinal);
    private readonly ReportNames _names;
    private readonly string _trigger;
    private readonly List<string> _events = [];
    private readonly ImmutableArray<EventPhrase> _phrases;
    private string? _kind;
    private int _sinceTrigger = int.MinValue;

    /// <summary>"close to" closes nothing.</summary>
    private bool _isClose;

    public StatementWords(ReportNames names, ReadOnlySpan<char> trigger)
    {
        _names = names;
        _trigger = trigger.Length == 0 ? "" : WordStem.Of(trigger);
        _phrases = MatchingWords.PhrasesOf(_trigger);
        foreach (var word in new Words(trigger))
        {
            var stem = WordStem.Of(word.In(trigger));
            _own.Add(ReportNames.Ordinary(stem));
            if (MatchingWords.TryEvent(stem, out var found))
            {
                _kind ??= found.Kind;
                AddManner(found.Manner);
            }
            else if (!MatchingWords.IsLight(stem) && !MatchingWords.IsIdle(stem)) { _kind ??= OwnWord + stem; }
        }
    }

    public bool IsKnownKind => KnownKind is not null;

    /// <summary>No table has the word that tells the event.</summary>
    public bool IsOwnWord => KnownKind is not { } kind || kind.StartsWith(OwnWord, StringComparison.Ordinal);

    public ulong Kind => Term.Of(KnownKind ?? OwnWord + _trigger, Term.Plain);

    public ulong[] Manners => [.. _manners.Select(static manner => Term.Of(manner, Term.Plain)).Order()];

    public ulong[] Must => [.. _must];

    public ulong[] Others => [.. Rest()];

    public ulong[] Said => [.. _must.Union(Rest()).Union(_places).Union(_beside).Order()];

    /// <summary>"our", "we": who tells it speaks of their own side.</summary>
    public bool IsFirstPerson { get; private set; }

    /// <summary>From here on words stand behind the trigger.</summary>
    public void PassTrigger() => _sinceTrigger = 0;

    /// <summary>A word of the statement; where it opens a sentence, only the table of actors can tell that it is a name.</summary>
    public void Add(ReadOnlySpan<char> word, bool opensSentence, bool isNear)
    {
        _sinceTrigger++;
        if (word is "to" && _isClose) { _events.RemoveAt(_events.Count - 1); }
        _isClose = false;
        IsFirstPerson |= word is "our" or "Our" or "we" or "We" or "us";
        if (CompletesPhrase(word)) { return; }
        var stem = WordStem.Of(word);
        if (char.IsUpper(word[0])) { AddGuises(word, stem); }
        if (word.Length < 2 || MatchingWords.IsIdle(stem)) { return; }
        if (MatchingWords.TryEvent(stem, out var found) && (opensSentence || !char.IsUpper(word[0]))) { AddEvent(found, word); }
        else if (_names.IsName(word, stem, opensSentence)) { _must.Add(ReportNames.Name(word)); }
        else { (isNear ? _words : _beside).Add(ReportNames.Ordinary(stem)); }
    }

    public void AddGuises(ReadOnlySpan<char> word) => AddGuises(word, WordStem.Of(word));

    private void AddGuises(ReadOnlySpan<char> word, string stem)
    {
        if (MatchingWords.IsIdle(stem)) { return; }
        _beside.Add(ReportNames.Ordinary(stem));
        _beside.Add(ReportNames.Name(word));
    }

    /// <summary>"took control of", "shot it down": the word makes the trigger an event of another kind.</summary>
    private bool CompletesPhrase(ReadOnlySpan<char> word)
    {
        foreach (var phrase in _phrases)
        {
            if (!phrase.Has(word) || (phrase.IsParticle && _sinceTrigger is < 1 or > PhraseReach)) { continue; }
            _kind = phrase.Kind;
            return true;
        }

        return false;
    }

    /// <summary>A mention of a named party in the statement.</summary>
    public void AddMention(Party party) => _must.UnionWith(ReportNames.Of(party));

    /// <summary>By what others must know who took part: by the name where there is one, and "missile crews of the Norvian army" are Norvian.</summary>
    public void AddParty(Party party)
    {
        var terms = TermsOf(party).ToList();
        if (!party.Named && terms.Exists(Term.IsName))
        {
            _beside.UnionWith(terms.Where(static term => !Term.IsName(term)));
            terms.RemoveAll(static term => !Term.IsName(term));
        }

        _must.UnionWith(terms);

        // Where a phrase was read too far ("troops shelled the hospital"), the event itself is no part of who took part in it.
        _must.ExceptWith(_own);
    }

    public void AddPlace(ComparedPlace place)
    {
        // What the place's own slot compares is not asked for a second time by its name.
        _must.ExceptWith(place.Terms);
        _places.UnionWith(place.Terms);
        if (place.Country is { } country) { _places.Add(ReportNames.Country(country)); }
    }

    /// <summary>The names of a party; of an unnamed one the words that tell who it is: "three fighters from the hills": who they are stands before the first preposition; "rebel fighters" are rebels.</summary>
    public IEnumerable<ulong> TermsOf(Party party)
    {
        if (party.Named) { return ReportNames.Of(party); }
        var description = (party.Description ?? party.Name).AsSpan();
        var found = new List<ulong>();
        var isBeside = false;
        foreach (var word in new Words(description))
        {
            var form = word.In(description);
            isBeside |= found.Count > 0 && Beside.Contains(form);
            var stem = WordStem.Of(form);
            if (form.Length < 2 || MatchingWords.IsIdle(stem)) { continue; }
            var isName = _names.IsName(form, stem, word.Start == 0 && !ReportNames.NextIsCapital(description, word.End));

            // "rebels from the Coast League": whoever belongs to somebody is known by that.
            if (isBeside && isName) { return []; }
            if (!isBeside) { found.Add(isName ? ReportNames.Name(form) : ReportNames.Ordinary(stem)); }
        }

        found.RemoveAll(static term => Vague.Contains(term));
        ReportNames.LeaveOutArms(found);
        return found;
    }

    private void AddEvent((string Kind, string? Manner) found, ReadOnlySpan<char> word)
    {
        if (found.Kind == _kind) { AddManner(found.Manner); }
        else
        {
            if (_kind is null && _events.Count == 0) { AddManner(found.Manner); }
            _events.Add(found.Kind);
            _isClose = word is "close";
        }
    }

    private void AddManner(string? manner)
    {
        if (manner is not null) { _manners.Add(manner); }
    }

    private string? KnownKind => _kind ?? (_events.Count > 0 ? _events[0] : MatchingWords.KindOfLight(_trigger));

    private IEnumerable<ulong> Rest() =>
        _words.Concat(_events.Skip(_kind is null ? 1 : 0).Select(static kind => Term.Of(kind, Term.Plain))).Where(term => !_must.Contains(term) && !Vague.Contains(term)).Distinct().Order();
}
