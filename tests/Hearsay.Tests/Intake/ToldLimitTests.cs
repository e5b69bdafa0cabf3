using System.Text;
using Hearsay.Intake;
using Hearsay.Intake.Bytes;

namespace Hearsay.Tests.Intake;

/// <summary>What is left out because there is too much of it, or because it is damaged, is told.</summary>
public sealed class ToldLimitTests
{
    [Fact]
    public void Entries_beyond_those_that_are_read_of_a_feed() =>
        Assert.Equal(["what lies behind the first 10000 entries was left out."], Endings(Read("feed.rss", $"<rss><channel>{string.Concat(Enumerable.Range(1, 10_001).Select(static number => $"<item><link>https://wire.example/{number}</link></item>"))}</channel></rss>")));

    [Fact]
    public void Entries_beyond_those_that_are_read_of_a_feed_in_json() =>
        Assert.Equal(["what lies behind the first 10000 entries was left out."], Endings(Read("feed.json", $"{{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{string.Join(',', Enumerable.Range(1, 10_001).Select(static number => $"{{\"url\":\"https://wire.example/{number}\"}}"))}]}}")));

    [Fact]
    public void Elements_beyond_those_that_are_read_of_a_feed() =>
        Assert.Equal(["what lies behind the first 1 entries was left out."], Endings(Read("feed.rss", $"<rss><channel><item><link>https://wire.example/1</link></item>{string.Concat(Enumerable.Repeat("<x/>", 300_001))}<item/></channel></rss>")));

    [Fact]
    public void Elements_beyond_those_that_are_read_of_a_message() =>
        Assert.Equal(["what lies behind them was left out."], Endings(Read("item.xml", $"<newsMessage><newsItem guid=\"urn:1\"><contentSet><inlineData>Ann said so.</inlineData></contentSet></newsItem>{string.Concat(Enumerable.Repeat("<x/>", 300_001))}</newsMessage>")));

    [Fact]
    public void Markup_beyond_that_which_is_read_of_one_report()
    {
        var item = Assert.IsType<IntakeItem.Found>(Assert.Single(Read("item.json", $"{{\"uri\":\"urn:1\",\"pubstatus\":\"usable\",\"body_xhtml\":\"<p>Ann said so.</p>{string.Concat(Enumerable.Repeat("<b>x</b>", 500_001))}\"}}")));
        Assert.Contains("may be cut", Assert.Single(item.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Attachments_beyond_those_that_are_looked_at()
    {
        var attached = string.Concat(Enumerable.Range(1, 501).Select(static number => $"--b\r\nContent-Type: text/plain; name={number}.txt\r\nContent-Disposition: attachment; filename={number}.txt\r\n\r\nAnn said so.\r\n"));
        var items = Read("mail.eml", $"From: a@wire.example\r\nMessage-ID: <1@wire.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{attached}--b--\r\n");
        Assert.Equal(500, items.OfType<IntakeItem.Found>().Count());
        Assert.Equal(["those behind the first 500 were left out."], Endings(items));
    }

    [Fact]
    public void Records_of_an_archive_that_do_not_say_how_long_they_are_and_what_belongs_to_none()
    {
        var record = PackedBytes.Record("https://wire.example/1", "Content-Type: text/plain", "Ann said so.");
        byte[] archive = [.. record, .. "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nlost\r\nlost too\r\n"u8, .. record];
        var items = IntakeDoorTests.Read("crawl.warc", archive);
        Assert.Equal(2, items.OfType<IntakeItem.Found>().Count());
        Assert.Contains("1 records that do not say how long they are were lost, and 2 lines", Assert.Single(items.OfType<IntakeItem.Remark>()).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_archive_has_nothing_that_belongs_to_no_record() =>
        Assert.Empty(IntakeDoorTests.Read("crawl.warc", PackedBytes.Record("https://wire.example/1", "Content-Type: text/plain", "Ann said so.")).OfType<IntakeItem.Remark>());

    // A few megabytes may be packed to hold what fills any disk, row by row.
    [Fact]
    public void More_than_a_hundred_times_what_was_read_of_an_input()
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            var rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"{{\"text\":\"{new string('a', 1 << 20)}\"}}\n", 16)));
            for (var i = 0; i < 25; i++)
            {
                gzip.Write(rows);
            }
        }

        packed.Position = 0;
        var (rowsRead, last) = (0L, (IntakeItem?)null);
        foreach (var item in IntakeDoor.Read(packed, new IntakeSource("rows.jsonl.gz"), new IntakeOptions()))
        {
            (rowsRead, last) = (rowsRead + 1, item);
        }

        Assert.InRange(rowsRead, 257, 399);
        Assert.StartsWith("gives more than 256 MB and 100 times", Assert.IsType<IntakeItem.Refused>(last).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_passed_over_is_work_that_is_told()
    {
        var told = new List<int>();
        byte[] film = PackedBytes.Record("https://wire.example/1", "Content-Type: video/mp4", "film");
        byte[] page = PackedBytes.Record("https://wire.example/2", "Content-Type: text/plain", "Ann said so.");
        using var archive = new MemoryStream([.. film, .. page, .. film, .. page]);
        var items = IntakeDoor.Read(archive, new IntakeSource("crawl.warc"), new IntakeOptions(), new Headway(2, told.Add)).ToList();
        Assert.Equal("4", Assert.Single(items.OfType<IntakeItem.Found>()).Place);
        Assert.Equal([0, 4], told);
    }

    private static List<IntakeItem> Read(string name, string content) => IntakeDoorTests.Read(name, content);

    /// <summary>Behind the colon.</summary>
    private static IEnumerable<string> Endings(IEnumerable<IntakeItem> items) => items.OfType<IntakeItem.Remark>().Select(static remark => remark.Words.Split(": ")[^1]);
}
