using System.Security.Cryptography;

namespace Hearsay.Ledgers;

/// <summary>What an entry records, as bytes, and the salt that is hashed with them.</summary>
public sealed record SealedPayload(ReadOnlyMemory<byte> Salt, ReadOnlyMemory<byte> Bytes)
{
    public const int SaltLength = 16;

    public static SealedPayload Of(ReadOnlyMemory<byte> bytes) => new(RandomNumberGenerator.GetBytes(SaltLength), bytes);

    /// <summary>SHA-256 over the salt, which has a fixed length in a sound ledger, and the bytes.</summary>
    public Digest Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Salt.Span);
        hash.AppendData(Bytes.Span);
        Span<byte> digest = stackalloc byte[Digest.Length];
        hash.GetHashAndReset(digest);
        return Digest.TryFrom(digest, out var result) ? result : throw new InvalidOperationException("SHA-256 gives 32 bytes.");
    }
}
