using System.Collections.Immutable;
using System.Text.Json;
using Hearsay.Intake.Metadata;
using Hearsay.Intake.Moments;

namespace Hearsay.Intake.Feeds;

/// <summary>JSON Feed, versions 1 and 1.1.</summary>
internal static class JsonFeed
{
    public static bool TryRead(string text, Uri? address, out Feed feed)
    {
        feed = new Feed(null, []);
        using var json = DamagedJson.Parse(text);
        if (json is null || json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        feed = Feed.Of(String(json.RootElement, "title"), [.. items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Take(Feed.MostEntries + 1).Select(item => Entry(item, address))], isCut: false);
        return true;
    }

    private static FeedEntry Entry(JsonElement item, Uri? address) => new()
    {
        Id = String(item, "id"),
        Address = FeedAddress.Of(String(item, "external_url"), address) ?? FeedAddress.Of(String(item, "url"), address) ?? FeedAddress.Of(String(item, "id"), null),
        Title = String(item, "title") is { } title ? FeedReader.Words(title) : null,
        Authors = [.. Authors(item).SelectMany(AuthorNames.In).Distinct(StringComparer.OrdinalIgnoreCase)],
        Published = Moment(item, "date_published"),
        Updated = Moment(item, "date_modified"),
        Content = String(item, "content_html") ?? (String(item, "content_text") is { } text ? $"<pre>{System.Net.WebUtility.HtmlEncode(text)}</pre>" : null),
        Summary = String(item, "summary"),
    };

    private static IEnumerable<string> Authors(JsonElement item)
    {
        if (item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array)
        {
            return authors.EnumerateArray().Select(author => author.ValueKind == JsonValueKind.Object ? String(author, "name") : null).OfType<string>();
        }

        return item.TryGetProperty("author", out var one) && one.ValueKind == JsonValueKind.Object && String(one, "name") is { } name ? [name] : [];
    }

    private static PublishedMoment? Moment(JsonElement item, string field) => PublishedMoment.TryRead(String(item, field), out var moment) ? moment : null;

    private static string? String(JsonElement json, string field) =>
        json.TryGetProperty(field, out var value) ? value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null } : null;
}
