using System.Text.Json;
using Hearsay.Reports;

namespace Hearsay.Cli.Inputs;

/// <summary>
/// A report as one JSON object: the text in "text" or the field that the user names; "id", "title", "outlet", "byline",
/// "published" and "url" where present.
/// </summary>
internal static class JsonRow
{
    private const string UsualTextField = "text";

    /// <exception cref="UnreadableInputException">The line is no such object.</exception>
    public static IncomingReport Read(byte[] line, InputOptions options)
    {
        var (bytes, repairs) = JsonRepair.Repair(line);
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Report(json.RootElement, repairs, options)
                : throw new UnreadableInputException("is no JSON object. Give one object a line.");
        }
        catch (JsonException exception)
        {
            throw new UnreadableInputException(FormattableString.Invariant(
                $"is not JSON at byte {exception.BytePositionInLine}. Give one object a line."));
        }
    }

    private static IncomingReport Report(JsonElement row, int repairs, InputOptions options)
    {
        var field = options.TextField ?? UsualTextField;
        if (!row.TryGetProperty(field, out var text) || text.ValueKind != JsonValueKind.String)
        {
            var fields = string.Join(", ", row.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.String).Select(one => one.Name));
            throw new UnreadableInputException(
                $"has no text in \"{field}\"{(fields.Length == 0 ? "" : $", but in {fields}")}. Name the field: --text-field NAME.");
        }

        var notes = new List<string>();
        if (repairs > 0)
        {
            notes.Add(FormattableString.Invariant($"{repairs} places are no valid Unicode and became U+FFFD."));
        }

        var draft = new ReportDraft
        {
            Text = text.GetString()!,
            Id = String(row, "id"),
            Title = String(row, "title") ?? options.Title,
            Outlet = String(row, "outlet") ?? options.Outlet,
            Byline = String(row, "byline"),
            Url = String(row, "url"),
            Published = Date(row, notes) ?? options.Published,
        };
        return new IncomingReport(draft, repairs, notes);
    }

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
