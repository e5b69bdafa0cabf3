using System.Collections.Immutable;
using Hearsay.Claims.Reuse;
using Hearsay.Claims.Tellings;
using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Claims.Books;

/// <summary>One state of a report in a <see cref="ClaimBook"/>, with the tellings of its statements as far as the state alone tells them.</summary>
internal sealed class Chapter
{
    /// <summary>Of fewer words nobody can tell what they are told of.</summary>
    private const int DefiniteWords = 4;

    /// <summary>So many tell it whoever or wherever it is.</summary>
    private const int TellingWords = 8;

    private readonly Dictionary<StatementId, (Statement Statement, ImmutableArray<Telling> Tellings)> _told;
    private readonly Dictionary<PartyId, Party> _parties;

    public Chapter(ReportState state)
    {
        (State, Age) = (state, ReportAge.Of(state.Reading.Report, state.Reading.Report.PublishedAt, state.Revision));
        var report = state.Reading.Report;
        Report = new TellingReport
        {
            Id = report.Id,
            Order = 0,
            First = state.First,
            Revision = state.Revision,
            Published = report.PublishedAt ?? report.Published?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
            Outlet = report.Outlet,
            Credit = WireCredit.Of(report),
        };
        var reader = new TellingReader(state.Reading, Report);
        _parties = state.Reading.Parties.ToDictionary(static party => party.Id);
        _told = state.Reading.Statements.ToDictionary(static statement => statement.Id, statement => (statement, TellingsOf(reader, statement)));
    }

    public ReportState State { get; }

    public ReportAge Age { get; }

    public Reading Reading => State.Reading;

    /// <summary>Without a place among other reports: that is known only among the tellings of a claim.</summary>
    public TellingReport Report { get; }

    public Statement Statement(StatementId id) => _told[id].Statement;

    public ImmutableArray<Telling> Tellings(StatementId id) => _told[id].Tellings;

    /// <summary>The names of those who, as the statement has it, did it, and of the institutions to which they belong.</summary>
    public IEnumerable<string> Doers(Statement statement)
    {
        foreach (var id in statement.Event.Actors)
        {
            var party = _parties[id];
            yield return party.Name;
            if (party.MemberOf is { } member) { yield return _parties[member].Name; }
        }
    }

    public ImmutableArray<string> PlacesOf(Statement statement) =>
        [.. Reading.Places.Where(place => statement.Event.Places.Contains(place.Id)).Select(static place => place.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>"His campaign", "to email it" are told of many things: who denies such words and who affirms them need not speak of one.</summary>
    public bool IsDefinite(StatementId id) =>
        Statement(id) is var told && told.Span.In(Reading.Report.Text).Count(' ') + 1 >= (told.Event is { Actors: [], Recipients: [], Places: [], Quantities: [], Time: null } ? TellingWords : DefiniteWords);

    private ImmutableArray<Telling> TellingsOf(TellingReader reader, Statement statement) =>
        State.Rejected.Contains(statement.Id) ? []
        : State.Checked.Contains(statement.Id) ? [.. reader.Of(statement).Select(Checked)]
        : reader.Of(statement);

    private static Telling Checked(Telling telling) => telling with
    {
        IsChecked = true,
        Chain = [.. telling.Chain.Select(static voice => voice with { Parties = [.. voice.Parties.Select(static party => party with { Checked = true })] })],
    };
}
