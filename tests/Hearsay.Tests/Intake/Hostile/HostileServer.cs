using System.Globalization;
using System.IO.Compression;
using System.Net.Sockets;
using System.Text;
using Hearsay.Score.Origins;
using static Hearsay.Tests.Intake.Hostile.HostileBytes;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>A server that answers so as to keep whoever asks it, for ever if it can.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Answer">To one request, by its number.</param>
internal sealed record HostileServer(string Name, Func<Seeded, string, NetworkStream, CancellationToken, Task> Answer)
{
    private static readonly HostileServer[] All =
    [
        new("an endless body", (_, _, stream, end) => ForEverAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", new byte[64 << 10], TimeSpan.Zero, stream, end)),
        new("an endless body in chunks", (_, _, stream, end) => ForEverAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", Encoding.ASCII.GetBytes($"4000\r\n{new string('a', 0x4000)}\r\n"), TimeSpan.Zero, stream, end)),
        new("a body that drips", (chance, _, stream, end) => ForEverAsync("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", [(byte)'a'], TimeSpan.FromMilliseconds(1 + chance.Below(300)), stream, end)),
        new("a head that drips", (chance, _, stream, end) => ForEverAsync("HTTP/1.1 200 OK\r\nX: ", [(byte)'a'], TimeSpan.FromMilliseconds(1 + chance.Below(300)), stream, end)),
        new("an endless head", (chance, _, stream, end) => ForEverAsync("HTTP/1.1 200 OK\r\n", Encoding.ASCII.GetBytes(Any(chance, "X: y\r\n", "Set-Cookie: a\r\n", "x", " ")), TimeSpan.Zero, stream, end)),
        new("many answers before the answer", (_, _, stream, end) => ForEverAsync("", "HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), TimeSpan.Zero, stream, end)),
        new("nothing, for ever", (_, _, _, end) => Task.Delay(Timeout.Infinite, end)),
        new("nothing, and goes", (_, _, _, _) => Task.CompletedTask),
        new("redirects in a circle", (chance, head, stream, end) => SayAsync($"HTTP/1.1 {Any(chance, "301", "302", "303", "307", "308")} Go\r\nLocation: {(head.Contains("/b", StringComparison.Ordinal) ? "/a" : "/b")}\r\nContent-Length: 0\r\n\r\n", stream, end)),
        new("redirects to ever longer addresses", (_, head, stream, end) => SayAsync($"HTTP/1.1 302 Go\r\nLocation: {head.Split(' ')[1]}{new string('a', 3000)}\r\nContent-Length: 0\r\n\r\n", stream, end)),
        new("redirects to what is not the web", (chance, _, stream, end) => SayAsync($"HTTP/1.1 302 Go\r\nLocation: {Any(chance, "file:///etc/passwd", "ftp://127.0.0.1/a", "javascript:alert(1)", "gopher://127.0.0.1:25/", "data:text/html,a", "http://", "//", "http://a b/", "http://user@127.0.0.1/", "\u0001", "http://[::", new string('x', 60_000))}\r\nContent-Length: 0\r\n\r\n", stream, end)),
        new("packed far too small", (chance, _, stream, end) => SayAsync(Packed(chance), stream, end)),
        new("lengths that lie", (chance, _, stream, end) => SayAsync($"HTTP/1.1 200 OK\r\nContent-Length: {Any(chance, "0", "-1", "99999999999999999999", "9223372036854775807", "10\r\nContent-Length: 20", "abc", "33554433")}\r\n\r\n<p>Mines.</p>", stream, end)),
        new("chunks that lie", (chance, _, stream, end) => SayAsync($"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{Any(chance, "ffffffffffffffff", "-1", "zz", "5;" + new string('x', 50_000), "7fffffff")}\r\n<p>Mines.</p>", stream, end)),
        new("no HTTP", (chance, _, stream, end) => SayAsync(Any(chance, "SSH-2.0-OpenSSH\r\n", "\0\0\0\0", "HTTP/9.9 abc\r\n\r\n", "<html>", "220 mail\r\n", "HTTP/1.1 99999 OK\r\n\r\n", "HTTP/1.1 200\r\n\r\n"), stream, end)),
        new("rules without end", (chance, head, stream, end) => head.StartsWith("GET /robots.txt", StringComparison.Ordinal) ? ForEverAsync("HTTP/1.1 200 OK\r\n\r\n", Encoding.ASCII.GetBytes(Any(chance, "Disallow: /*a*b*c*d$\n", "User-agent: *\n", "x", "Allow: /" + new string('*', 900) + "\n")), TimeSpan.Zero, stream, end) : SayAsync("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nMines.", stream, end)),
        new("rules that drip", (_, head, stream, end) => head.StartsWith("GET /robots.txt", StringComparison.Ordinal) ? ForEverAsync("HTTP/1.1 200 OK\r\n\r\n", [(byte)'#'], TimeSpan.FromMilliseconds(50), stream, end) : SayAsync("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nMines.", stream, end)),
        new("rules that ask for years", (chance, head, stream, end) => SayAsync(head.StartsWith("GET /robots.txt", StringComparison.Ordinal) ? Page($"User-agent: *\nCrawl-delay: {Any(chance, "99999999", "1e300", "NaN", "-5", "∞")}\n") : Page("Mines."), stream, end)),
        new("asks to come back in years", (chance, _, stream, end) => SayAsync($"HTTP/1.1 503 Later\r\nRetry-After: {Any(chance, "999999999", "-1", "Fri, 31 Dec 9999 23:59:59 GMT", "soon")}\r\nContent-Length: 0\r\n\r\n", stream, end)),
        new("types without end", (_, _, stream, end) => SayAsync($"HTTP/1.1 200 OK\r\nContent-Type: {string.Concat(Enumerable.Repeat("text/html;charset=x;", 1500))}\r\nContent-Length: 13\r\n\r\n<p>Mines.</p>", stream, end)),
    ];

    public static int Kinds => All.Length;

    public static HostileServer Of(int number) => All[number % All.Length];

    private static async Task ForEverAsync(string head, byte[] more, TimeSpan pause, NetworkStream stream, CancellationToken end)
    {
        await SayAsync(head, stream, end);
        while (!end.IsCancellationRequested)
        {
            await stream.WriteAsync(more, end);
            if (pause > TimeSpan.Zero)
            {
                await Task.Delay(pause, end);
            }
        }
    }

    private static Task SayAsync(string answer, NetworkStream stream, CancellationToken end) => stream.WriteAsync(Encoding.Latin1.GetBytes(answer), end).AsTask();

    private static string Page(string body) => string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Length: {Encoding.Latin1.GetByteCount(body)}\r\n\r\n{body}");

    private static string Packed(Seeded chance)
    {
        using var packed = new MemoryStream();
        var isBrotli = chance.Chance(0.5);
        using (Stream stream = isBrotli ? new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true) : new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            new HostileBytes(stream).Repeat([0], Size(chance, 1 << 20, 200 << 20));
        }

        return $"HTTP/1.1 200 OK\r\nContent-Encoding: {(isBrotli ? "br" : "gzip")}\r\nContent-Length: {packed.Length}\r\n\r\n{Encoding.Latin1.GetString(packed.ToArray())}";
    }
}
