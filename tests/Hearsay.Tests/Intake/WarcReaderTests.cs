using System.IO.Compression;
using System.Text;
using CsCheck;
using Hearsay.Intake.Archives;
using ZstdSharp;

namespace Hearsay.Tests.Intake;

public sealed class WarcReaderTests
{
    private static readonly byte[] One = Answer("https://wire.example/1", "Content-Type: text/html; charset=koi8-r", "<p>One</p>"u8);
    private static readonly byte[] Two = Answer("https://wire.example/2", "Content-Type: text/html", "<p>Two</p>"u8);

    [Theory]
    [InlineData("plain")]
    [InlineData("gzip")]
    [InlineData("gzip of all")]
    [InlineData("zstd")]
    public void Every_page_comes_out_with_its_address(string packing)
    {
        var records = Read(Packed(packing, Other("warcinfo"), One, Other("request"), Two));
        Assert.Equal([("https://wire.example/1", "<p>One</p>"), ("https://wire.example/2", "<p>Two</p>")], records.Select(record => (record.Address!.AbsoluteUri, Encoding.UTF8.GetString(record.Bytes))));
        Assert.Equal(("text/html", "koi8-r", 200), (records[0].MediaType, records[0].Charset, records[0].Status));
        Assert.All(records, record => Assert.Null(record.Fault));
    }

    [Fact]
    public void A_packed_body_is_unpacked()
    {
        var record = Read(Answer("https://wire.example/1", "Content-Encoding: gzip", Gzip("<p>One</p>"u8)))[0];
        Assert.Equal("<p>One</p>", Encoding.UTF8.GetString(record.Bytes));
    }

    // Crawls of news before May 2019 kept the fields of how the body had been sent, but the body as it was after that.
    [Theory]
    [InlineData("Content-Encoding: gzip")]
    [InlineData("Content-Encoding: br")]
    [InlineData("Content-Encoding: deflate")]
    [InlineData("Transfer-Encoding: chunked")]
    [InlineData("Content-Encoding: gzip\r\nTransfer-Encoding: chunked")]
    public void A_body_that_is_not_packed_as_it_says_is_taken_as_it_is(string field) =>
        Assert.Equal("<p>One</p>", Encoding.UTF8.GetString(Read(Answer("https://wire.example/1", field, "<p>One</p>"u8))[0].Bytes));

    [Fact]
    public void A_body_in_chunks_is_joined() =>
        Assert.Equal("<p>One</p>", Encoding.UTF8.GetString(Read(Answer("https://wire.example/1", "Transfer-Encoding: chunked", "4;x=y\r\n<p>O\r\n6\r\nne</p>\r\n0\r\n\r\n"u8))[0].Bytes));

    [Fact]
    public void A_record_that_was_cut_says_so() =>
        Assert.Contains("was cut", Read(Answer("https://wire.example/1", "", "<p>One"u8, "WARC-Truncated: length\r\n"))[0].Fault, StringComparison.Ordinal);

    [Fact]
    public void After_a_record_of_a_wrong_length_the_next_one_is_found()
    {
        var wrong = Encoding.ASCII.GetBytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/0\r\nContent-Length: 20\r\n\r\nHTTP/1.1 200 OK\r\n\r\nlonger than it says\r\n\r\n");
        Assert.Contains(Read([.. wrong, .. Two]), record => record.Address?.AbsoluteUri == "https://wire.example/2");
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("gzip")]
    [InlineData("zstd")]
    public void An_archive_that_ends_too_early_gives_what_is_whole_and_says_so(string packing)
    {
        var packed = Packed(packing, One, Two);
        var records = Read(packed[..^40]);
        Assert.Equal("<p>One</p>", Encoding.UTF8.GetString(records[0].Bytes));
        Assert.NotNull(records[^1].Fault);
    }

    [Fact]
    public void An_archive_that_ends_within_a_record_that_is_passed_over_says_so_once()
    {
        var records = Read([.. One, .. Other("request")[..^6]]);
        Assert.Equal([null, "ends with the archive before it is whole"], records.Select(record => record.Fault));
    }

    [Fact]
    public void An_archive_that_ends_within_a_record_longer_than_the_limit_says_both()
    {
        using var archive = new MemoryStream(Answer("https://wire.example/1", "", new byte[5000])[..^40]);
        using var reader = new WarcReader(archive, mostBytes: 2000);
        Assert.Equal("is longer than 0 MB, and ends with the archive before it is whole", reader.Read()?.Fault);
        Assert.Null(reader.Read());
    }

    [Fact]
    public void An_archive_that_is_damaged_within_a_record_that_is_passed_over_says_so_once()
    {
        var packed = Gzip([.. One, .. Other("request"), .. Other("metadata")]);
        var records = Read(packed[..^12]);
        Assert.Single(records, record => record.Fault is not null);
    }

    [Fact]
    public void A_record_longer_than_the_limit_is_passed_over()
    {
        using var archive = new MemoryStream([.. Answer("https://wire.example/1", "", new byte[5000]), .. Two]);
        using var reader = new WarcReader(archive, mostBytes: 2000);
        Assert.Contains("longer", reader.Read()?.Fault, StringComparison.Ordinal);
        Assert.Equal("https://wire.example/2", reader.Read()?.Address?.AbsoluteUri);
    }

    [Fact]
    public void A_record_that_unpacks_to_more_than_the_limit_is_passed_over()
    {
        using var archive = new MemoryStream(Answer("https://wire.example/1", "Content-Encoding: gzip", Gzip(new byte[1 << 20])));
        using var reader = new WarcReader(archive, mostBytes: 100_000);
        Assert.Contains("unpacks to more", reader.Read()?.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_cut_or_mangled_anywhere_is_read_without_fault()
    {
        byte[] archive = [.. Other("warcinfo"), .. One, .. Two];
        foreach (var packed in (byte[][])[archive, Packed("gzip", One, Two), Packed("zstd", One, Two)])
        {
            Gen.Select(Gen.Int[0, packed.Length - 1], Gen.Int[0, packed.Length - 1], Gen.Byte.Array[0, 5]).Sample((from, to, between) =>
                Assert.True(Read([.. packed[..Math.Min(from, to)], .. between, .. packed[Math.Max(from, to)..]]).Count < 100));
        }
    }

    private static List<WarcRecord> Read(byte[] archive)
    {
        using var stream = new MemoryStream(archive);
        using var reader = new WarcReader(stream);
        var records = new List<WarcRecord>();
        while (records.Count < 100 && reader.Read() is { } record)
        {
            records.Add(record);
        }

        return records;
    }

    private static byte[] Answer(string address, string field, ReadOnlySpan<byte> body, string warcField = "")
    {
        byte[] block = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{(field.Length > 0 ? field + "\r\n" : "")}\r\n"), .. body];
        return [.. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2031-05-12T06:30:00Z\r\n{warcField}Content-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
    }

    private static byte[] Other(string type) => Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nContent-Length: 4\r\n\r\na: b\r\n\r\n");

    private static byte[] Packed(string packing, params byte[][] records) => packing switch
    {
        "gzip" => [.. records.SelectMany(record => Gzip(record))],
        "gzip of all" => Gzip([.. records.SelectMany(record => record)]),
        "zstd" => [.. records.SelectMany(Zstd)],
        _ => [.. records.SelectMany(record => record)],
    };

    private static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Zstd(byte[] bytes)
    {
        using var compressor = new Compressor();
        return compressor.Wrap(bytes).ToArray();
    }
}
