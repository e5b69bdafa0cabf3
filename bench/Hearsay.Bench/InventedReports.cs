using System.Globalization;
using System.Text;
using Hearsay.Claims.Matching;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Times;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Bench;

/// <summary>
/// Readings of reports that nobody wrote: invented armies do things to invented places. Each event is told by about eight reports of the days after it, by
/// some without the day, the place or the full name; the more reports, the more events.
/// </summary>
internal sealed class InventedReports(int seed)
{
    public const int StatementsEach = 10;

    private const int TellingsEach = 8;
    private const int ReportsADay = 250;

    private static readonly string[] Verbs =
        ["attacked", "struck", "shelled", "bombed", "seized", "captured", "entered", "destroyed", "damaged", "raided", "abandoned", "reinforced", "searched", "surrounded", "closed", "reopened"];

    private static readonly string[] Things =
        ["bridge", "depot", "barracks", "hospital", "airport", "market", "refinery", "harbour", "dam", "convoy", "checkpoint", "school", "radio station", "power plant", "railway", "warehouse", "tunnel", "prison"];

    private readonly Random _random = new(seed);

    public IEnumerable<StatedReport> Take(int reports)
    {
        var events = Math.Max(1, reports * StatementsEach / TellingsEach);
        for (var number = 0; number < reports; number++) { yield return Report(number, Enumerable.Range(0, StatementsEach).Select(_ => EventNear(number, reports, events))); }
    }

    /// <summary>An event of the last days: the time of reports and that of events run alongside each other.</summary>
    private int EventNear(int report, int reports, int events) =>
        Math.Max(0, (int)((long)report * events / reports) - _random.Next(3 * ReportsADay * StatementsEach / TellingsEach));

    private StatedReport Report(int number, IEnumerable<int> events)
    {
        var text = new StringBuilder();
        var published = new DateOnly(2031, 1, 1).AddDays(number / ReportsADay);
        var (statements, parties, places, times) = (new List<Statement>(), new List<Party>(), new List<Place>(), new List<TimeMention>());
        foreach (var one in events)
        {
            var at = new Random(one);
            var (actor, verb, thing, town) = (Name(at.Next(600)) + " Brigade", Verbs[at.Next(Verbs.Length)], Things[at.Next(Things.Length)], at.Next(3000));
            var day = new DateOnly(2031, 1, 1).AddDays((int)((long)one * TellingsEach / StatementsEach / ReportsADay));
            var start = text.Length;
            parties.Add(new Party { Id = new PartyId(parties.Count + 1), Name = actor, Kind = PartyKind.Organisation, Named = true, Mentions = [Append(text, actor)] });
            text.Append(' ');
            var trigger = Append(text, verb);
            text.Append(" the ").Append(_random.Next(4) == 0 ? "old " : "").Append(thing).Append(" at ");
            places.Add(new Place { Id = new PlaceId(places.Count + 1), Span = Append(text, Name(5000 + town)), Name = Name(5000 + town), Kind = PlaceKind.City, Country = "N" + (char)('A' + (town % 20)), Precision = PlacePrecision.City, Gazetteer = "invented:" + town });
            var isDated = _random.Next(5) > 0;
            if (isDated) { times.Add(new TimeMention { Id = new TimeId(times.Count + 1), Span = Append(text.Append(" on "), "Monday"), Kind = TimeKind.Date, Edtf = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }); }
            statements.Add(new Statement
            {
                Id = new StatementId(statements.Count + 1),
                Span = TextSpan.FromBounds(start, text.Length),
                Voice = VoiceKind.Reporter,
                Polarity = Polarity.Affirmed,
                Modality = Modality.Happened,
                Confidence = 0.9,
                Event = new StatedEvent { Trigger = trigger, Actors = [parties[^1].Id], Places = [places[^1].Id], Time = isDated ? times[^1].Id : null },
            });
            text.Append(". ");
        }

        var id = number.ToString("x8", CultureInfo.InvariantCulture);
        return new StatedReport
        {
            Report = new Report { Id = id, Text = text.ToString(), Sha256 = id, Published = published, Language = "en" },
            Statements = [.. statements],
            Parties = [.. parties],
            Places = [.. places],
            Times = [.. times],
        };
    }

    private static TextSpan Append(StringBuilder text, string words)
    {
        text.Append(words);
        return new TextSpan(text.Length - words.Length, words.Length);
    }

    /// <summary>A word that looks like a name, another for each number.</summary>
    private static string Name(int number)
    {
        const string Onsets = "bdfghjklmnprstvz";
        const string Vowels = "aeiou";
        var name = new StringBuilder();
        for (var rest = number + 7; rest > 0 || name.Length < 4; rest /= Onsets.Length * Vowels.Length)
        {
            name.Append(Onsets[rest % Onsets.Length]).Append(Vowels[rest / Onsets.Length % Vowels.Length]);
        }

        name[0] = char.ToUpperInvariant(name[0]);
        return name.Append('k').ToString();
    }
}
