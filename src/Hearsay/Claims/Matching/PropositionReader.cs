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

    private const int ContextNames = 12;
    private const int LongestMention = 60;

    private readonly StatedReport _report;
    private readonly Dictionary<PartyId, Party> _parties;
    private readonly Dictionary<PlaceId, Place> _places;
    private readonly Dictionary<TimeId, TimeMention> _times;
    private readonly List<(TextSpan Span, Party Party)> _mentions = [];
    private readonly ReportNames _names;
    private readonly ulong[] _context;
    private readonly int _day;

    public PropositionReader(StatedReport report)
    {
        _report = report;
        _parties = report.Parties.ToDictionary(static party => party.Id);
        _places = report.Places.ToDictionary(static place => place.Id);
        _times = report.Times.ToDictionary(static time => time.Id);
        _day = DayOf(report);
        _names = new ReportNames(report.Report.Text);
        _context = ContextOf(report);
        foreach (var party in report.Parties)
        {
            foreach (var span in party.Mentions)
            {
                if (span.Length <= LongestMention) { _mentions.Add((span, party)); }
            }
        }

        _mentions.Sort(static (left, right) => (left.Span.Start, -left.Span.Length).CompareTo((right.Span.Start, -right.Span.Length)));
    }

    public Proposition Read(Statement statement)
    {
        var words = new StatementWords(_names, statement.Event.Trigger.In(_report.Report.Text));
        ReadWords(statement, words);
        var told = statement.Event;
        var actors = Parties(told.Actors);
        var recipients = Parties(told.Recipients);
        foreach (var party in actors.Concat(recipients)) { words.AddParty(party); }
        var places = Places(told);
        foreach (var place in places) { words.AddPlace(place); }
        var time = told.Time is { } id && _times.TryGetValue(id, out var mention) ? TimeStretch.Parse(mention.Edtf) : null;
        var isThin = words.Told + (2 * places.Count(place => place.Terms.Length == 0 || !words.HasName(place.Terms[0]))) < (time is null && _day < 0 ? EnoughWithoutDay : EnoughTold);
        return new Proposition
        {
            Kind = words.Kind,
            Manners = words.Manners,
            Must = words.Must,
            Words = words.Others,
            Said = words.Said,
            NamedActors = Named(actors),
            NamedRecipients = Named(recipients),
            Places = places,
            Time = time,
            Told = time is null ? _day : Proposition.NoDay,
            Context = isThin ? _context : [],
        };
    }

    private void ReadWords(Statement statement, StatementWords words)
    {
        var text = _report.Report.Text;
        var at = FirstMention(statement.Span.Start);
        var span = statement.Span.In(text);
        foreach (var word in new Words(span))
        {
            var place = new TextSpan(statement.Span.Start + word.Start, word.Length);
            if (statement.Event.Trigger.Overlaps(place) || IsTimeOrFigure(place)) { continue; }
            while (at < _mentions.Count && _mentions[at].Span.End <= place.Start) { at++; }
            if (PartyAt(at, place) is { } party) { words.AddMention(party); }
            else { words.Add(word.In(span), ReportNames.OpensSentence(text, place.Start)); }
        }
    }

    /// <summary>The named party, or the one behind a pronoun, whose words these are.</summary>
    private Party? PartyAt(int at, TextSpan word)
    {
        for (; at < _mentions.Count && _mentions[at].Span.Start <= word.Start; at++)
        {
            var (span, party) = _mentions[at];
            var isName = party.Named && char.IsUpper(_report.Report.Text[span.Start]) && span.Length <= party.Name.Length + 12;
            if (span.Contains(word) && (isName || (span == word && char.IsLower(_report.Report.Text[span.Start])))) { return party; }
        }

        return null;
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

    private bool IsTimeOrFigure(TextSpan word)
    {
        foreach (var time in _report.Times)
        {
            if (time.Span.Overlaps(word)) { return true; }
        }

        foreach (var quantity in _report.Quantities)
        {
            if (quantity.Span.Overlaps(word) && quantity.OfSpan?.Overlaps(word) != true) { return true; }
        }

        return false;
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

    private static ulong[] Named(List<Party> parties) => Sorted(parties.Where(static party => party.Named).SelectMany(ReportNames.Of));

    private static ulong[] Sorted(IEnumerable<ulong> terms) => [.. terms.Distinct().Order()];

    private static ulong[] ContextOf(StatedReport report)
    {
        var names = report.Parties.Where(static party => party.Named && party.Kind != PartyKind.Outlet)
            .Select(static party => (Terms: ReportNames.Of(party), Count: party.Mentions.Length))
            .Concat(report.Places.Select(static place => (Terms: ReportNames.Of(place), Count: 1)))
            .SelectMany(static name => name.Terms.Select(term => (Term: term, name.Count)));
        return Sorted(names.GroupBy(static name => name.Term).OrderByDescending(static group => group.Sum(static name => name.Count))
            .ThenBy(static group => group.Key).Take(ContextNames).Select(static group => group.Key));
    }

    private static int DayOf(StatedReport report) =>
        report.Published is { } moment ? DateOnly.FromDateTime(moment.UtcDateTime).DayNumber : report.Report.Published?.DayNumber ?? Proposition.NoDay;
}
