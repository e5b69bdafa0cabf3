using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledgers;

namespace Hearsay.Tests.Ledgers;

/// <summary>The hashes are what docs/ledger.md says, worked out here by another way.</summary>
public sealed class HashChainTests
{
    private static readonly DateTimeOffset Noon = new(2031, 5, 12, 12, 0, 0, 123, 456, TimeSpan.Zero);

    [Fact]
    public void An_entry_has_the_hash_of_its_fields_in_order()
    {
        var payload = new SealedPayload(new byte[16], "{}"u8.ToArray());
        var first = HashChain.Next(LedgerHead.OfNothing, Noon, Author.Of("Ínes"), EntryKind.Note, payload.Hash());
        byte[] hashed =
        [
            .. "hearsay-entry-1\n"u8, .. Number(1), .. Number(1936353600123456), .. Number(5), .. "Ínes"u8, .. Number(4), .. "note"u8,
            .. new byte[32], .. SHA256.HashData([.. new byte[16], .. "{}"u8]),
        ];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(hashed)), first.Hash.ToString());

        var second = HashChain.Next(new LedgerHead(first.Position, first.Hash), Noon, Author.Of("Bo"), EntryKind.Undo, payload.Hash());
        Assert.Equal((2L, first.Hash), (second.Position.Number, second.Previous));
    }

    [Fact]
    public void Every_salt_is_another() =>
        Assert.NotEqual(SealedPayload.Of("{}"u8.ToArray()).Hash(), SealedPayload.Of("{}"u8.ToArray()).Hash());

    [Fact]
    public void A_digest_is_read_as_it_is_written()
    {
        var text = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("a")));
        Assert.True(Digest.TryParse(text, out var digest));
        Assert.Equal(text, digest.ToString());
        Assert.False(Digest.TryParse(text[1..], out _));
        Assert.False(Digest.TryParse("g" + text[1..], out _));
    }

    [Fact]
    public void An_author_is_one_line_of_sound_text() => Assert.Equal("Ann B.\ufffd", Author.Of("  Ann\tB.\ud800\n").Name);

    [Fact]
    public void Nobody_is_no_author() => Assert.Throws<ArgumentException>(() => Author.Of(" \n"));

    private static byte[] Number(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }
}
