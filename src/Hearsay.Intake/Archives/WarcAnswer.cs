using System.Globalization;
using System.IO.Compression;
using System.Net.Http.Headers;

namespace Hearsay.Intake.Archives;

/// <summary>A server's answer as it was archived: status, fields, and what they say of how the body is sent, which is not always true.</summary>
internal static class WarcAnswer
{
    private const int LongestHead = 256 << 10;

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
        var sent = head.Field("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true ? Joined(body) ?? body : body;
        var (unpacked, fault) = Unpacked(sent, head.Field("Content-Encoding"), mostBytes);
        return Typed(record, head.Field("Content-Type")) with
        {
            Status = int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            Bytes = unpacked,
            Fault = record.Fault ?? fault,
        };
    }

    public static WarcRecord Plain(byte[] block, WarcRecord record, string? type) => Typed(record, type) with { Bytes = block };

    private static WarcRecord Typed(WarcRecord record, string? type)
    {
        var isThere = MediaTypeHeaderValue.TryParse(type, out var parsed);
        return record with { MediaType = isThere ? parsed!.MediaType : type?.Split(';')[0].Trim(), Charset = isThere ? parsed!.CharSet : null };
    }

    /// <summary>Null where the body is not in chunks, whatever its head says: some archives hold it joined already.</summary>
    private static byte[]? Joined(byte[] body)
    {
        using var joined = new MemoryStream(body.Length);
        for (var at = 0; at < body.Length;)
        {
            var end = body.AsSpan(at).IndexOf("\r\n"u8);
            var size = end < 0 ? default : body.AsSpan(at, end);
            var extension = size.IndexOf((byte)';');
            size = (extension < 0 ? size : size[..extension]).Trim((byte)' ');
            if (end < 0 || size.Length is 0 or > 8 || !int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return null;
            }

            if (length == 0)
            {
                break;
            }

            at += end + 2;
            joined.Write(body, at, Math.Min(length, body.Length - at));
            at += Math.Min(length, body.Length - at) + 2;
        }

        return joined.ToArray();
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
            return unpacked.Length > 0 ? (unpacked.ToArray(), "cannot be unpacked to its end") : (body, null);
        }
    }
}
