using System.Collections.Immutable;
using Hearsay.Claims.Reuse;
using Hearsay.Claims.Tellings;
using Hearsay.Mentions;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims.Books;

/// <summary>One reading in a <see cref="ClaimBook"/>, with the tellings of its statements.</summary>
internal sealed class Chapter
{
    private readonly Dictionary<StatementId, (Statement Statement, ImmutableArray<Telling> Tellings)> _told;
    private readonly Dictionary<PartyId, Party> _parties;

    private Chapter(Reading reading, Dictionary<StatementId, (Statement, ImmutableArray<Telling>)> told)
    {
        (Reading, _told) = (reading, told);
        _parties = reading.Parties.ToDictionary(static party => party.Id);
    }

    public Reading Reading { get; }

    /// <param name="reading">Of one report.</param>
    /// <param name="order">Its place among the reports, earliest first.</param>
    /// <param name="copied">The link to the report of which this one is a copy, if there is one.</param>
    public static Chapter Of(Reading reading, int order, TextReuse? copied)
    {
        var report = reading.Report;
        var reader = new TellingReader(reading, new TellingReport
        {
            Id = report.Id,
            Order = order,
            Published = report.PublishedAt ?? report.Published?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
            Outlet = report.Outlet,
            Credit = WireCredit.Of(report),
        });
        return new Chapter(reading, reading.Statements.ToDictionary(
            static statement => statement.Id,
            statement => (statement, reader.Of(statement).Select(telling => Traced(telling, copied)).ToImmutableArray())));
    }

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

    private static Telling Traced(Telling telling, TextReuse? copied) => copied is null || !copied.Carries(telling.Span) ? telling : telling with
    {
        ReusedFrom = copied.Earlier,
        Reused = copied.Stretches.Where(stretch => stretch.Later.Overlaps(telling.Span)).Select(static stretch => (TextSpan?)stretch.Later).FirstOrDefault(),
    };
}
