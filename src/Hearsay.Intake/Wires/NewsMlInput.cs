using System.Globalization;
using Hearsay.Intake.Bytes;
using Hearsay.Intake.Markup;
using Hearsay.Intake.Moments;
using Hearsay.Intake.Pages;

namespace Hearsay.Intake.Wires;

/// <summary>NewsML-G2, the agencies' XML: single items, and messages of several.</summary>
internal static class NewsMlInput
{
    public const string Type = "application/vnd.iptc.g2.newsitem+xml";

    public static bool Opens(string opening) => opening.StartsWith('<')
        && (opening.Contains("<newsItem", StringComparison.Ordinal) || opening.Contains("<newsMessage", StringComparison.Ordinal) || opening.Contains("iptc.org/std/nar", StringComparison.Ordinal));

    /// <exception cref="NoReportException">There is no item in it.</exception>
    public static IEnumerable<IntakeItem> Read(byte[] bytes, IntakeSource source, IntakeOptions options)
    {
        var items = XmlPart.Parse(ByteDecoder.Decode(bytes, options.Encoding ?? source.Charset).Text).Within("newsItem").ToList();
        if (items.Count == 0)
        {
            throw new NoReportException("is of an agency and holds no item of news.");
        }

        var original = new OriginalBytes(Type, bytes);
        return items.Select((item, index) => Item(item).ToItem(IntakeFormat.NewsMl, original, options) with { Place = items.Count == 1 ? null : (index + 1).ToString(CultureInfo.InvariantCulture) });
    }

    private static WireItem Item(XmlPart item)
    {
        var (about, content) = (item.First("itemMeta"), item.First("contentMeta"));
        return new WireItem
        {
            Id = item.Attributes.GetValueOrDefault("guid"),
            Title = Words(content?.First("headline")),
            Byline = Words(content?.First("by")),
            Outlet = NameOf(about?.First("provider")),
            Sent = PublishedMoment.TryRead(about?.First("versionCreated")?.Text ?? content?.First("contentModified")?.Text, out var moment) ? moment : null,
            FirstSent = PublishedMoment.TryRead(about?.First("firstCreated")?.Text, out var first) ? first : null,
            Status = about?.First("pubStatus")?.Attributes.GetValueOrDefault("qcode") is { } code ? code[(code.IndexOf(':', StringComparison.Ordinal) + 1)..] : null,
            Note = Words(about?.First("edNote")),
            Text = Text(item.First("contentSet")),
        };
    }

    /// <summary>Of NITF and of pages only the body: what stands above it is told beside it.</summary>
    private static string Text(XmlPart? content)
    {
        if (content is null)
        {
            return "";
        }

        var inline = content.First("inlineXML");
        var body = inline?.Within("body.content").FirstOrDefault() ?? inline?.Within("body").FirstOrDefault() ?? inline;
        return body is not null ? FragmentText.Of(body.Inner.Length > 0 ? body.Inner : body.Text) : (content.First("inlineData")?.Text ?? "").Trim();
    }

    private static string? NameOf(XmlPart? party) => party is null ? null
        : Words(party.First("name")) ?? party.Attributes.GetValueOrDefault("literal");

    private static string? Words(XmlPart? part)
    {
        var words = part is null ? "" : MarkupText.Collapse(part.Inner.Length > 0 ? PageTree.Parse(part.Inner) is var tree ? tree.TextOf(0) : "" : part.Text);
        return words.Length > 0 ? words : null;
    }
}
