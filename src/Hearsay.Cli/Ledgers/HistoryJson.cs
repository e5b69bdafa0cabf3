using System.Text;
using System.Text.Json;
using Hearsay.Ledgers;

namespace Hearsay.Cli.Ledgers;

/// <summary>An entry as a line of JSON. Of reports and readings only what they are called: their texts are what export is for.</summary>
internal static class HistoryJson
{
    public static string Of(StoredEntry stored)
    {
        var entry = stored.Entry;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("entry", entry.Position.Number);
            json.WriteString("time", entry.Time.UtcDateTime);
            json.WriteString("author", entry.Author);
            json.WriteString("kind", entry.Kind);
            json.WriteString("hash", entry.Hash.ToString());
            json.WriteString("previous", entry.Previous.ToString());
            json.WriteString("payloadHash", entry.PayloadHash.ToString());
            json.WriteBoolean("redacted", stored.Payload is null);
            if (stored.Payload is { } payload)
            {
                Recorded(json, PayloadJson.Read(ContractName.Parse<EntryKind>(entry.Kind), payload.Bytes), payload);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Recorded(Utf8JsonWriter json, Payload recorded, SealedPayload payload)
    {
        switch (recorded)
        {
            case Payload.Added added:
                json.WriteString("report", added.Handle.Name);
                json.WriteString("sha256", added.Report.Sha256);
                json.WriteString("input", added.Input);
                json.WriteString("case", added.Case?.Name);
                break;
            case Payload.Read read:
                json.WriteString("sha256", read.Reading.Report.Sha256);
                json.WriteString("reader", read.Reading.Reader);
                json.WriteNumber("statements", read.Reading.Statements.Length);
                break;
            default:
                json.WritePropertyName("payload");
                json.WriteRawValue(PayloadJson.Unpacked(payload.Bytes).Span);
                break;
        }
    }
}
