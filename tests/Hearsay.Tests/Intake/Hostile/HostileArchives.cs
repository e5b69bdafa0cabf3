using System.Globalization;
using System.IO.Compression;
using System.Text;
using Hearsay.Score.Origins;
using ZstdSharp;
using static Hearsay.Tests.Intake.Hostile.HostileBytes;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>Web archives and packed files that lie about their lengths, unpack to more than there is room for, or are damaged.</summary>
internal static class HostileArchives
{
    public static HostileFamily[] All { get; } =
    [
        new("lengths that lie", ".warc", (chance, file) =>
        {
            for (var i = 1 + chance.Below(20); i > 0; i--)
            {
                var body = Answer(InventedPage.With());
                var length = Any(chance, "0", "1", "-1", "99999999999999999999", "9223372036854775807", "2147483647", "4294967296", "0x10", "1e3", "", (body.Length / 2).ToString(CultureInfo.InvariantCulture), (body.Length * 3).ToString(CultureInfo.InvariantCulture), "33554432");
                file.Text(Head(length)).Text(body).Text("\r\n\r\n");
            }
        }),
        new("cut anywhere", ".warc", (chance, file) => file.Bytes(Cut(chance, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Record(InventedPage.With()), 5)))))),
        new("cut anywhere", ".warc.gz", (chance, file) => file.Bytes(Cut(chance, Gzip(string.Concat(Enumerable.Repeat(Record(InventedPage.With()), 5)))))),
        new("bits turned over", ".warc.gz", (chance, file) => file.Bytes(Turned(chance, Gzip(string.Concat(Enumerable.Repeat(Record(InventedPage.With()), 5)))))),
        new("bits turned over", ".warc.zst", (chance, file) => file.Bytes(Turned(chance, Zstd(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Record(InventedPage.With()), 5))))))),
        new("unpacks to far more", ".warc.gz", (chance, file) =>
        {
            using var gzip = new GZipStream(file.Stream, CompressionLevel.Fastest, leaveOpen: true);
            var packed = new HostileBytes(gzip);
            var size = Size(chance, 1 << 20, 1 << 30);
            _ = chance.Chance(0.5) ? packed.Text(Head(size.ToString(CultureInfo.InvariantCulture))).Repeat([0], size) : packed.Repeat([(byte)'a'], size);
        }),
        new("unpacks to far more", ".warc.zst", (chance, file) =>
        {
            using var zstd = new CompressionStream(file.Stream, 1, leaveOpen: true);
            var packed = new HostileBytes(zstd);
            var size = Size(chance, 1 << 20, 1 << 30);
            _ = chance.Chance(0.5) ? packed.Text(Head(size.ToString(CultureInfo.InvariantCulture))).Repeat([0], size) : packed.Repeat([(byte)'a'], size);
        }),
        new("answers that unpack to far more", ".warc", (chance, file) =>
        {
            var (name, pack) = chance.Below(3) switch { 0 => ("gzip", (Func<byte[], byte[]>)Gzip), 1 => ("deflate", Deflate), _ => ("br", Brotli) };
            var body = pack(new byte[Size(chance, 1 << 20, 300 << 20)]);
            var head = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {name}\r\n\r\n");
            file.Text(Head((head.Length + body.Length).ToString(CultureInfo.InvariantCulture))).Bytes(head).Bytes(body).Text("\r\n\r\n").Text(Record(InventedPage.With()));
        }),
        new("chunks that lie", ".warc", (chance, file) =>
        {
            var body = $"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n{Any(chance, "7fffffff", "ffffffff", "-5", "0", "zz", "1;a=b", "00000000000001")}\r\n{InventedPage.With()}";
            file.Text(Head(Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture))).Text(body);
        }),
        new("a line as long as a book", ".warc", (chance, file) => file.Text("WARC/1.0\r\nWARC-Type: ").Repeat("response", Size(chance, 1000, 12_000_000)).Text("\r\n\r\n")),
        new("fields without end", ".warc", (chance, file) => file.Text("WARC/1.0\r\n").Repeat(Any(chance, "A: b\r\n", " folded\r\n", "WARC-Type: response\r\n", ":\r\n", "WARC/1.0\r\n"), Size(chance, 1000, 2_000_000))),
        new("answers with fields without end", ".warc", (chance, file) =>
        {
            var fields = string.Concat(Enumerable.Repeat(Any(chance, "A: b\r\n", " more\r\n", "Content-Type: text/html; charset=x\r\n"), Size(chance, 1000, 200_000)));
            file.Text(Head((17 + fields.Length).ToString(CultureInfo.InvariantCulture))).Text("HTTP/1.1 200 OK\r\n").Text(fields);
        }),
        new("windows of gigabytes", ".warc.zst", (chance, file) => file.Bytes([0x28, 0xB5, 0x2F, 0xFD, 0x00, (byte)(8 * (12 + chance.Below(20)))]).Noise(chance, 50 + chance.Below(5000))),
        new("dictionaries that lie", ".warc.zst", (chance, file) => file.Bytes([0x5D, 0x2A, 0x4D, 0x18]).Bytes(BitConverter.GetBytes(chance.Chance(0.5) ? uint.MaxValue : (uint)Size(chance, 1, 1 << 30))).Noise(chance, Size(chance, 10, 100_000))),
        new("no archive at all", ".warc.gz", (chance, file) => file.Bytes([0x1F, 0x8B, 8]).Noise(chance, Size(chance, 1, 500_000))),
        new("packed in packed", ".zip", (chance, file) =>
        {
            var bytes = new byte[Size(chance, 1 << 20, 200 << 20)];
            for (var level = 1 + chance.Below(4); level > 0; level--)
            {
                using var outer = new MemoryStream();
                using (var zip = new ZipArchive(outer, ZipArchiveMode.Create, leaveOpen: true))
                {
                    using var entry = zip.CreateEntry("../../a.html").Open();
                    entry.Write(bytes);
                }

                bytes = outer.ToArray();
            }

            file.Bytes(bytes);
        }),
    ];

    /// <summary>One that is as it should be.</summary>
    public static byte[] SoundFile => Encoding.UTF8.GetBytes(Record(InventedPage.With()) + Record(InventedPage.With(inBody: "<p>More.</p>")));

    public static byte[] Packed(byte[] bytes, string suffix) => suffix switch
    {
        ".gz" => Gzip(bytes),
        ".zst" => Zstd(bytes),
        _ => bytes,
    };

    private static string Record(string page) => Answer(page) is var answer ? Head(Encoding.UTF8.GetByteCount(answer).ToString(CultureInfo.InvariantCulture)) + answer + "\r\n\r\n" : "";

    private static string Head(string length) => $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/a\r\nWARC-Date: 2031-05-12T06:30:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {length}\r\n\r\n";

    private static string Answer(string page) => $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}";

    private static byte[] Cut(Seeded chance, byte[] whole) => whole[..(1 + chance.Below(whole.Length))];

    private static byte[] Turned(Seeded chance, byte[] whole)
    {
        for (var i = 1 + chance.Below(30); i > 0; i--)
        {
            whole[chance.Below(whole.Length)] ^= (byte)(1 << chance.Below(8));
        }

        return whole;
    }

    private static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    private static byte[] Gzip(byte[] bytes) => Packed(bytes, packed => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true));

    private static byte[] Deflate(byte[] bytes) => Packed(bytes, packed => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true));

    private static byte[] Brotli(byte[] bytes) => Packed(bytes, packed => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true));

    private static byte[] Zstd(byte[] bytes) => Packed(bytes, packed => new CompressionStream(packed, 1, leaveOpen: true));

    private static byte[] Packed(byte[] bytes, Func<Stream, Stream> open)
    {
        using var packed = new MemoryStream();
        using (var stream = open(packed))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
