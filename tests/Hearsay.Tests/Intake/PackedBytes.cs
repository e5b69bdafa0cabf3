using System.IO.Compression;
using System.Text;

namespace Hearsay.Tests.Intake;

/// <summary>Bytes packed, and records of a web archive.</summary>
internal static class PackedBytes
{
    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Record(string address, string field, string body, string status = "200 OK")
    {
        var block = Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{field}\r\n\r\n{body}");
        return [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8];
    }
}
