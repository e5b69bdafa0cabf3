using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Ledgers;

/// <summary>How entries are hashed and joined. docs/ledger.md writes the definition down byte by byte, so that others can check it.</summary>
public static class HashChain
{
    private const int NumberLength = sizeof(long);

    /// <summary>Says what is hashed and under which rules: an entry of other rules can never have the same hash.</summary>
    private static ReadOnlySpan<byte> Rules => "hearsay-entry-1\n"u8;

    /// <summary>The entry that follows <paramref name="head"/>.</summary>
    public static Entry Next(LedgerHead head, DateTimeOffset time, Author author, EntryKind kind, Digest payload)
    {
        var entry = new Entry(
            head.Position.Next, LedgerTime.FromMicroseconds(LedgerTime.ToMicroseconds(time)), author.Name, ContractName.Of(kind), head.Hash, payload, Digest.None);
        return entry with { Hash = HashOf(entry) };
    }

    /// <summary>The hash that an entry must have by what stands in it.</summary>
    public static Digest HashOf(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Rules);
        Append(hash, entry.Position.Number);
        Append(hash, LedgerTime.ToMicroseconds(entry.Time));
        Append(hash, entry.Author);
        Append(hash, entry.Kind);
        Append(hash, entry.Previous);
        Append(hash, entry.PayloadHash);
        Span<byte> digest = stackalloc byte[Digest.Length];
        hash.GetHashAndReset(digest);
        return Digest.TryFrom(digest, out var result) ? result : throw new InvalidOperationException("SHA-256 gives 32 bytes.");
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[NumberLength];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    /// <summary>Length first: no two pairs of words run into the same bytes.</summary>
    private static void Append(IncrementalHash hash, string words)
    {
        var bytes = Encoding.UTF8.GetBytes(words);
        Append(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Digest.Length];
        digest.CopyTo(bytes);
        hash.AppendData(bytes);
    }
}
