using System.Net;
using System.Text;

namespace Hearsay.Intake.Fetching;

/// <summary>Reads what a server answers, up to the limits.</summary>
internal static class ResponseReader
{
    private const int Chunk = 64 << 10;

    public static async Task<Fetched> ReadAsync(HttpResponseMessage response, Uri address, FetchLimits limits, DateTimeOffset now, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (response.StatusCode == HttpStatusCode.NotModified)
        {
            return new Fetched.Unchanged();
        }

        if (status is < 200 or > 299)
        {
            return new Fetched.Refused(FormattableString.Invariant($"answers {status} ({response.ReasonPhrase})"), MayPass: status is 408 or 425 or 429 or >= 500) { After = AfterOf(response, now) };
        }

        if (response.Content.Headers.ContentLength > limits.MostBytes || await BytesAsync(response, limits.MostBytes, cancellation).ConfigureAwait(false) is not { } bytes)
        {
            return new Fetched.Refused(FormattableString.Invariant($"is longer than {limits.MostBytes >> 20} MB"), MayPass: false);
        }

        var type = response.Content.Headers.ContentType;
        var marks = new FetchMarks(response.Headers.ETag?.ToString(), response.Content.Headers.TryGetValues("Last-Modified", out var modified) ? modified.First() : null) { Host = address.Authority };
        return new Fetched.Content(address, bytes, type?.MediaType, type?.CharSet, marks);
    }

    /// <summary>Null where there is none; what is longer than the limit is cut there.</summary>
    public static async Task<string?> ReadTextAsync(HttpResponseMessage response, int mostBytes, CancellationToken cancellation)
    {
        if (!response.IsSuccessStatusCode)
        {
            return null;
        }

        using var kept = new MemoryStream();
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using var closing = stream.ConfigureAwait(false);
        var buffer = new byte[Chunk];
        while (kept.Length < mostBytes && await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            kept.Write(buffer, 0, (int)Math.Min(read, mostBytes - kept.Length));
        }

        return Encoding.UTF8.GetString(kept.ToArray());
    }

    /// <summary>Retry-After, as seconds or as a date (RFC 9110, 10.2.3).</summary>
    private static TimeSpan? AfterOf(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } until } when until > now => until - now,
        _ => null,
    };

    /// <summary>Null where there are more. What counts is what is read, unpacked: the header may say less, or nothing.</summary>
    private static async Task<byte[]?> BytesAsync(HttpResponseMessage response, int most, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using var closing = stream.ConfigureAwait(false);
        var buffer = new byte[Chunk];
        while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var read)
        {
            if (kept.Length + read > most)
            {
                return null;
            }

            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }
}
