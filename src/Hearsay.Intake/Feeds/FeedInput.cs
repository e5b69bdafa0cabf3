using System.Globalization;
using System.Text;
using Hearsay.Intake.Bytes;
using Hearsay.Intake.Pages;
using Hearsay.Reports;

namespace Hearsay.Intake.Feeds;

/// <summary>A feed as an input: entries that hold the whole report give it, of the others only the address is known.</summary>
internal static class FeedInput
{
    /// <summary>Fewer words than this are a summary, whatever the feed calls them.</summary>
    private const int FewestWords = 80;

    private static readonly string[] Torn = ["…", "...", "[…]", "[...]", "read more", "continue reading"];

    /// <exception cref="NoReportException">It is no feed, or one without entries.</exception>
    public static IEnumerable<IntakeItem> Read(byte[] bytes, IntakeSource source, IntakeOptions options)
    {
        var decoded = ByteDecoder.Decode(bytes, options.Encoding ?? source.Charset);
        if (!FeedReader.TryRead(decoded.Text, source.Address is { } address ? new Uri(address) : null, out var feed))
        {
            throw new NoReportException("begins as a feed does and is none. Check that it was saved whole.");
        }

        if (feed.Entries.IsEmpty)
        {
            throw new NoReportException("is a feed without entries.");
        }

        return Remarks(feed, decoded).Concat(feed.Entries.Select((entry, index) => Item(entry, feed, source, options) with { Place = (index + 1).ToString(CultureInfo.InvariantCulture) }));
    }

    private static IEnumerable<IntakeItem> Remarks(Feed feed, DecodedBytes decoded)
    {
        foreach (var note in DecodingNotes.On(decoded))
        {
            yield return new IntakeItem.Remark(note);
        }

        if (feed.IsCut)
        {
            yield return new IntakeItem.Remark(FormattableString.Invariant($"has more than is read of one feed: what lies behind the first {feed.Entries.Length} entries was left out."));
        }
    }

    /// <summary>An entry again, from its own markup, which a ledger kept: that is its text and nothing beside.</summary>
    public static IntakeItem Entry(byte[] markup) =>
        new IntakeItem.Found(new ReportDraft { Text = FragmentText.Of(Encoding.UTF8.GetString(markup)).Text }, IntakeFormat.Feed) { Original = Kept(markup, address: null) };

    private static OriginalBytes Kept(byte[] markup, string? address) => new("text/html", markup) { Format = IntakeFormat.Feed, Charset = "utf-8", Address = address };

    private static IntakeItem Item(FeedEntry entry, Feed feed, IntakeSource source, IntakeOptions options)
    {
        var (content, body) = (entry.Content ?? "", FragmentText.Of(entry.Content ?? ""));
        var draft = new ReportDraft
        {
            Text = IsWhole(body.Text) ? body.Text : "",
            // Where there is an address, it is the name that others have for the report as well.
            Id = entry.Address is null ? entry.Id : null,
            Title = entry.Title ?? options.Title,
            Outlet = options.Outlet ?? feed.Title,
            Byline = entry.Authors.IsEmpty ? null : string.Join(", ", entry.Authors),
            Url = entry.Address,
            Published = entry.Published?.Day ?? options.Published,
            PublishedAt = entry.Published?.At,
        };
        return draft.Text.Length > 0 ? new IntakeItem.Found(draft, IntakeFormat.Feed) { Original = Kept(Encoding.UTF8.GetBytes(content), source.Address), Notes = [.. body.Notes] }
            : entry.Address is { } address ? new IntakeItem.Elsewhere(address, draft)
            : new IntakeItem.Refused("is a summary without an address in the feed, and no report.");
    }

    /// <summary>Long enough for a report, and not broken off to make people come to the site.</summary>
    private static bool IsWhole(string text)
    {
        var words = text.AsSpan().Count(' ') + text.AsSpan().Count('\n') + 1;
        return words >= FewestWords && !Array.Exists(Torn, torn => text.AsSpan().TrimEnd().EndsWith(torn, StringComparison.OrdinalIgnoreCase));
    }
}
