using System.Text.Json;
using Hearsay.Intake.Bytes;
using Hearsay.Reports;

namespace Hearsay.Intake.Rows;

/// <summary>
/// A report as one JSON object: the text in "text" or the field that the user names; "id", "title", "outlet", "byline",
/// "published" and "url" where present.
/// </summary>
internal static class JsonRow
{
    private const string UsualTextField = "text";

    private static readonly string[] FieldsBesideText = ["id", "title", "outlet", "byline", "published", "url"];

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
        var field = options.Fields.GetValueOrDefault(UsualTextField, UsualTextField);
        var isThere = row.TryGetProperty(field, out var text);
        if (!isThere || text.ValueKind != JsonValueKind.String)
        {
            throw new NoReportException(isThere ? $"has {Kind(text)} in \"{field}\", and not text. {Advice(row)}" : $"has no \"{field}\". {Advice(row)}");
        }

        var notes = new List<string>();
        if (repairs > 0)
        {
            notes.Add(RepairNote.OfRow(repairs));
        }

        var draft = new ReportDraft
        {
            Text = text.GetString()!,
            Id = String(row, "id"),
            Title = String(row, "title"),
            Outlet = String(row, "outlet"),
            Byline = String(row, "byline"),
            Url = String(row, "url"),
            Published = Date(row, notes),
            PublishedAt = PublicationDate.ParseMoment(String(row, "published")),
        };
        return new IntakeItem.Found(Beside.OfMany(draft, options), IntakeFormat.Rows) { Repairs = repairs, Notes = [.. notes] };
    }

    /// <summary>The field with most words is the likeliest to be meant; what only stands beside a text never is.</summary>
    private static string Advice(JsonElement row)
    {
        var likely = row.EnumerateObject()
            .Where(one => one.Value.ValueKind == JsonValueKind.String && !FieldsBesideText.Contains(one.Name, StringComparer.OrdinalIgnoreCase))
            .Select(one => (one.Name, Words: one.Value.GetString()!))
            .Where(one => one.Words.Contains(' ', StringComparison.Ordinal))
            .OrderByDescending(one => one.Words.Length)
            .Select(one => one.Name)
            .FirstOrDefault();
        return likely is not null
            ? $"If it is in \"{likely}\", say so: --text-field {likely}."
            : $"Give the report's words as a string in \"{UsualTextField}\", or name their field: --text-field NAME.";
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        _ => "true or false",
    };

    private static DateOnly? Date(JsonElement row, List<string> notes)
    {
        var written = String(row, "published");
        var date = PublicationDate.Parse(written);
        if (written is not null && date is null)
        {
            notes.Add($"\"published\" is no date of the form {PublicationDate.Form}, and was left out: {written}");
        }

        return date;
    }

    private static string? String(JsonElement row, string field) =>
        !row.TryGetProperty(field, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : null;
}
