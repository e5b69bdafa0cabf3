using Hearsay.Claims.Matching.Terms;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Times;
using Hearsay.Statements;

namespace Hearsay.Claims.Matching.Propositions;

/// <summary>Makes of each statement of one report what can be compared with those of others.</summary>
internal sealed class PropositionReader
{
    /// <summary>A statement that tells less than this (a name counts two, a word one) could be of any event of its kind.</summary>
    private const double EnoughTold = 3;

    /// <summary>Where neither the statement nor the report has a day, only words can tell events apart: more are needed.</summary>
    private const double EnoughWithoutDay = 6;

    private const int AnchorNames = 4;

    private readonly StatedReport _report;
    private readonly Dictionary<PartyId, Party> _parties;
    private readonly Dictionary<PlaceId, Place> _places;
    private readonly Dictionary<TimeId, TimeMention> _times;
    private readonly ReportWords _words;
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
        _words = new ReportWords(report);
        _names = new ReportNames(report.Report.Text);
        _context = new ReportContext(report, _names);
        _anchors = AnchorsOf(report);
    }

    /// <summary>One for each statement, in their order.</summary>
    public Proposition[] Read()
    {
        var drafts = _report.Statements.Select(Drafted).ToList();
        OutcomesOfReport.Fill(drafts, _report.Causes);
        EventsOfReport.Fill(drafts);
        return [.. drafts.Select(Finished)];
    }

    private Draft Drafted(Statement statement)
    {
        var words = new StatementWords(_names, statement.Event.Trigger.In(_report.Report.Text));
        _words.Read(statement, words);
        var told = statement.Event;
        var actors = Parties(told.Actors);
        var recipients = Parties(told.Recipients);
        if (words.IsFirstPerson && !actors.Exists(static party => party.Named)) { actors.AddRange(OwnSide(statement)); }
        actors.RemoveAll(party => party.Kind == PartyKind.Outlet || _words.IsTeller(party, statement));
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
