using System.Text.Json;

namespace Hearsay.Intake.Rows;

/// <summary>A report as one JSON object, with the fields of <see cref="RowReport"/> or those that the user names for them.</summary>
internal static class JsonRow
{
    /// <summary>A field with more words than this is a text, whatever it is called.</summary>
    private const int ManyWords = 30;

    /// <exception cref="NoReportException">The line is no such object.</exception>
    public static IntakeItem Read(byte[] line, IntakeOptions options)
    {
        var (bytes, repairs) = JsonRepair.Repair(line);
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Report(json.RootElement, repairs, options)
                : throw new NoReportException("is no JSON object. Give one object a line.");
        }
        catch (JsonException exception)
        {
            throw new NoReportException(FormattableString.Invariant(
                $"is not JSON at byte {exception.BytePositionInLine}. Give one object a line."));
        }
    }

    private static IntakeItem Report(JsonElement row, int repairs, IntakeOptions options)
    {
        var field = options.Fields.GetValueOrDefault(RowReport.Text, RowReport.Text);
        var isThere = TryFind(row, field, out var text);
        var isText = isThere && text.ValueKind == JsonValueKind.String;
        var (likely, words) = isText ? default : Likely(row);
        var item = words > ManyWords ? null : RowReport.Of(isText ? text.GetString() : null, name => String(row, options.Fields.GetValueOrDefault(name, name)), repairs, options, IntakeFormat.Rows);
        return item ?? throw new NoReportException(isThere ? $"has {Kind(text)} in \"{field}\", and not text. {Advice(likely)}" : $"has no \"{field}\". {Advice(likely)}");
    }

    /// <summary>The field of this name, or one within another: "article.body".</summary>
    private static bool TryFind(JsonElement row, string field, out JsonElement value)
    {
        if (row.TryGetProperty(field, out value))
        {
            return true;
        }

        var dot = field.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && row.TryGetProperty(field[..dot], out var outer) && outer.ValueKind == JsonValueKind.Object && TryFind(outer, field[(dot + 1)..], out value);
    }

    private static string? String(JsonElement row, string field) => !TryFind(row, field, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.EnumerateArray().All(static one => one.ValueKind == JsonValueKind.String) => string.Join(", ", value.EnumerateArray().Select(static one => one.GetString())),
        _ => null,
    };

    /// <summary>The field with most words is the likeliest to be meant; what only stands beside a text never is.</summary>
    private static (string? Field, int Words) Likely(JsonElement row) => row.EnumerateObject()
        .Where(one => one.Value.ValueKind == JsonValueKind.String && !RowReport.Fields.Contains(one.Name, StringComparer.OrdinalIgnoreCase))
        .Select(one => ((string?)one.Name, Words: one.Value.GetString().AsSpan().Count(' ')))
        .Where(one => one.Words > 0)
        .OrderByDescending(one => one.Words)
        .FirstOrDefault();

    private static string Advice(string? likely) => likely is not null
        ? $"If it is in \"{likely}\", say so: --map text={likely}."
        : $"Give the report's words as a string in \"{RowReport.Text}\", or name their field: --map text=NAME.";

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        _ => "true or false",
    };
}
