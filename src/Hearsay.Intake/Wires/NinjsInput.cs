using System.Text.Json;
using Hearsay.Intake.Metadata;
using Hearsay.Intake.Moments;
using Hearsay.Intake.Pages;

namespace Hearsay.Intake.Wires;

/// <summary>ninjs, the agencies' JSON: versions 1 to 3, whose names differ in case and underscores only.</summary>
internal static class NinjsInput
{
    public const string Type = "application/json";

    /// <summary>An item has a uri and a status or version, and what no other JSON calls so.</summary>
    public static bool Opens(string opening) => opening.StartsWith('{')
        && (opening.Contains("\"pubstatus\"", StringComparison.OrdinalIgnoreCase) || opening.Contains("\"versioncreated\"", StringComparison.OrdinalIgnoreCase) || opening.Contains("iptc.org/std/ninjs", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="NoReportException">It is no item.</exception>
    public static IntakeItem Read(byte[] bytes, IntakeOptions options)
    {
        try
        {
            using var json = JsonDocument.Parse(Rows.JsonRepair.Repair(bytes).Line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Item(json.RootElement).ToItem(IntakeFormat.Ninjs, new OriginalBytes(Type, bytes), options)
                : throw new NoReportException("is no item of an agency.");
        }
        catch (JsonException exception)
        {
            throw new NoReportException(FormattableString.Invariant($"is not JSON at line {exception.LineNumber + 1}."));
        }
    }

    private static WireItem Item(JsonElement item) => new()
    {
        Id = String(item, "uri") ?? String(item, "guid"),
        Title = String(item, "headline") ?? Of(item, "headlines"),
        Byline = String(item, "byline") ?? String(item, "by"),
        Outlet = String(item, "source") ?? Named(item, "infosources") ?? Named(item, "infosource") ?? String(item, "copyrightholder"),
        Sent = Moment(String(item, "versioncreated") ?? String(item, "contentmodified")),
        FirstSent = Moment(String(item, "firstcreated")),
        Status = String(item, "pubstatus"),
        Note = String(item, "ednote"),
        Body = String(item, "bodytext") is { Length: > 0 } text ? new Fragment(text, IsCut: false) : FragmentText.Of(String(item, "bodyxhtml") ?? String(item, "bodyhtml") ?? Of(item, "bodies") ?? ""),
    };

    /// <summary>The main one of several headlines or bodies, else the first.</summary>
    private static string? Of(JsonElement item, string list)
    {
        if (Find(item, list) is not { ValueKind: JsonValueKind.Array } all)
        {
            return null;
        }

        var values = all.EnumerateArray().Where(static one => one.ValueKind == JsonValueKind.Object).ToList();
        var main = values.Find(static one => String(one, "role") is "main" or "body" or "article");
        var chosen = main.ValueKind == JsonValueKind.Object ? main : values.FirstOrDefault();
        if (chosen.ValueKind != JsonValueKind.Object || String(chosen, "value") is not { } value)
        {
            return null;
        }

        // Markup is read as such further on; plain text must not lose what looks like it.
        return list is "bodies" && String(chosen, "contenttype") is "text/plain" ? $"<pre>{System.Net.WebUtility.HtmlEncode(value)}</pre>" : value;
    }

    private static PublishedMoment? Moment(string? written) => PublishedMoment.TryRead(written, out var moment) ? moment : null;

    private static string? Named(JsonElement item, string list) =>
        Find(item, list) is { ValueKind: JsonValueKind.Array } all ? all.EnumerateArray().Where(static one => one.ValueKind == JsonValueKind.Object).Select(static one => String(one, "name")).FirstOrDefault(static name => name is not null) : null;

    private static string? String(JsonElement item, string name) => Find(item, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static JsonElement? Find(JsonElement item, string name)
    {
        foreach (var property in item.EnumerateObject())
        {
            if (property.Name.Replace("_", "", StringComparison.Ordinal).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return property.Value;
            }
        }

        return null;
    }
}
