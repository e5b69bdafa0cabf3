using System.Globalization;
using System.Text.Json;
using Hearsay.Claims;
using Hearsay.Mentions.Places;

namespace Hearsay.Cli.Claims;

/// <summary>One telling of a claim in JSON: who tells it where, in which words, and what they say of the event.</summary>
internal static class TellingJson
{
    private const string Separator = "; ";

    /// <summary>"r12/s4": the statement s4 of the report r12.</summary>
    public static string Called(Telling telling) => $"{telling.Report.Id}/{telling.Statement}";

    public static string? Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static void Write(Utf8JsonWriter json, Telling telling, ToldFacts facts, bool isTakenBack)
    {
        json.WriteString("report", telling.Report.Id);
        json.WriteNumber("revision", telling.Report.Revision);
        json.WriteString("revisionOf", telling.Report.Revision > 1 ? telling.Report.First : null);
        json.WriteString("outlet", telling.Report.Outlet);
        json.WriteString("published", Moment(telling.Report.Published));
        json.WriteString("statement", telling.Statement.ToString());
        json.Span("span", telling.Span);
        json.WriteString("text", telling.Span.In(facts.Report.Text));
        json.WriteString("holder", telling.Holders.IsEmpty ? null : string.Join(Separator, telling.Holders.Select(static party => party.Name)));
        json.Names("holders", telling.Holders.Select(static party => party.Name));
        json.WriteString("stance", ContractName.Of(telling.Stance));
        json.Array("chain", telling.Chain, voice =>
        {
            json.Names("parties", voice.Parties.Select(static party => party.Name));
            json.WriteString("stance", ContractName.Of(voice.Stance));
        });
        json.Names("alleged", telling.Alleged.Select(static party => party.Name));
        json.WriteString("polarity", ContractName.Of(telling.Polarity));
        json.WriteString("modality", ContractName.Of(telling.Modality));
        json.WriteStartObject("event");
        WriteEvent(json, facts);
        json.WriteEndObject();
        json.WriteBoolean("withdrawn", isTakenBack || telling.IsWithdrawn);
        json.WriteString("reusedFrom", telling.ReusedFrom);
        json.WriteNumber("confidence", telling.Confidence);
        json.WriteBoolean("checked", telling.IsChecked);
        WriteLater(json, telling.Later);
    }

    private static void WriteLater(Utf8JsonWriter json, LaterRevision? later)
    {
        json.WritePropertyName("later");
        if (later is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("fate", ContractName.Of(later.Fate));
        json.WriteString("since", later.Since.Id);
        json.WriteString("at", Moment(later.Since.Published));
        json.WriteEndObject();
    }

    /// <summary>Who did what to whom, where, when and how many, as far as the words say.</summary>
    public static void WriteEvent(Utf8JsonWriter json, ToldFacts facts)
    {
        json.WriteString("type", facts.Event.Type);
        json.WriteString("mode", facts.Event.Mode);
        json.Names("actors", facts.Actors);
        json.Names("recipients", facts.Recipients);
        json.Array("places", facts.Event.Places, place => Place(json, place));
        json.WriteString("time", facts.Event.Time is { } time ? time.Edtf ?? time.Duration ?? time.Recurrence : null);
        json.Array("quantities", facts.Event.Quantities, quantity =>
        {
            json.Span("span", quantity.Span);
            json.Number("low", quantity.Hard.Low);
            json.Number("high", quantity.Hard.High);
            json.WriteString("unit", quantity.Unit);
            json.WriteString("of", quantity.Of);
        });
    }

    private static void Place(Utf8JsonWriter json, Place place)
    {
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country);
        json.WriteString("admin1", place.Admin1);
        json.Number("lat", place.Latitude);
        json.Number("lon", place.Longitude);
        json.WriteString("precision", ContractName.Of(place.Precision));
        json.WriteString("gazetteer", place.Gazetteer);
    }
}
