using System.Collections.Immutable;
using Hearsay.Intake.Markup;
using Hearsay.Intake.Metadata;
using Hearsay.Intake.Moments;

namespace Hearsay.Intake.Feeds;

/// <summary>Reads RSS (0.9 to 2.0, also as RDF), Atom and JSON Feed, well-formed or not. Dates are read item by item: a bad one costs only itself.</summary>
public static class FeedReader
{
    private const int Opening = 2000;

    /// <param name="text">The feed.</param>
    /// <param name="address">Where it was found, from which relative addresses are counted; null where that is not known.</param>
    /// <param name="feed">What is in it.</param>
    /// <returns>False where this is no feed.</returns>
    public static bool TryRead(string text, Uri? address, out Feed feed)
    {
        ArgumentNullException.ThrowIfNull(text);
        feed = new Feed(null, []);
        if (!IsFeed(text))
        {
            return false;
        }

        return text.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith("{") ? JsonFeed.TryRead(text, address, out feed) : TryReadXml(text, address, out feed);
    }

    /// <summary>By how it begins, as servers call feeds many things.</summary>
    public static bool IsFeed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.AsSpan(0, Math.Min(text.Length, Opening));
        return start.TrimStart("\uFEFF \t\r\n").StartsWith("{") ? start.Contains("jsonfeed.org/version", StringComparison.OrdinalIgnoreCase)
            : start.Contains("<rss", StringComparison.OrdinalIgnoreCase) || start.Contains("<rdf:RDF", StringComparison.OrdinalIgnoreCase)
            || (start.Contains("<feed", StringComparison.OrdinalIgnoreCase) && start.Contains("/Atom", StringComparison.OrdinalIgnoreCase));
    }

    private static bool TryReadXml(string text, Uri? address, out Feed feed)
    {
        var root = XmlPart.Parse(text);
        var channel = root.Within("channel").FirstOrDefault() ?? root.First("feed");
        var entries = root.Within("item").Concat(root.Within("entry")).Take(Feed.MostEntries + 1).Select(item => Entry(item, address)).ToImmutableArray();
        feed = Feed.Of(channel is null ? null : Words(channel.First("title")), entries, root.IsCut);
        return channel is not null || entries.Length > 0;
    }

    private static FeedEntry Entry(XmlPart item, Uri? address)
    {
        var content = Markup(item.First("content:encoded") ?? item.First("content") ?? item.First("body")) ?? WholeDescription(item);
        return new FeedEntry
        {
            Id = Words(item.First("guid") ?? item.First("id")) ?? (item.Attributes.TryGetValue("rdf:about", out var about) ? about : null),
            Address = AddressOf(item, address),
            Title = Words(item.First("title")),
            Authors = [.. Authors(item).SelectMany(AuthorNames.In).Distinct(StringComparer.OrdinalIgnoreCase)],
            Published = Moment(item, "pubDate", "published", "issued", "dc:date", "created") ?? Moment(item, "date"),
            Updated = Moment(item, "updated", "modified", "dcterms:modified"),
            Content = content,
            Summary = Words(item.First("description") ?? item.First("summary")),
        };
    }

    /// <summary>What RSS calls a description is the whole text in many feeds; a summary is one paragraph.</summary>
    private static string? WholeDescription(XmlPart item) =>
        Markup(item.First("description")) is { } markup && markup.Split("<p", StringSplitOptions.None).Length > 2 ? markup : null;

    private static string? AddressOf(XmlPart item, Uri? address)
    {
        // Of several links in Atom the one without a relation, or with "alternate", is the report.
        var links = item.First("link") is null ? item.Within("link") : item.All("link");
        var link = links.Where(one => !one.Attributes.TryGetValue("rel", out var relation) || relation.Equals("alternate", StringComparison.OrdinalIgnoreCase))
            .Select(one => one.Attributes.TryGetValue("href", out var href) ? href : one.Text).FirstOrDefault(one => !string.IsNullOrWhiteSpace(one));
        var original = item.First("origLink")?.Text;
        var permanent = item.First("guid") is { } guid && !(guid.Attributes.TryGetValue("isPermaLink", out var isPermanent) && isPermanent.Equals("false", StringComparison.OrdinalIgnoreCase)) ? guid.Text : null;
        return FeedAddress.Of(original, address) ?? FeedAddress.Of(link, address) ?? FeedAddress.Of(permanent, address);
    }

    private static IEnumerable<string> Authors(XmlPart item) =>
        from part in item.Parts
        where part.Name is "author" or "creator" or "contributor"
        let name = part.First("name")?.Text ?? part.Text
        let open = name.IndexOf('(', StringComparison.Ordinal)
        // RSS: "desk@wire.example (Jane Holm)".
        select name.Contains('@', StringComparison.Ordinal) && open >= 0 ? name[(open + 1)..].TrimEnd(' ', ')') : name;

    private static PublishedMoment? Moment(XmlPart item, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (item.First(name) is { } part && PublishedMoment.TryRead(part.Text, out var moment))
            {
                return moment;
            }
        }

        return null;
    }

    private static string? Markup(XmlPart? part) => part is null ? null : part.Inner is { Length: > 0 } inner ? inner : string.IsNullOrWhiteSpace(part.Text) ? null : part.Text;

    /// <summary>Titles and summaries are text in some feeds and markup in others.</summary>
    internal static string? Words(XmlPart? part) => Markup(part) is { } markup ? Words(markup) : null;

    internal static string? Words(string markup)
    {
        var text = markup.Contains('<', StringComparison.Ordinal) || markup.Contains('&', StringComparison.Ordinal) ? PageTree.Parse(markup) is var tree ? tree.TextOf(0) : "" : MarkupText.Collapse(markup);
        return text.Length == 0 ? null : text;
    }
}
