using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Mentions.Places;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Cli.Formats;

/// <summary>
/// The places of all reports as one FeatureCollection (RFC 7946), each with the statements that are said to happen there. A
/// point stands for what its precision says; where no point is known the geometry is null.
/// </summary>
internal sealed class GeoJsonFormat : ReadingFormat
{
    public override string Opening(bool isMany, string title) => "{\"type\": \"FeatureCollection\", \"features\": [\n";

    public override string Separator => ",\n";

    public override string Closing(bool isMany) => "\n]}\n";

    public override string Render(Reading reading, int number)
    {
        var events = new FactFinder(reading);
        var statements = reading.Statements
            .SelectMany(statement => events.Of(statement).Places.Select(place => (place.Id, statement)))
            .ToLookup(pair => pair.Id, pair => pair.statement);
        var wording = new Wording(reading);
        return string.Join(",\n", reading.Places.Select(place => Feature(reading, place, statements[place.Id], events, wording)));
    }

    private static string Feature(Reading reading, Place place, IEnumerable<Statement> statements, FactFinder events, Wording wording)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            json.WriteString("id", $"{reading.Report.Id}/{place.Id}");
            Geometry(json, place);
            json.WriteStartObject("properties");
            Properties(json, reading, place);
            json.WriteStartArray("statements");
            foreach (var statement in statements)
            {
                Told(json, reading, statement, events.Of(statement), wording);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Longitude comes first.</summary>
    private static void Geometry(Utf8JsonWriter json, Place place)
    {
        if (place is not { Latitude: { } north, Longitude: { } east })
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(east);
        json.WriteNumberValue(north);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Properties(Utf8JsonWriter json, Reading reading, Place place)
    {
        json.WriteString("name", place.Name);
        json.WriteString("words", place.Span.In(reading.Report.Text));
        json.WriteString("precision", ContractName.Of(place.Precision));
        json.WriteString("kind", ContractName.Of(place.Kind));
        json.WriteString("country", place.Country);
        json.WriteString("admin1", place.Admin1);
        json.WriteString("gazetteer", place.Gazetteer);
        json.WriteString("report", reading.Report.Id);
        json.WriteString("outlet", reading.Report.Outlet);
        json.WriteString("published", reading.Report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("place", place.Id.ToString());
        Span(json, place.Span);
    }

    private static void Told(Utf8JsonWriter json, Reading reading, Statement statement, StatedFacts facts, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id.ToString());
        json.WriteString("text", statement.Span.In(reading.Report.Text));
        Span(json, statement.Span);
        json.WriteString("voice", ContractName.Of(statement.Voice));
        json.WriteStartArray("holders");
        foreach (var holder in statement.Holders)
        {
            json.WriteStringValue(wording.Name(holder));
        }

        json.WriteEndArray();
        json.WriteString("polarity", ContractName.Of(statement.Polarity));
        json.WriteString("modality", ContractName.Of(statement.Modality));
        json.WriteString("type", facts.Type);
        json.WriteString("time", facts.Time?.Edtf);
        json.WriteNumber("confidence", statement.Confidence);
        json.WriteEndObject();
    }

    private static void Span(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartArray("span");
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
