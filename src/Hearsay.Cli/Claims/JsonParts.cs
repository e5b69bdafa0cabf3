using System.Text.Json;
using Hearsay.Text;

namespace Hearsay.Cli.Claims;

/// <summary>Arrays, names and spans as all JSON of claims has them.</summary>
internal static class JsonParts
{
    public static void Array<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Names(this Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names) { json.WriteStringValue(one); }
        json.WriteEndArray();
    }

    public static void Span(this Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) { json.WriteNumber(name, number); } else { json.WriteNull(name); }
    }

    public static void Number(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) { json.WriteNumber(name, number); } else { json.WriteNull(name); }
    }
}
