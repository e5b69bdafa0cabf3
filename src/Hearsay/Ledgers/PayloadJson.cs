using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Text;

namespace Hearsay.Ledgers;

/// <summary>Payloads as JSON objects; a long one is packed (<see cref="PayloadPacking"/>). docs/ledger.md shows each.</summary>
public static class PayloadJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes that are stored and hashed.</summary>
    public static byte[] Write(Payload payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        var buffer = new ArrayBufferWriter<byte>(1 << 10);
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            if (payload is Payload.Read read)
            {
                ReadingJson.Write(read.Reading, json);
            }
            else
            {
                json.WriteStartObject();
                Fields(payload, json);
                json.WriteEndObject();
            }
        }

        return PayloadPacking.Pack(buffer.WrittenSpan);
    }

    /// <exception cref="InvalidDataException">The bytes are no payload of this kind.</exception>
    public static Payload Read(EntryKind kind, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(PayloadPacking.Unpack(bytes));
            return PayloadFields.Read(kind, json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"The payload is no {ContractName.Of(kind)}: {exception.Message}", exception);
        }
    }

    /// <summary>The JSON itself, for whoever passes it on as it is.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static ReadOnlyMemory<byte> Unpacked(ReadOnlyMemory<byte> bytes) => PayloadPacking.Unpack(bytes);

    private static void Fields(Payload payload, Utf8JsonWriter json)
    {
        switch (payload)
        {
            case Payload.Added added:
                json.WriteString("handle", added.Handle.Name);
                json.WriteString("input", added.Input);
                json.WriteString("case", added.Case?.Name);
                json.WritePropertyName("report");
                ReadingJson.Write(added.Report, json);
                if (added.Original is { } original)
                {
                    json.WriteStartObject("original");
                    json.WriteString("type", original.Type);
                    json.WriteString("sha256", original.Sha256);
                    WhereGiven(json, "format", original.Format);
                    WhereGiven(json, "charset", original.Charset);
                    WhereGiven(json, "address", original.Address);
                    json.WriteBase64String("zlib", original.Packed.Span);
                    json.WriteEndObject();
                }

                break;
            case Payload.Revised revised:
                json.WriteNumber("report", revised.Report.Number);
                json.WriteNumber("of", revised.Of.Number);
                json.WriteString("by", ContractName.Of(revised.By));
                Strings(json, "fields", revised.Fields);
                Changes(json, revised.Changes);
                break;
            case Payload.Filed filed:
                json.WriteNumber("report", filed.Report.Number);
                json.WriteString("case", filed.Case.Name);
                break;
            case Payload.Refused refused:
                json.WriteString("input", refused.Input);
                json.WriteString("reason", refused.Reason);
                json.WriteString("case", refused.Case?.Name);
                break;
            case Payload.Decided decided:
                json.WriteString("verdict", ContractName.Of(decided.Verdict));
                Anchor(json, "anchor", decided.Anchor);
                json.WriteStartObject("fields");
                foreach (var (field, value) in decided.Fields)
                {
                    json.WriteString(field, value);
                }

                json.WriteEndObject();
                json.WriteString("reason", decided.Reason);
                break;
            case Payload.Merged merged:
                Strings(json, "claims", merged.Claims);
                json.WriteString("reason", merged.Reason);
                break;
            case Payload.Split split:
                json.WriteString("claim", split.Claim);
                json.WriteStartArray("tellings");
                foreach (var telling in split.Tellings)
                {
                    Anchor(json, telling);
                }

                json.WriteEndArray();
                json.WriteString("reason", split.Reason);
                break;
            case Payload.Graded graded:
                json.WriteString("claim", graded.Claim);
                json.WriteString("grade", graded.Grade);
                json.WriteString("reason", graded.Reason);
                break;
            case Payload.Noted noted:
                json.WriteString("words", noted.Words);
                Anchor(json, "anchor", noted.Anchor);
                json.WriteString("claim", noted.Claim);
                break;
            case Payload.Undone undone:
                json.WriteNumber("entry", undone.Entry.Number);
                json.WriteString("reason", undone.Reason);
                break;
            case Payload.Redacted redacted:
                json.WriteStartArray("entries");
                foreach (var entry in redacted.Entries)
                {
                    json.WriteNumberValue(entry.Number);
                }

                json.WriteEndArray();
                json.WriteString("reason", redacted.Reason);
                break;
            default:
                throw new ArgumentException($"{payload.GetType().Name} is no known payload.", nameof(payload));
        }
    }

    /// <summary>Fields that earlier ledgers do not have stand only where there is something to tell.</summary>
    private static void WhereGiven(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Strings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Changes(Utf8JsonWriter json, ImmutableArray<TextChange> changes)
    {
        json.WriteStartArray("changes");
        foreach (var (before, after) in changes)
        {
            json.WriteStartObject();
            Span(json, "before", before);
            Span(json, "after", after);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Anchor(Utf8JsonWriter json, string name, Anchor? anchor)
    {
        if (anchor is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WritePropertyName(name);
        Anchor(json, anchor);
    }

    private static void Anchor(Utf8JsonWriter json, Anchor anchor)
    {
        json.WriteStartObject();
        json.WriteNumber("report", anchor.Report.Number);
        json.WriteString("sha256", anchor.Sha256);
        Span(json, "span", anchor.Span);
        json.WriteString("quote", anchor.Quote);
        json.WriteEndObject();
    }

    private static void Span(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }
}
