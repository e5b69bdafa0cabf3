using System.Collections.Immutable;
using System.Text;
using Hearsay.Ledgers;
using Hearsay.Tests.Storage;

namespace Hearsay.Tests.Ledgers;

/// <summary>A payload that is as it was sealed may still hold what is not what it says.</summary>
public sealed class ChainCheckTests
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes("<!doctype html><p>Ann said it held, and that it would hold for as long as anybody looked.</p>");

    [Fact]
    public void Kept_bytes_that_have_their_hash_are_sound() => Assert.Empty(FaultsOf(ReportOriginal.Of("text/html", Page)));

    [Fact]
    public void A_kept_byte_that_was_flipped_before_it_was_sealed_is_found_and_its_entry_named()
    {
        var original = ReportOriginal.Of("text/html", Page);
        for (var at = 0; at < Page.Length; at++)
        {
            var flipped = Page.ToArray();
            flipped[at] ^= 1;
            var fault = Assert.IsType<LedgerFault.PayloadUnsound>(Assert.Single(FaultsOf(ReportOriginal.Of("text/html", flipped) with { Sha256 = original.Sha256 })));
            Assert.Equal(1, fault.Position.Number);
            Assert.Contains("kept bytes (text/html", fault.Description, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Kept_bytes_that_cannot_be_unpacked_are_found()
    {
        var original = ReportOriginal.Of("text/html", Page);
        for (var at = 0; at < original.Packed.Length; at++)
        {
            var flipped = original.Packed.ToArray();
            flipped[at] ^= 0x10;
            Assert.IsType<LedgerFault.PayloadUnsound>(Assert.Single(FaultsOf(original with { Packed = flipped })));
        }

        Assert.Single(FaultsOf(original with { Packed = original.Packed[..^8] }));
    }

    private static ImmutableArray<LedgerFault> FaultsOf(ReportOriginal original)
    {
        var payload = PreparedPayload.Of(new Payload.Added(new("r1"), InventedReports.Of("Ann said it held."), "page.html", null) { Original = original });
        var check = new ChainCheck();
        check.Take(new StoredEntry(HashChain.Next(LedgerHead.OfNothing, DateTimeOffset.UnixEpoch, Author.Of("Ines"), EntryKind.Report, payload.Sealed.Hash()), payload.Sealed));
        return check.End().Faults;
    }
}
