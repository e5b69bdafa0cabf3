using Hearsay.Intake.Markup;
using Hearsay.Intake.Moments;
using Hearsay.Intake.Pages;

namespace Hearsay.Intake.Metadata;

/// <summary>When it was published and when it was changed, by the first place that tells.</summary>
internal sealed class MomentFinder(PageTree tree, NodeKinds kinds, HeadTags head, LinkedData linked, string? address)
{
    private static readonly string[] Published =
    [
        "article:published_time", "og:article:published_time", "article:published", "datePublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date",
        "publishdate", "publish-date", "publish_date", "publication_date", "published_time", "pubdate", "published", "article.published", "cxenseparse:recs:publishtime", "article_date_original", "originalpublicationdate", "og:published_time", "rnews:datepublished", "date", "displaydate", "citation_publication_date", "citation_date", "uploaddate",
    ];

    private static readonly string[] Modified =
    [
        "article:modified_time", "og:updated_time", "dateModified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "article:modified", "revised", "modified_time", "article.updated", "article:updated_time", "updated_time",
    ];

    /// <summary>What elements with the day of publication are called, where they are no time elements.</summary>
    private static readonly string[] PublishedNames = ["publish-date", "published-date", "date-published", "publishdate"];

    public (Taken From, PublishedMoment Moment)? FindPublished(IEnumerable<PageBlock> blocks) =>
        AsCalled(AsShown(First(Told(["datePublished", "dateCreated", "uploadDate"], Published, "datePublished"))
        ?? FromAddress()
        ?? First(Times())
        ?? FromText(blocks), blocks));

    public (Taken From, PublishedMoment Moment)? FindModified() => First(Told(["dateModified"], Modified, "dateModified"));

    private IEnumerable<Taken> Told(string[] fields, string[] names, string property)
    {
        foreach (var field in fields)
        {
            if (linked.Text(field) is { } value)
            {
                yield return new Taken(value, $"ld+json {field}");
            }
        }

        foreach (var name in names)
        {
            if (head.First(name) is { } meta)
            {
                yield return new Taken(meta.Value, $"meta {meta.Name}");
            }
        }

        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            if (tree.RawAttribute(i, HtmlAttribute.Itemprop).Contains(property, StringComparison.OrdinalIgnoreCase))
            {
                yield return new Taken(tree.Attribute(i, HtmlAttribute.Datetime) ?? tree.Attribute(i, HtmlAttribute.Content) ?? tree.TextOf(i), $"itemprop {property}");
            }
        }
    }

    /// <summary>Time elements; none that belongs to other reports or to comments, or that is called updated.</summary>
    private IEnumerable<Taken> Times()
    {
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            if (tree.Nodes[i].Tag == HtmlTag.Time && IsOfTheReport(i) && !IsCalled(i, "updat") && !IsCalled(i, "modif"))
            {
                yield return new Taken(Written(i), "time");
            }
        }
    }

    /// <summary>
    /// What readers are shown by the name of the day of publication is that: machines are often told when a report that has been
    /// published anew was first made. Only where the page shows one such day.
    /// </summary>
    private (Taken From, PublishedMoment Moment)? AsCalled((Taken From, PublishedMoment Moment)? found)
    {
        (Taken From, PublishedMoment Moment)? called = null;
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            if (!IsCalledPublished(i) || !IsOfTheReport(i) || !PublishedMoment.TryRead(Written(i), out var moment))
            {
                continue;
            }

            if (called is { } other && other.Moment.Day != moment.Day)
            {
                return found;
            }

            called ??= (new Taken(Written(i), "time"), moment);
        }

        return called is { } one && found is { } told && Math.Abs(one.Moment.Day.DayNumber - told.Moment.Day.DayNumber) <= 1 ? found : called ?? found;
    }

    private bool IsCalledPublished(int node)
    {
        if (tree.Nodes[node].Tag == HtmlTag.Time)
        {
            return IsCalled(node, "publish") || IsCalled(tree.Nodes[node].Parent, "publish");
        }

        var names = tree.RawAttribute(node, HtmlAttribute.Class);
        return names.Length > 0 && (names.Contains("posted-on", StringComparison.OrdinalIgnoreCase)
            || (names.Contains("publish", StringComparison.OrdinalIgnoreCase) && Array.Exists(PublishedNames, name => IsCalled(node, name))));
    }

    private string Written(int node) => tree.Attribute(node, HtmlAttribute.Datetime) ?? tree.TextOf(node);

    private bool IsOfTheReport(int node) => (kinds.Of(node) & (ClassKind.Elsewhere | ClassKind.Comments)) == ClassKind.None;

    private bool IsCalled(int node, string word) => tree.RawAttribute(node, HtmlAttribute.Class).Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Many pages tell machines the moment in UTC and readers the day at home: the day that is shown is the outlet's own, where it is
    /// the day before or after.
    /// </summary>
    private static (Taken From, PublishedMoment Moment)? AsShown((Taken From, PublishedMoment Moment)? found, IEnumerable<PageBlock> blocks)
    {
        if (found is not { Moment.At: { Offset.Ticks: 0 } } told)
        {
            return found;
        }

        var shown = Dated(blocks).Select(one => one.Moment.Day).Where(day => Math.Abs(day.DayNumber - told.Moment.Day.DayNumber) <= 1).Distinct().ToList();
        return shown.Count == 1 ? (told.From, told.Moment with { Day = shown[0] }) : found;
    }

    /// <summary>".../2031/05/12/..." or ".../2031-05-12-...".</summary>
    private (Taken From, PublishedMoment Moment)? FromAddress()
    {
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var uri))
        {
            return null;
        }

        var path = uri.AbsolutePath;
        for (var i = 0; i + 8 <= path.Length; i++)
        {
            if ((i == 0 || !char.IsAsciiDigit(path[i - 1])) && (path.AsSpan(i).StartsWith("19") || path.AsSpan(i).StartsWith("20")) && DayAt(path, i) is { } day
                && PublishedMoment.TryRead(day, out var moment))
            {
                return (new Taken(day, "address"), moment);
            }
        }

        return null;
    }

    private static string? DayAt(string path, int start)
    {
        if (path.Length >= start + 10 && path[start + 4] is '/' or '-' && path[start + 7] == path[start + 4] && (path.Length == start + 10 || !char.IsAsciiDigit(path[start + 10])))
        {
            return path.Substring(start, 10).Replace('/', '-');
        }

        var parts = path[start..].Split('/', 4);
        return parts.Length >= 3 && parts[0].Length == 4 && parts[1].Length is 1 or 2 or 3 && parts[2].Length is 1 or 2 && parts[2].All(char.IsAsciiDigit) ? $"{parts[0]}-{parts[1]}-{parts[2]}"
            : path.Length >= start + 8 && path.AsSpan(start, 8).IndexOfAnyExceptInRange('0', '9') < 0 && (path.Length == start + 8 || !char.IsAsciiDigit(path[start + 8])) ? path.Substring(start, 8)
            : null;
    }

    /// <summary>A short line of the page that holds a full date, those first that say "published".</summary>
    private static (Taken From, PublishedMoment Moment)? FromText(IEnumerable<PageBlock> blocks)
    {
        (Taken From, PublishedMoment Moment)? first = null;
        foreach (var (block, moment) in Dated(blocks))
        {
            if (block.Text.Contains("publish", StringComparison.OrdinalIgnoreCase) || block.Text.Contains("posted", StringComparison.OrdinalIgnoreCase))
            {
                return (new Taken(block.Text, "text"), moment);
            }

            first ??= (new Taken(block.Text, "text"), moment);
        }

        return first;
    }

    private static IEnumerable<(PageBlock Block, PublishedMoment Moment)> Dated(IEnumerable<PageBlock> blocks)
    {
        foreach (var block in blocks.Where(block => block.Words <= 20 && HasYear(block.Text) && (block.Kinds & (ClassKind.Elsewhere | ClassKind.Comments)) == ClassKind.None))
        {
            if (!block.Text.Contains('©', StringComparison.Ordinal) && PublishedMoment.TryRead(block.Text, out var moment))
            {
                yield return (block, moment);
            }
        }
    }

    private static bool HasYear(string text) => text.Contains("19", StringComparison.Ordinal) || text.Contains("20", StringComparison.Ordinal);

    private static (Taken From, PublishedMoment Moment)? First(IEnumerable<Taken> places)
    {
        foreach (var place in places)
        {
            if (PublishedMoment.TryRead(place.Value, out var moment))
            {
                return (place, moment);
            }
        }

        return null;
    }
}
