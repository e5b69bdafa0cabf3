using System.Globalization;

namespace Hearsay.Intake.Archives;

/// <summary>A body that was sent in chunks, each with its length before it and an empty one at the end.</summary>
internal static class WarcChunks
{
    /// <summary>The body as it is where it is not in chunks, whatever its head says: some archives hold it joined already.</summary>
    /// <returns>The fault is null where the last chunk came.</returns>
    public static (byte[] Joined, string? Fault) Join(byte[] body)
    {
        using var joined = new MemoryStream(body.Length);
        for (var at = 0; at < body.Length;)
        {
            var end = body.AsSpan(at).IndexOf("\r\n"u8);
            if (!TryReadLength(end < 0 ? body.AsSpan(at) : body.AsSpan(at, end), out var length) || (end < 0 && length > 0))
            {
                return at == 0 ? (body, null) : (joined.ToArray(), "breaks off between two chunks of what was sent");
            }

            if (length == 0)
            {
                return (joined.ToArray(), null);
            }

            at += end + 2;
            var taken = Math.Min(length, body.Length - at);
            joined.Write(body, at, taken);
            at += taken + 2;
        }

        return (joined.ToArray(), body.Length == 0 ? null : "breaks off before the last chunk of what was sent");
    }

    private static bool TryReadLength(ReadOnlySpan<byte> line, out int length)
    {
        var extension = line.IndexOf((byte)';');
        var size = (extension < 0 ? line : line[..extension]).Trim((byte)' ');
        length = 0;
        return size.Length is > 0 and <= 8 && int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out length) && length >= 0;
    }
}
