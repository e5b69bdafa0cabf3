using System.IO.Compression;
using System.Text;
using Hearsay.Intake;
using Hearsay.Intake.Fetching;
using Hearsay.Tests.Intake.Hostile;
using ZstdSharp;

namespace Hearsay.Tests.Intake;

/// <summary>Packed bytes that break off are refused, or what is there of them is said to be a part: a shorter report is never given as the whole.</summary>
public sealed class CutInputTests
{
    // Without order, so that every tenth of the packed bytes holds a tenth of the words.
    private static readonly string Words = string.Join(' ', Enumerable.Range(0, 4000).Select(number => $"w{number * 7919L * number % 999_983}")) + " said Ann.";

    public static TheoryData<string, string> Files => new(
        from packing in (string[])["gz", "zst"]
        from name in (string[])["report.txt", "page.html", "rows.jsonl", "rows.csv", "feed.rss", "crawl.warc"]
        select (name, packing));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_packed_file_cut_anywhere_is_never_taken_as_whole(string name, string packing)
    {
        var packed = packing == "gz" ? PackedBytes.Gzip(Content(name)) : Zstd(Content(name));
        Assert.True(IsWhole(IntakeDoorTests.Read($"{name}.{packing}", packed)));
        Assert.All(Cuts(packed), cut => Assert.False(IsWhole(IntakeDoorTests.Read($"{name}.{packing}", cut)), $"cut to {cut.Length} of {packed.Length}"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    public void A_packed_body_in_an_archive_cut_anywhere_is_never_taken_as_whole(string packing)
    {
        var body = Packed(packing, Content("page.html"));
        Assert.True(IsWhole(Archived($"Content-Encoding: {packing.Split(' ')[^1]}", body)));
        Assert.All(Cuts(body), cut => Assert.False(IsWhole(Archived($"Content-Encoding: {packing.Split(' ')[^1]}", cut)), $"cut to {cut.Length} of {body.Length}"));
    }

    [Fact]
    public void A_body_in_chunks_cut_anywhere_is_never_taken_as_whole()
    {
        var page = Content("page.html");
        byte[] body = [.. page.Chunk(1000).SelectMany(static chunk => (byte[])[.. Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"), .. chunk, .. "\r\n"u8]), .. "0\r\n\r\n"u8];
        Assert.True(IsWhole(Archived("Transfer-Encoding: chunked", body)));

        // Without the last chunk, which is empty.
        Assert.All(Cuts(body[..^5]), cut => Assert.False(IsWhole(Archived("Transfer-Encoding: chunked", cut)), $"cut to {cut.Length} of {body.Length}"));
    }

    // A parser that takes the packed bytes themselves, where they break off, loses the page and says nothing.
    [Fact]
    public void A_page_of_a_pdf_cut_anywhere_gives_what_is_there_and_says_so()
    {
        var lines = Words.Split(' ').Take(600).Chunk(8).Select(static (words, line) => $"1 0 0 1 50 {760 - (9 * line)} Tm ({string.Join(' ', words)}) Tj");
        var content = Packed("deflate", Encoding.ASCII.GetBytes($"BT /F1 8 Tf {string.Join('\n', lines)} ET"));
        var whole = Assert.IsType<IntakeItem.Found>(Assert.Single(IntakeDoorTests.Read("a.pdf", HostilePdfs.WithContent(content))));
        Assert.Empty(whole.Notes);

        // Without the checksum, which stands behind all that is there.
        Assert.All(Cuts(content[..^4]), cut =>
        {
            var item = Assert.Single(IntakeDoorTests.Read("a.pdf", HostilePdfs.WithContent(cut)));
            Assert.False(IsWhole([item]), $"cut to {cut.Length} of {content.Length}");
            Assert.True(cut.Length < content.Length / 2 || item is IntakeItem.Found { Draft.Text.Length: var length } && length > whole.Draft.Text.Length / 4);
        });
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_packed_answer_of_a_server_cut_anywhere_is_refused(string packing)
    {
        var body = Packed(packing, Content("page.html"));
        foreach (var cut in Cuts(body))
        {
            await using var server = new LoopbackServer(_ => LoopbackServer.Page(Encoding.Latin1.GetString(cut), $"Content-Encoding: {packing}\r\n"));
            using var fetcher = new PageFetcher(new FetchLimits { Pause = TimeSpan.Zero, MostRetries = 0, AllowsPrivate = true, HeedsRobots = false }, TimeProvider.System);
            var refused = Assert.IsType<Fetched.Refused>(await fetcher.FetchAsync(new Uri($"http://127.0.0.1:{server.Port}/a"), known: null, TestContext.Current.CancellationToken));
            Assert.Contains("broke off", refused.Reason, StringComparison.Ordinal);
        }
    }

    /// <summary>Something came out, and nothing was said against it.</summary>
    private static bool IsWhole(List<IntakeItem> items) =>
        items.Count > 0 && items.TrueForAll(static item => item is IntakeItem.Elsewhere or IntakeItem.Found { Notes.IsEmpty: true });

    private static IEnumerable<byte[]> Cuts(byte[] packed) => Enumerable.Range(1, 9).Select(tenth => packed[..(packed.Length * tenth / 10)]).Append(packed[..^1]);

    private static List<IntakeItem> Archived(string field, byte[] body)
    {
        byte[] block = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{field}\r\n\r\n"), .. body];
        return IntakeDoorTests.Read("crawl.warc", [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/1\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8]);
    }

    private static byte[] Content(string name) => name switch
    {
        "page.html" => Encoding.UTF8.GetBytes(InventedPage.With(inBody: $"<p>{Words}</p>")),
        "rows.jsonl" => Encoding.UTF8.GetBytes(string.Concat(Words.Chunk(500).Select(static some => $"{{\"text\":\"{new string(some)}\"}}\n"))),
        "rows.csv" => Encoding.UTF8.GetBytes("title,text\n" + string.Concat(Words.Chunk(500).Select(static some => $"Ann,{new string(some)}\n"))),
        "feed.rss" => Encoding.UTF8.GetBytes($"<rss><channel><title>The Wire</title>{string.Concat(Words.Chunk(900).Select(static some => $"<item><title>Ann</title><link>https://wire.example/{some.Length}</link><description>{new string(some)}</description></item>"))}</channel></rss>"),
        "crawl.warc" => PackedBytes.Record("https://wire.example/1", "Content-Type: text/html", InventedPage.With(inBody: $"<p>{Words}</p>")),
        _ => Encoding.UTF8.GetBytes(Words),
    };

    private static byte[] Packed(string packing, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (Stream stream = packing switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "raw deflate" => new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            _ => new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true),
        })
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Zstd(byte[] bytes)
    {
        using var compressor = new Compressor();
        return compressor.Wrap(bytes).ToArray();
    }
}
