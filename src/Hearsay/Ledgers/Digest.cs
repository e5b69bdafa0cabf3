using System.Buffers.Binary;

namespace Hearsay.Ledgers;

/// <summary>A SHA-256 hash, written as 64 lower-case hex digits.</summary>
public readonly record struct Digest
{
    public const int Length = 32;

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _last;

    private Digest(ReadOnlySpan<byte> bytes)
    {
        _first = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        _second = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        _third = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        _last = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>Nothing was hashed: what the first entry has for the hash of the one before.</summary>
    public static Digest None => default;

    /// <summary>False where there are not 32 bytes.</summary>
    public static bool TryFrom(ReadOnlySpan<byte> bytes, out Digest digest)
    {
        digest = bytes.Length == Length ? new Digest(bytes) : default;
        return bytes.Length == Length;
    }

    /// <summary>False where it is not 64 hex digits.</summary>
    public static bool TryParse(string hex, out Digest digest)
    {
        ArgumentNullException.ThrowIfNull(hex);
        Span<byte> bytes = stackalloc byte[Length];
        digest = default;
        return hex.Length == 2 * Length
            && Convert.FromHexString(hex, bytes, out _, out _) == System.Buffers.OperationStatus.Done
            && TryFrom(bytes, out digest);
    }

    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, _first);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], _second);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], _third);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], _last);
    }

    public byte[] ToArray()
    {
        var bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }
}
