using System.IO.Compression;

namespace Hearsay.Ledgers;

/// <summary>
/// Long payloads are stored as a zlib stream (RFC 1950) over the JSON: a reading is thirteen times as long as its text, and five
/// times shorter packed. The first byte tells: JSON begins with an opening brace, a zlib stream with 0x78.
/// </summary>
internal static class PayloadPacking
{
    private const int ShortestPacked = 1024;
    private const byte ZLibStart = 0x78;

    /// <summary>No report is longer than 32 MB, no reading than some twenty times its report.</summary>
    private const long MostUnpacked = 1L << 30;

    public static byte[] Pack(ReadOnlySpan<byte> json)
    {
        if (json.Length < ShortestPacked)
        {
            return json.ToArray();
        }

        return Deflate(json);
    }

    public static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream(bytes.Length / 4);
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <exception cref="InvalidDataException">The stream is damaged.</exception>
    public static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.IsEmpty || bytes.Span[0] != ZLibStart)
        {
            return bytes;
        }

        using var packed = new MemoryStream(bytes.ToArray(), writable: false);
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        using var json = new MemoryStream(bytes.Length * 6);
        var buffer = new byte[64 << 10];
        while (zlib.Read(buffer) is > 0 and var read)
        {
            json.Write(buffer, 0, read);
            if (json.Length > MostUnpacked)
            {
                throw new InvalidDataException("The payload unpacks to more than any reading has.");
            }
        }

        return json.GetBuffer().AsMemory(0, (int)json.Length);
    }
}
