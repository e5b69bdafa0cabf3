using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Times;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims.Matching;

/// <summary>Makes of each statement of one report what can be compared with those of others.</summary>
internal sealed class PropositionReader
{
    /// <summary>A statement that tells less than this (a name counts two, a word one) could be of any event of its kind.</summary>
    private const double EnoughTold = 3;

    /// <summary>Where neither the statement nor the report has a day, only words can tell events apart: more are needed.</summary>
    private const double EnoughWithoutDay = 6;

    private const int AnchorNames = 4;
    private const int LongestMention = 60;

    /// <summary>In characters.</summary>
    private const int FarthestWord = 70;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:–—");

    private readonly StatedReport _report;
    private readonly Dictionary<PartyId, Party> _parties;
    private readonly Dictionary<PlaceId, Place> _places;
    private readonly Dictionary<TimeId, TimeMention> _times;
    private readonly List<(TextSpan Span, Party Party)> _mentions = [];
    private readonly BitArray _timesAndFigures;
    private readonly ReportNames _names;
    private readonly ReportContext _context;
    private readonly ulong[] _anchors;
    private readonly int _day;

    public PropositionReader(StatedReport report)
    {
        _report = report;
        _parties = report.Parties.ToDictionary(static party => party.Id);
        _places = report.Places.ToDictionary(static place => place.Id);
        _times = report.Times.ToDictionary(static time => time.Id);
        _day = DayOf(report);
        _names = new ReportNames(report.Report.Text);
        _context = new ReportContext(report, _names);
        _anchors = AnchorsOf(report);
        foreach (var party in report.Parties)
        {
            foreach (var span in party.Mentions)
            {
                if (span.Length <= LongestMention) { _mentions.Add((span, party)); }
            }
        }

        _timesAndFigures = new BitArray(report.Report.Text.Length);
        foreach (var time in report.Times) { Mark(time.Span, null); }
        foreach (var quantity in report.Quantities) { Mark(quantity.Span, quantity.OfSpan); }
        _mentions.Sort(static (left, right) => (left.Span.Start, -left.Span.Length).CompareTo((right.Span.Start, -right.Span.Length)));
    }

    /// <summary>One for each statement, in their order.</summary>
    public Proposition[] Read()
    {
        var drafts = _report.Statements.Select(Drafted).ToList();
        EventsOfReport.Fill(drafts);
        return [.. drafts.Select(Finished)];
    }

    private Draft Drafted(Statement statement)
    {
        var words = new StatementWords(_names, statement.Event.Trigger.In(_report.Report.Text));
        ReadWords(statement, words);
        var told = statement.Event;
        var actors = Parties(told.Actors);
        var recipients = Parties(told.Recipients);
        if (words.IsFirstPerson && !actors.Exists(static party => party.Named)) { actors.AddRange(OwnSide(statement)); }
        actors.RemoveAll(party => party.Kind == PartyKind.Outlet || IsTeller(party, statement));
        foreach (var party in actors.Concat(recipients)) { words.AddParty(party); }
        var places = Places(told);
        foreach (var place in places) { words.AddPlace(place); }
        return new Draft
        {
            Statement = statement,
            Kind = words.IsKnownKind || told.Content is not { Mode: not null } coded ? words.Kind : MatchingWords.KindOf(coded),
            IsKnownKind = words.IsKnownKind || told.Content is { Mode: not null },
            IsOwnWord = words.IsOwnWord && told.Content is not { Mode: not null },
            Manners = words.Manners,
            Must = [.. words.Must],
            Words = words.Others,
            Said = [.. words.Said],
            Actors = [.. actors.SelectMany(words.TermsOf).Where(Term.IsName)],
            Recipients = Sorted(recipients.SelectMany(words.TermsOf).Where(Term.IsName)),
            Places = places,
            Time = told.Time is { } id && _times.TryGetValue(id, out var mention) ? TimeStretch.Parse(mention.Edtf) : null,
        };
    }

    private Proposition Finished(Draft draft)
    {
        var isThin = draft.Said.Sum(Term.WeightOf) < (draft.Time is null && _day < 0 ? EnoughWithoutDay : EnoughTold);
        return new Proposition
        {
            Kind = draft.Kind,
            Family = MatchingWords.FamilyOf(draft.Kind),
            IsKnownKind = draft.IsKnownKind,
            IsOwnWord = draft.IsOwnWord,
            IsDeed = MatchingWords.IsDeed(draft.Kind),
            Manners = draft.Manners,
            Must = [.. draft.Must],
            Words = draft.Words,
            Said = [.. draft.Said],
            NamedActors = [.. draft.Actors],
            NamedRecipients = draft.Recipients,
            Places = draft.Places,
            Time = draft.Time,
            Told = draft.Time is null ? _day : Proposition.NoDay,
            IsThin = isThin,
            KeepsActorOpen = draft is { LeavesActorOpen: true, IsVouchedFor: true },
            Context = _context.Around(draft.Statement.Event.Trigger.Start),
            Anchors = isThin ? _anchors : [],
        };
    }

    /// <summary>Whom "our men" are, out of the mouth of who holds the statement: the institution, not its spokesman.</summary>
    private IEnumerable<Party> OwnSide(Statement statement) => Parties(statement.Holders)
        .Select(party => party.MemberOf is { } member && _parties.TryGetValue(member, out var side) ? side : party)
        .Where(static party => party.Named && party.Kind != PartyKind.Person);

    private void ReadWords(Statement statement, StatementWords words)
    {
        var text = _report.Report.Text;
        var at = FirstMention(statement.Span.Start);
        var span = statement.Span.In(text);
        foreach (var word in new Words(span))
        {
            var place = new TextSpan(statement.Span.Start + word.Start, word.Length);
            if (statement.Event.Trigger.Overlaps(place)) { words.PassTrigger(); }
            if (statement.Event.Trigger.Overlaps(place) || IsTimeOrFigure(place) || IsCredit(place, statement)) { continue; }
            while (at < _mentions.Count && _mentions[at].Span.End <= place.Start) { at++; }
            if (PartyAt(at, place) is { } party)
            {
                if (party.Kind == PartyKind.Outlet && !statement.Event.Recipients.Contains(party.Id)) { continue; }
                words.AddMention(party);
                words.AddGuises(word.In(span));
            }
            else { words.Add(word.In(span), ReportNames.OpensSentence(text, place.Start) && !ReportNames.NextIsCapital(text, place.End), IsNear(place, statement.Event.Trigger)); }
        }
    }

    /// <summary>The named party whose name this word is part of.</summary>
    private Party? PartyAt(int at, TextSpan word)
    {
        for (; at < _mentions.Count && _mentions[at].Span.Start <= word.Start; at++)
        {
            var (span, party) = _mentions[at];
            if (span.Contains(word) && party.Named && char.IsUpper(_report.Report.Text[span.Start]) && span.Length <= party.Name.Length + 12) { return party; }
        }

        return null;
    }

    /// <summary>Where all that the statement has of a party is its name as the source, the party was taken for a participant by mistake.</summary>
    private bool IsTeller(Party party, Statement statement)
    {
        var isTeller = false;
        for (var at = FirstMention(statement.Span.Start); at < _mentions.Count && _mentions[at].Span.Start < statement.Span.End; at++)
        {
            var (mention, mentioned) = _mentions[at];
            if (mentioned.Id != party.Id || !statement.Span.Contains(mention)) { continue; }
            if (!IsCredit(mention, statement)) { return false; }
            isTeller = true;
        }

        return isTeller;
    }

    /// <summary>Whether words of the statement tell who told it, or stand beside what its voice says.</summary>
    private bool IsCredit(TextSpan words, Statement statement)
    {
        if (statement.Attribution is { } id && _report.Contents.TryGetValue(id, out var content) && Holds(content, statement.Event.Trigger) && !Holds(content, words)) { return true; }
        for (var at = FirstCredit(statement.Span.Start); at < _report.Credits.Length && _report.Credits[at].Start < words.End; at++)
        {
            if (_report.Credits[at].Contains(words) && !_report.Credits[at].Overlaps(statement.Event.Trigger)) { return true; }
        }

        return false;
    }

    private static bool Holds(ImmutableArray<TextSpan> content, TextSpan words)
    {
        foreach (var span in content)
        {
            if (span.Contains(words)) { return true; }
        }

        return false;
    }

    private int FirstCredit(int start)
    {
        var (low, high) = (0, _report.Credits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _report.Credits[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>In the trigger's own stretch between commas: a statement's other words are what it says beside the event.</summary>
    private bool IsNear(TextSpan word, TextSpan trigger)
    {
        var between = word.Start < trigger.Start ? TextSpan.FromBounds(word.End, Math.Max(word.End, trigger.Start)) : TextSpan.FromBounds(Math.Min(trigger.End, word.Start), word.Start);
        return between.Length <= FarthestWord && !between.In(_report.Report.Text).ContainsAny(Stops);
    }

    private int FirstMention(int start)
    {
        var (low, high) = (0, _mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Span.Start < start - LongestMention ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>By the word's first character.</summary>
    private bool IsTimeOrFigure(TextSpan word) => _timesAndFigures[word.Start];

    private void Mark(TextSpan span, TextSpan? but)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (but is not { } kept || at < kept.Start || at >= kept.End) { _timesAndFigures[at] = true; }
        }
    }

    private ComparedPlace[] Places(StatedEvent told)
    {
        var places = told.Places.Where(_places.ContainsKey).Select(id => _places[id]).Select(static place => new ComparedPlace(place, Sorted(ReportNames.Of(place)))).Distinct().ToList();
        // "in Halden in Norvia" is Halden.
        places.RemoveAll(wide => places.Exists(place => !place.Equals(wide) && place.LiesIn(wide)));
        places.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return [.. places];
    }

    private List<Party> Parties(IEnumerable<PartyId> ids) => [.. ids.Where(_parties.ContainsKey).Select(id => _parties[id])];

    private static ulong[] Sorted(IEnumerable<ulong> terms) => [.. terms.Distinct().Order()];

    private static ulong[] AnchorsOf(StatedReport report)
    {
        var names = report.Parties.Where(static party => party.Named && party.Kind != PartyKind.Outlet)
            .Select(static party => (Terms: ReportNames.Of(party), Count: party.Mentions.Length))
            .Concat(report.Places.Select(static place => (Terms: ReportNames.Of(place), Count: 1)))
            .SelectMany(static name => name.Terms.Select(term => (Term: term, name.Count)));
        return [.. names.GroupBy(static name => name.Term).OrderByDescending(static group => group.Sum(static name => name.Count))
            .ThenBy(static group => group.Key).Take(AnchorNames).Select(static group => group.Key)];
    }

    private static int DayOf(StatedReport report) =>
        report.Published is { } moment ? DateOnly.FromDateTime(moment.UtcDateTime).DayNumber : report.Report.Published?.DayNumber ?? Proposition.NoDay;
}
