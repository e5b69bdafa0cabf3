using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Claims.Matching;

/// <summary>Gathers the terms of one statement: its kind from the trigger, else from the event it goes with; what others must tell; the rest.</summary>
internal sealed class StatementWords
{
    /// <summary>"fighters", "forces", "members": says nothing beside a word that tells whose.</summary>
    private static readonly ulong Fighter = ReportNames.Ordinary("fighter");

    private readonly SortedSet<ulong> _must = [];
    private readonly SortedSet<ulong> _words = [];
    private readonly SortedSet<ulong> _places = [];
    private readonly SortedSet<ulong> _own = [];
    private readonly SortedSet<string> _manners = new(StringComparer.Ordinal);
    private readonly ReportNames _names;
    private readonly string _trigger;
    private readonly List<string> _events = [];
    private string? _kind;

    public StatementWords(ReportNames names, ReadOnlySpan<char> trigger)
    {
        _names = names;
        _trigger = trigger.Length == 0 ? "" : WordStem.Of(trigger);
        foreach (var word in new Words(trigger))
        {
            var stem = WordStem.Of(word.In(trigger));
            _own.Add(ReportNames.Ordinary(stem));
            if (MatchingWords.TryEvent(stem, out var found))
            {
                _kind ??= found.Kind;
                AddManner(found.Manner);
            }
            else if (!MatchingWords.IsLight(stem) && !MatchingWords.IsIdle(stem)) { _kind ??= "word " + stem; }
        }
    }

    public ulong Kind => Term.Of(_kind ?? (_events.Count > 0 ? _events[0] : "word " + _trigger), Term.Plain);

    public ulong[] Manners => [.. _manners.Select(static manner => Term.Of(manner, Term.Plain)).Order()];

    public ulong[] Must => [.. _must];

    public ulong[] Others => [.. Rest()];

    public ulong[] Said => [.. _must.Union(Rest()).Union(_places).Order()];

    /// <summary>How much the statement tells by itself.</summary>
    public double Told => _must.Union(Rest()).Sum(Term.WeightOf);

    public bool HasName(ulong term) => _must.Contains(term);

    /// <summary>A word of the statement; where it opens a sentence, only the table of actors can tell that it is a name.</summary>
    public void Add(ReadOnlySpan<char> word, bool opensSentence)
    {
        var stem = WordStem.Of(word);
        if (word.Length < 2 || MatchingWords.IsIdle(stem)) { return; }
        if (MatchingWords.TryEvent(stem, out var found) && (opensSentence || !char.IsUpper(word[0]))) { AddEvent(found); }
        else if (_names.IsName(word, stem, opensSentence)) { _must.Add(ReportNames.Name(word)); }
        else { _words.Add(ReportNames.Ordinary(stem)); }
    }

    /// <summary>A mention in other words of the statement: named, or behind a pronoun.</summary>
    public void AddMention(Party party)
    {
        if (party.Named) { _must.UnionWith(ReportNames.Of(party)); }
        else { AddDescription(party, _words); }
    }

    public void AddParty(Party party)
    {
        if (party.Named) { _must.UnionWith(ReportNames.Of(party)); }
        else { AddDescription(party, _must); }

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

    /// <summary>"three fighters from the hills": who they are stands before the first preposition; "rebel fighters" are rebels.</summary>
    private void AddDescription(Party party, SortedSet<ulong> terms)
    {
        var description = (party.Description ?? party.Name).AsSpan();
        var found = new List<ulong>();
        foreach (var word in new Words(description))
        {
            var form = word.In(description);
            if (found.Count > 0 && form is "of" or "from" or "in" or "at" or "with" or "who" or "that" or "near" or "on") { break; }
            var stem = WordStem.Of(form);
            if (form.Length < 2 || MatchingWords.IsIdle(stem)) { continue; }
            found.Add(_names.IsName(form, stem, word.Start == 0) ? ReportNames.Name(form) : ReportNames.Ordinary(stem));
        }

        if (found.Exists(static term => term != Fighter)) { found.RemoveAll(static term => term == Fighter); }
        terms.UnionWith(found);
    }

    private void AddEvent((string Kind, string? Manner) found)
    {
        if (found.Kind == _kind) { AddManner(found.Manner); }
        else
        {
            if (_kind is null && _events.Count == 0) { AddManner(found.Manner); }
            _events.Add(found.Kind);
        }
    }

    private void AddManner(string? manner)
    {
        if (manner is not null) { _manners.Add(manner); }
    }

    private IEnumerable<ulong> Rest() =>
        _words.Concat(_events.Skip(_kind is null ? 1 : 0).Select(static kind => Term.Of(kind, Term.Plain))).Where(term => !_must.Contains(term) && (term != Fighter || _must.Count == 0)).Distinct().Order();
}
