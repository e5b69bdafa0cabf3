using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Cli.Formats;
using Hearsay.Mentions;

namespace Hearsay.Cli.Claims;

/// <summary>Looks up what the tellings of a book say; what a reading holds is laid out once.</summary>
internal sealed class ToldFactFinder(ClaimBook book)
{
    private readonly Dictionary<Reading, (FactFinder Facts, FrozenDictionary<PartyId, string> Names)> _readings = new(ReferenceEqualityComparer.Instance);

    public ToldFacts Of(Telling telling)
    {
        var reading = book.ReadingOf(telling);
        if (!_readings.TryGetValue(reading, out var known))
        {
            known = _readings[reading] = (new FactFinder(reading), reading.Parties.ToFrozenDictionary(static party => party.Id, static party => party.Name));
        }

        var statement = book.StatementOf(telling);
        return new ToldFacts(reading.Report, statement, known.Facts.Of(statement), Names(statement.Event.Actors), Names(statement.Event.Recipients));

        ImmutableArray<string> Names(ImmutableArray<PartyId> parties) => [.. parties.Select(party => known.Names[party])];
    }
}
