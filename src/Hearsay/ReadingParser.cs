using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Statements.Events;
using Hearsay.Statements.Relations;
using Hearsay.Text;

namespace Hearsay;

/// <summary>
/// A reading taken up again from the object that <see cref="ReadingJson"/> wrote, or that an earlier version wrote: a field that it
/// did not have yet is one that it does not say anything of.
/// </summary>
internal static class ReadingParser
{
    private const string DayForm = "yyyy-MM-dd";
    internal const string MomentForm = "yyyy-MM-dd'T'HH:mm:sszzz";

    /// <exception cref="InvalidDataException">It is no such object.</exception>
    public static Reading Parse(JsonElement json)
    {
        try
        {
            return Reading(json);
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"This is no reading as the contract has it: {exception.Message}", exception);
        }
    }

    /// <summary>The object that stands in "report" of a reading.</summary>
    public static Report Report(JsonElement json) => new()
    {
        Id = Words(json, "id"),
        Text = Words(json, "text"),
        Sha256 = Words(json, "sha256"),
        Title = String(json, "title"),
        Outlet = String(json, "outlet"),
        Byline = String(json, "byline"),
        Credit = String(json, "credit"),
        Url = String(json, "url"),
        Published = String(json, "published") is { } day ? DateOnly.ParseExact(day, DayForm, CultureInfo.InvariantCulture) : null,
        PublishedAt = Moment(json, "publishedAt"),
        Withdrawn = json.TryGetProperty("withdrawn", out var reason) ? reason.GetString() : null,
        StateAt = Moment(json, "stateAt"),
        Language = Words(json, "language"),
        Repairs = json.GetProperty("repairs").GetInt32(),
        Evidence = Evidence(json),
    };

    private static DateTimeOffset? Moment(JsonElement json, string field) =>
        json.TryGetProperty(field, out var moment) ? DateTimeOffset.ParseExact(moment.GetString()!, MomentForm, CultureInfo.InvariantCulture) : null;

    private static Reading Reading(JsonElement json) => new()
    {
        Reader = Words(json, "reader"),
        Report = Report(json.GetProperty("report")),
        Sentences = Spans(json, "sentences"),
        Parties = Each(json, "parties", Party),
        Attributions = Each(json, "attributions", Attribution),
        Statements = Each(json, "statements", Statement),
        Relations = Each(json, "relations", Relation),
        Quantities = Each(json, "quantities", Quantity),
        Times = Each(json, "times", Time),
        Places = Each(json, "places", Place),
    };

    private static Party Party(JsonElement json) => new()
    {
        Id = PartyId(json.GetProperty("id")),
        Name = Words(json, "name"),
        Kind = Named<PartyKind>(json, "kind"),
        Named = json.GetProperty("named").GetBoolean(),
        Description = String(json, "description"),
        Role = String(json, "role"),
        MemberOf = Id(json, "memberOf") is { } group ? new PartyId(group) : null,
        Country = String(json, "country"),
        Sector = String(json, "sector"),
        Count = json.GetProperty("count") is { ValueKind: JsonValueKind.Array } count ? new PartyCount(count[0].GetInt32(), Whole(count[1])) : null,
        Mentions = Spans(json, "mentions"),
        Evidence = Evidence(json),
    };

    private static Attribution Attribution(JsonElement json)
    {
        var (source, cue) = (json.GetProperty("source"), json.GetProperty("cue"));
        return new Attribution
        {
            Id = new AttributionId(Number(json.GetProperty("id"))),
            Source = new Source(Spans(source, "spans"), Each(source, "parties", PartyId)),
            Cue = new Cue(Spans(cue, "spans"), Words(cue, "lemma"), Named<CueAct>(cue, "act")) { Negated = Flag(cue, "negated") },
            Content = Spans(json.GetProperty("content"), "spans"),
            Quote = Named<QuoteKind>(json, "quote"),
            Within = Id(json, "within") is { } outer ? new AttributionId(outer) : null,
            Channel = json.GetProperty("channel") is { ValueKind: JsonValueKind.Object } channel ? Channel(channel) : null,
            SaidAt = String(json, "saidAt"),
            SaidWhere = Id(json, "saidWhere") is { } place ? new PlaceId(place) : null,
            Addressees = Each(json, "addressees", PartyId),
            Confidence = json.GetProperty("confidence").GetDouble(),
            Evidence = Evidence(json),
        };
    }

    private static Channel Channel(JsonElement json) =>
        new(Named<ChannelKind>(json, "kind"), Id(json, "with") is { } party ? new PartyId(party) : null, Span(json.GetProperty("span")));

    private static Statement Statement(JsonElement json) => new()
    {
        Id = new StatementId(Number(json.GetProperty("id"))),
        Span = Span(json.GetProperty("span")),
        Attribution = Id(json, "attribution") is { } attribution ? new AttributionId(attribution) : null,
        Chain = Each(json, "chain", static voice => new ChainVoice(
            Each(voice, "parties", PartyId), Id(voice, "attribution") is { } id ? new AttributionId(id) : null, Named<Stance>(voice, "stance"))),
        Holders = Each(json, "holders", PartyId),
        Voice = Named<VoiceKind>(json, "voice"),
        Polarity = Named<Polarity>(json, "polarity"),
        Modality = Named<Modality>(json, "modality"),
        Event = Event(json.GetProperty("event")),
        Confidence = json.GetProperty("confidence").GetDouble(),
    };

    private static StatedEvent Event(JsonElement json) => new()
    {
        Trigger = Span(json.GetProperty("trigger")),
        Kind = Kind(json, "type", "mode"),
        Content = Kind(json, "contentType", "contentMode"),
        Actors = Each(json, "actors", PartyId),
        Recipients = Each(json, "recipients", PartyId),
        Places = Each(json, "places", static id => new PlaceId(Number(id))),
        Time = Id(json, "time") is { } time ? new TimeId(time) : null,
        Quantities = Each(json, "quantities", static id => new QuantityId(Number(id))),
    };

    private static EventKind? Kind(JsonElement json, string type, string mode) =>
        String(json, type) is { } written ? PloverName.Parse(written, String(json, mode) ?? ".") : null;

    private static StatedRelation Relation(JsonElement json) => new(
        Named<RelationKind>(json, "kind"), new StatementId(Number(json.GetProperty("from"))), new StatementId(Number(json.GetProperty("to"))), Span(json.GetProperty("cue")));

    private static Quantity Quantity(JsonElement json) => new()
    {
        Id = new QuantityId(Number(json.GetProperty("id"))),
        Span = Span(json.GetProperty("span")),
        Hard = new Interval(Amount(json, "low"), Amount(json, "high"), Flag(json, "lowOpen"), Flag(json, "highOpen")),
        Soft = new Interval(Amount(json, "softLow"), Amount(json, "softHigh")),
        Unit = String(json, "unit"),
        Of = String(json, "of"),
        OfSpan = json.GetProperty("ofSpan") is { ValueKind: JsonValueKind.Array } thing ? Span(thing) : null,
        Measure = Named<QuantityMeasure>(json, "measure"),
        Approximate = Flag(json, "approximate"),
        Cumulative = Flag(json, "cumulative"),
        Direction = String(json, "direction") is not null ? Named<ChangeDirection>(json, "direction") : null,
    };

    private static TimeMention Time(JsonElement json) => new()
    {
        Id = new TimeId(Number(json.GetProperty("id"))),
        Span = Span(json.GetProperty("span")),
        Kind = Named<TimeKind>(json, "kind"),
        Edtf = String(json, "edtf"),
        Duration = String(json, "duration"),
        Recurrence = String(json, "recurrence"),
        Anchor = json.GetProperty("anchor") is { ValueKind: JsonValueKind.Object } anchor
            ? new TimeAnchor(Named<TimeAnchorSide>(anchor, "side"), Span(anchor.GetProperty("span")))
            : null,
    };

    private static Place Place(JsonElement json) => new()
    {
        Id = new PlaceId(Number(json.GetProperty("id"))),
        Span = Span(json.GetProperty("span")),
        Name = Words(json, "name"),
        Kind = Named<PlaceKind>(json, "kind"),
        Country = String(json, "country"),
        Admin1 = String(json, "admin1"),
        Latitude = Degrees(json, "lat"),
        Longitude = Degrees(json, "lon"),
        Precision = Named<PlacePrecision>(json, "precision"),
        Gazetteer = Words(json, "gazetteer"),
    };

    private static double? Degrees(JsonElement json, string field) =>
        json.TryGetProperty(field, out var degrees) && degrees.ValueKind == JsonValueKind.Number ? degrees.GetDouble() : null;

    private static decimal? Amount(JsonElement json, string field) =>
        json.TryGetProperty(field, out var amount) && amount.ValueKind == JsonValueKind.Number ? amount.GetDecimal() : null;

    private static bool Flag(JsonElement json, string field) => json.TryGetProperty(field, out var flag) && flag.GetBoolean();

    private static int? Whole(JsonElement json) => json.ValueKind == JsonValueKind.Number ? json.GetInt32() : null;

    private static ImmutableArray<Evidence> Evidence(JsonElement json) => json.TryGetProperty("evidence", out var evidence)
        ? [.. evidence.EnumerateObject().Select(static one => new Evidence(one.Name, Span(one.Value)))]
        : [];

    private static PartyId PartyId(JsonElement id) => new(Number(id));

    private static int? Id(JsonElement json, string field) =>
        json.TryGetProperty(field, out var id) && id.ValueKind == JsonValueKind.String ? Number(id) : null;

    /// <summary>Ids are a letter and a number: "p12".</summary>
    private static int Number(JsonElement id) => int.Parse(id.GetString().AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    private static TEnum Named<TEnum>(JsonElement json, string field)
        where TEnum : struct, Enum => ContractName.Parse<TEnum>(Words(json, field));

    private static ImmutableArray<TextSpan> Spans(JsonElement json, string field) => Each(json, field, Span);

    private static TextSpan Span(JsonElement span) => TextSpan.FromBounds(span[0].GetInt32(), span[1].GetInt32());

    private static ImmutableArray<T> Each<T>(JsonElement json, string field, Func<JsonElement, T> parse)
    {
        if (!json.TryGetProperty(field, out var list))
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray())
        {
            items.Add(parse(item));
        }

        return items.MoveToImmutable();
    }

    private static string? String(JsonElement json, string field) => json.TryGetProperty(field, out var words) ? words.GetString() : null;

    private static string Words(JsonElement json, string field) =>
        json.GetProperty(field).GetString() ?? throw new FormatException($"\"{field}\" is null.");
}
