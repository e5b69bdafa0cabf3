using System.Security.Cryptography;

namespace Hearsay.Ledgers;

/// <summary>The bytes that a report was taken from, kept so that a better way to take it from them can be run again.</summary>
/// <param name="Type">What they are: "text/html".</param>
/// <param name="Sha256">Over the bytes as they came, lower-case hex.</param>
/// <param name="Packed">The bytes as a zlib stream (RFC 1950).</param>
public sealed record ReportOriginal(string Type, string Sha256, ReadOnlyMemory<byte> Packed)
{
    /// <summary>Which way of taking a report from bytes was used: "page", "pdf" …; null in ledgers of before this was kept.</summary>
    public string? Format { get; init; }

    /// <summary>What the bytes were said to be encoded in, by whoever sent them or the user; null where only the bytes tell.</summary>
    public string? Charset { get; init; }

    /// <summary>Where the bytes were fetched in the end; null for a file.</summary>
    public string? Address { get; init; }

    public static ReportOriginal Of(string type, ReadOnlySpan<byte> bytes) =>
        new(type, Convert.ToHexStringLower(SHA256.HashData(bytes)), PayloadPacking.Deflate(bytes));

    /// <summary>The bytes as they came.</summary>
    /// <exception cref="InvalidDataException">They are damaged, or are not those of the hash.</exception>
    public byte[] Unpack()
    {
        var bytes = PayloadPacking.Unpack(Packed).ToArray();
        return string.Equals(Convert.ToHexStringLower(SHA256.HashData(bytes)), Sha256, StringComparison.Ordinal)
            ? bytes
            : throw new InvalidDataException("The bytes that the report was taken from are not those of their hash.");
    }
}
