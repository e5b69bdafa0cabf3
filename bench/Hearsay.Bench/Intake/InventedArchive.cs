using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Hearsay.Bench.Intake;

/// <summary>Writes a web archive of invented pages, of any size; packed where its name says so.</summary>
internal static class InventedArchive
{
    /// <returns>How many pages are in it.</returns>
    public static int Write(string path, long bytes)
    {
        using var file = File.Create(path);
        var (written, count) = (0L, 0);
        while (written < bytes)
        {
            var record = Record(count++);
            written += record.Length;
            if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            {
                // As crawlers do it: each record packed by itself.
                using var gzip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
                gzip.Write(record);
            }
            else
            {
                file.Write(record);
            }
        }

        return count;
    }

    private static byte[] Record(int number)
    {
        var answer = Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{InventedPages.Of(number)}");
        var head = string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/{number}\r\nWARC-Date: 2031-05-12T06:30:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {answer.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(head), .. answer, .. "\r\n\r\n"u8];
    }
}
