using System.Globalization;
using System.Text;
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
        var decoded = ByteDecoder.Decode(bytes, options.Encoding ?? source.Charset);
        var message = XmlPart.Parse(decoded.Text);
        var items = message.Within("newsItem").ToList();
        if (items.Count == 0)
        {
            throw new NoReportException("is of an agency and holds no item of news.");
        }

        return items is [var only]
            ? [.. Remarks(message, decoded), Item(only).ToItem(IntakeFormat.NewsMl, new OriginalBytes(Type, bytes), options)]
            : Remarks(message, decoded).Concat(items.Select((item, index) => Item(item).ToItem(IntakeFormat.NewsMl, new OriginalBytes(Type, Own(items, index, decoded.Text)), options) with { Place = (index + 1).ToString(CultureInfo.InvariantCulture) }));
    }

    private static IEnumerable<IntakeItem> Remarks(XmlPart message, DecodedBytes decoded)
    {
        foreach (var note in DecodingNotes.On(decoded))
        {
            yield return new IntakeItem.Remark(note);
        }

        if (message.IsCut)
        {
            yield return new IntakeItem.Remark("has more elements than are read of one message: what lies behind them was left out.");
        }
    }

    /// <summary>Of a message each item keeps its own part: with the whole beside each, what is kept would grow with the square of the message.</summary>
    private static byte[] Own(List<XmlPart> items, int index, string message)
    {
        // Where an item was not ended, the next one is not its own.
        var end = index + 1 < items.Count ? Math.Min(items[index].End, items[index + 1].Start) : items[index].End;
        return Encoding.UTF8.GetBytes(message[items[index].Start..end]);
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
            Body = Body(item.First("contentSet")),
        };
    }

    /// <summary>Of NITF and of pages only the body: what stands above it is told beside it.</summary>
    private static Fragment Body(XmlPart? content)
    {
        if (content is null)
        {
            return Fragment.None;
        }

        var inline = content.First("inlineXML");
        var body = inline?.Within("body.content").FirstOrDefault() ?? inline?.Within("body").FirstOrDefault() ?? inline;
        return body is not null ? FragmentText.Of(body.Inner is { Length: > 0 } inner ? inner : body.Text) : new Fragment((content.First("inlineData")?.Text ?? "").Trim(), IsCut: false);
    }

    private static string? NameOf(XmlPart? party) => party is null ? null
        : Words(party.First("name")) ?? party.Attributes.GetValueOrDefault("literal");

    private static string? Words(XmlPart? part)
    {
        var words = part is null ? "" : MarkupText.Collapse(part.Inner is { Length: > 0 } inner ? PageTree.Parse(inner) is var tree ? tree.TextOf(0) : "" : part.Text);
        return words.Length > 0 ? words : null;
    }
}
