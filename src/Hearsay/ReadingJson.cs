using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
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

/// <summary>A reading as the contract has it: the same fields in the same order, null where the report does not say.</summary>
internal sealed class ReadingJson
{
    private const string Schema = "hearsay/1";

    private readonly Utf8JsonWriter _json;

    private ReadingJson(Utf8JsonWriter json) => _json = json;

    public static string Write(Reading reading, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>(64 << 10);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions
        {
            Indented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            Write(reading, json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Reading reading, Utf8JsonWriter json) => new ReadingJson(json).Reading(reading);

    /// <summary>The object that stands in "report" of a reading.</summary>
    public static void Write(Report report, Utf8JsonWriter json) => new ReadingJson(json).Report(report);

    private void Reading(Reading reading)
    {
        _json.WriteStartObject();
        _json.WriteString("schema", Schema);
        _json.WriteString("reader", reading.Reader);
        _json.WritePropertyName("report");
        Report(reading.Report);
        Spans("sentences", reading.Sentences);
        Objects("parties", reading.Parties, Party);
        Objects("attributions", reading.Attributions, Attribution);
        Objects("statements", reading.Statements, Statement);
        Objects("relations", reading.Relations, Relation);
        Objects("quantities", reading.Quantities, Quantity);
        Objects("times", reading.Times, Time);
        Objects("places", reading.Places, Place);
        _json.WriteEndObject();
    }

    private void Report(Report report)
    {
        _json.WriteStartObject();
        _json.WriteString("id", report.Id);
        _json.WriteString("sha256", report.Sha256);
        _json.WriteString("title", report.Title);
        _json.WriteString("outlet", report.Outlet);
        _json.WriteString("byline", report.Byline);
        _json.WriteString("credit", report.Credit);
        _json.WriteString("url", report.Url);
        _json.WriteString("published", report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WhereGiven("publishedAt", report.PublishedAt?.ToString(ReadingParser.MomentForm, CultureInfo.InvariantCulture));
        WhereGiven("withdrawn", report.Withdrawn);
        WhereGiven("stateAt", report.StateAt?.ToString(ReadingParser.MomentForm, CultureInfo.InvariantCulture));
        _json.WriteString("language", report.Language);
        _json.WriteString("text", report.Text);
        _json.WriteNumber("repairs", report.Repairs);
        Evidence(report.Evidence);
        _json.WriteEndObject();
    }

    private void Party(Party party)
    {
        _json.WriteString("id", party.Id.ToString());
        _json.WriteString("name", party.Name);
        _json.WriteString("kind", ContractName.Of(party.Kind));
        _json.WriteBoolean("named", party.Named);
        _json.WriteString("description", party.Description);
        _json.WriteString("role", party.Role);
        _json.WriteString("memberOf", party.MemberOf?.ToString());
        _json.WriteString("country", party.Country);
        _json.WriteString("sector", party.Sector);
        if (party.Count is { } count)
        {
            Raw("count", FormattableString.Invariant($"[{count.Low}, {count.High?.ToString(CultureInfo.InvariantCulture) ?? "null"}]"));
        }
        else
        {
            _json.WriteNull("count");
        }

        Spans("mentions", party.Mentions);
        Evidence(party.Evidence);
    }

    private void Attribution(Attribution attribution)
    {
        _json.WriteString("id", attribution.Id.ToString());
        _json.WriteStartObject("source");
        Spans("spans", attribution.Source.Spans);
        Raw("parties", Ids(attribution.Source.Parties));
        _json.WriteEndObject();
        _json.WriteStartObject("cue");
        Spans("spans", attribution.Cue.Spans);
        _json.WriteString("lemma", attribution.Cue.Lemma);
        _json.WriteString("act", ContractName.Of(attribution.Cue.Act));
        _json.WriteBoolean("negated", attribution.Cue.Negated);
        _json.WriteEndObject();
        _json.WriteStartObject("content");
        Spans("spans", attribution.Content);
        _json.WriteEndObject();
        _json.WriteString("quote", ContractName.Of(attribution.Quote));
        _json.WriteString("within", attribution.Within?.ToString());
        Channel(attribution.Channel);
        _json.WriteString("saidAt", attribution.SaidAt);
        _json.WriteString("saidWhere", attribution.SaidWhere?.ToString());
        Raw("addressees", Ids(attribution.Addressees));
        _json.WriteNumber("confidence", attribution.Confidence);
        Evidence(attribution.Evidence);
    }

    private void Time(TimeMention time)
    {
        _json.WriteString("id", time.Id.ToString());
        Raw("span", Text(time.Span));
        _json.WriteString("kind", ContractName.Of(time.Kind));
        _json.WriteString("edtf", time.Edtf);
        _json.WriteString("duration", time.Duration);
        _json.WriteString("recurrence", time.Recurrence);
        if (time.Anchor is { } anchor)
        {
            _json.WriteStartObject("anchor");
            _json.WriteString("side", ContractName.Of(anchor.Side));
            Raw("span", Text(anchor.Span));
            _json.WriteEndObject();
        }
        else
        {
            _json.WriteNull("anchor");
        }
    }

    private void Channel(Channel? channel)
    {
        if (channel is null)
        {
            _json.WriteNull("channel");
            return;
        }

        _json.WriteStartObject("channel");
        _json.WriteString("kind", ContractName.Of(channel.Kind));
        _json.WriteString("with", channel.With?.ToString());
        Raw("span", Text(channel.Span));
        _json.WriteEndObject();
    }

    private void Quantity(Quantity quantity)
    {
        _json.WriteString("id", quantity.Id.ToString());
        Raw("span", Text(quantity.Span));
        Raw("low", Text(quantity.Hard.Low));
        Raw("high", Text(quantity.Hard.High));
        _json.WriteBoolean("lowOpen", quantity.Hard.LowOpen);
        _json.WriteBoolean("highOpen", quantity.Hard.HighOpen);
        Raw("softLow", Text(quantity.Soft.Low));
        Raw("softHigh", Text(quantity.Soft.High));
        _json.WriteString("unit", quantity.Unit);
        _json.WriteString("of", quantity.Of);
        Raw("ofSpan", quantity.OfSpan is { } thing ? Text(thing) : "null");
        _json.WriteString("measure", ContractName.Of(quantity.Measure));
        _json.WriteBoolean("approximate", quantity.Approximate);
        _json.WriteBoolean("cumulative", quantity.Cumulative);
        _json.WriteString("direction", quantity.Direction is { } direction ? ContractName.Of(direction) : null);
    }

    private void Place(Place place)
    {
        _json.WriteString("id", place.Id.ToString());
        Raw("span", Text(place.Span));
        _json.WriteString("name", place.Name);
        _json.WriteString("kind", ContractName.Of(place.Kind));
        _json.WriteString("country", place.Country);
        _json.WriteString("admin1", place.Admin1);
        Raw("lat", Degrees(place.Latitude));
        Raw("lon", Degrees(place.Longitude));
        _json.WriteString("precision", ContractName.Of(place.Precision));
        _json.WriteString("gazetteer", place.Gazetteer);
    }

    private static string Degrees(double? degrees) => degrees?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private void Statement(Statement statement)
    {
        _json.WriteString("id", statement.Id.ToString());
        Raw("span", Text(statement.Span));
        _json.WriteString("attribution", statement.Attribution?.ToString());
        Objects("chain", statement.Chain, ChainVoice);
        Raw("holders", Ids(statement.Holders));
        _json.WriteString("voice", ContractName.Of(statement.Voice));
        _json.WriteString("polarity", ContractName.Of(statement.Polarity));
        _json.WriteString("modality", ContractName.Of(statement.Modality));
        Event(statement.Event);
        _json.WriteNumber("confidence", statement.Confidence);
    }

    private void Relation(StatedRelation relation)
    {
        _json.WriteString("kind", ContractName.Of(relation.Kind));
        _json.WriteString("from", relation.From.ToString());
        _json.WriteString("to", relation.To.ToString());
        Raw("cue", Text(relation.Cue));
    }

    private void ChainVoice(ChainVoice voice)
    {
        Raw("parties", Ids(voice.Parties));
        _json.WriteString("attribution", voice.Attribution?.ToString());
        _json.WriteString("stance", ContractName.Of(voice.Stance));
    }

    private void Event(StatedEvent told)
    {
        _json.WriteStartObject("event");
        Raw("trigger", Text(told.Trigger));
        _json.WriteString("type", told.Kind is { } kind ? PloverName.Of(kind.Type) : null);
        _json.WriteString("mode", told.Kind is { Mode: { } mode } ? PloverName.Of(mode) : null);
        _json.WriteString("contentType", told.Content is { } content ? PloverName.Of(content.Type) : null);
        _json.WriteString("contentMode", told.Content is { Mode: { } contentMode } ? PloverName.Of(contentMode) : null);
        Raw("actors", Ids(told.Actors));
        Raw("recipients", Ids(told.Recipients));
        Raw("places", Ids(told.Places));
        _json.WriteString("time", told.Time?.ToString());
        Raw("quantities", Ids(told.Quantities));
        _json.WriteEndObject();
    }

    /// <summary>Where a field was read in several places, the first stands.</summary>
    private void Evidence(ImmutableArray<Evidence> evidence)
    {
        _json.WriteStartObject("evidence");
        foreach (var (field, span) in evidence.DistinctBy(one => one.Field, StringComparer.Ordinal))
        {
            Raw(field, Text(span));
        }

        _json.WriteEndObject();
    }

    private void Objects<T>(string name, ImmutableArray<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Spans(string name, ImmutableArray<TextSpan> spans) => Raw(name, $"[{string.Join(", ", spans.Select(Text))}]");

    private static string Text(TextSpan span) => FormattableString.Invariant($"[{span.Start}, {span.End}]");

    /// <summary>Every digit that is needed and no trailing zero; null is unbounded.</summary>
    private static string Text(decimal? amount) => amount?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "null";

    private static string Ids<TId>(ImmutableArray<TId> ids) => $"[{string.Join(", ", ids.Select(id => $"\"{id}\""))}]";

    /// <summary>Spans stay on one line in the indented form too: four lines for two numbers would hide the reading.</summary>
    private void Raw(string name, string value)
    {
        _json.WritePropertyName(name);
        _json.WriteRawValue(value, skipInputValidation: true);
    }

    private void WhereGiven(string name, string? value)
    {
        if (value is not null) { _json.WriteString(name, value); }
    }
}
