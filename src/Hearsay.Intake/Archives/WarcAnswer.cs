using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;

namespace Hearsay.Intake.Archives;

/// <summary>A server's answer as it was archived: status, fields, and what they say of how the body is sent, which is not always true.</summary>
internal static class WarcAnswer
{
    private const int LongestHead = 256 << 10;
    private const int Beginning = 4096;

    public static WarcRecord Of(byte[] block, WarcRecord record, int mostBytes)
    {
        using var lines = new LineStream(new MemoryStream(block, writable: false));
        var status = lines.ReadLine(LongestHead)?.Split(' ', 3);
        if (status is not [var protocol, var code, ..] || !protocol.StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase))
        {
            return record with { Bytes = block, Fault = record.Fault ?? "is no answer of a server" };
        }

        var head = WarcHead.Read(lines, LongestHead);
        var body = lines.ReadBytes(block.Length);
        (byte[] sent, string? torn) = head.Field("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true ? WarcChunks.Join(body) : (body, null);
        var (unpacked, fault) = Unpacked(sent, head.Field("Content-Encoding"), mostBytes);
        return Typed(record, head.Field("Content-Type")) with
        {
            Status = int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            Bytes = unpacked,
            Fault = record.Fault ?? torn ?? fault,
        };
    }

    public static WarcRecord Plain(byte[] block, WarcRecord record, string? type) => Typed(record, type) with { Bytes = block };

    private static WarcRecord Typed(WarcRecord record, string? type)
    {
        return MediaTypeHeaderValue.TryParse(type, out var parsed)
            ? record with { MediaType = parsed.MediaType, Charset = parsed.CharSet }
            : record with { MediaType = type?.Split(';')[0].Trim() };
    }

    /// <summary>Early archives of news crawls name an encoding that the body has no more: what cannot be unpacked is taken as it is.</summary>
    private static (byte[] Bytes, string? Fault) Unpacked(byte[] body, string? encoding, int mostBytes)
    {
        Func<Stream, Stream>? open = encoding?.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => packed => new GZipStream(packed, CompressionMode.Decompress),
            "br" => packed => new BrotliStream(packed, CompressionMode.Decompress),
            "deflate" when body is [0x78, ..] => packed => new ZLibStream(packed, CompressionMode.Decompress),
            "deflate" => packed => new DeflateStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        if (open is null)
        {
            return (body, null);
        }

        using var unpacked = new MemoryStream();
        try
        {
            using var stream = open(new MemoryStream(body, writable: false));
            var buffer = new byte[64 << 10];
            while (stream.Read(buffer) is > 0 and var read)
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length > mostBytes)
                {
                    return ([], FormattableString.Invariant($"unpacks to more than {mostBytes >> 20} MB"));
                }
            }

            return (unpacked.ToArray(), null);
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            var isTaken = unpacked.Length == 0 && IsPlain(body);
            return (isTaken ? body : unpacked.ToArray(), isTaken ? null : unpacked.Length > 0 ? "cannot be unpacked to its end, and was cut" : "cannot be unpacked");
        }
    }

    /// <summary>Text has no control characters but a few; packed bytes have some in every handful.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> body)
    {
        var controls = 0;
        foreach (var one in body[..Math.Min(body.Length, Beginning)])
        {
            controls += one < 0x20 && one is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) ? 1 : 0;
        }

        return controls == 0;
    }
}
