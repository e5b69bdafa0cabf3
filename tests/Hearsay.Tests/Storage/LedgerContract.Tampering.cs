using Hearsay.Ledgers;

namespace Hearsay.Tests.Storage;

/// <summary>What a check finds when somebody has been at the tables.</summary>
public abstract partial class LedgerContract
{
    [Fact]
    public async Task A_flipped_bit_in_any_byte_of_an_entry_is_found_and_named()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, InventedReports.Of("Ann said it held."));
        await WriteAsync(ledger, new Payload.Noted("Ring her again.", null, null));
        await TakeAsync(ledger, InventedReports.Of("Bea said it did not."));
        Assert.True((await ledger.VerifyAsync(null, Cancelled)).IsSound);
        await Tampering.AllowAsync(ledger);
        foreach (var (table, column) in Tampering.Columns)
        {
            for (var at = 0; await Tampering.FlipAsync(ledger, table, column, 3, at); at++)
            {
                var found = await ledger.VerifyAsync(null, Cancelled);
                Assert.False(found.IsSound, $"{table}.{column}, byte {at}");
                Assert.Equal(3, found.Faults[0].Position.Number);
                await Tampering.FlipAsync(ledger, table, column, 3, at);
            }
        }

        Assert.True((await ledger.VerifyAsync(null, Cancelled)).IsSound);
    }

    [Fact]
    public async Task Entries_that_are_missing_moved_or_cut_off_are_found()
    {
        var ledger = await OpenAsync();
        foreach (var who in (string[])["Ann", "Bea", "Cid"])
        {
            await TakeAsync(ledger, InventedReports.Of($"{who} said it held."));
        }

        var head = await ledger.HeadAsync(Cancelled);
        await Tampering.AllowAsync(ledger);
        await FindsAsync<LedgerFault.PayloadMissing>(4, "DELETE FROM payloads WHERE sequence = 4");
        await FindsAsync<LedgerFault.SequenceGap>(3, "DELETE FROM entries WHERE sequence = 3");
        await FindsAsync<LedgerFault.PayloadUnclaimed>(6, "DELETE FROM entries WHERE sequence = 6");
        await FindsAsync<LedgerFault.HeadDiffers>(4, "DELETE FROM entries WHERE sequence > 4; DELETE FROM payloads WHERE sequence > 4");
        await FindsAsync<LedgerFault.EntryChanged>(2, "UPDATE entries SET kind = 'note' WHERE sequence = 2");

        async Task FindsAsync<TFault>(long position, string tampering)
        {
            await Tampering.RunInVainAsync(ledger, tampering, async check =>
            {
                var found = await check(head.ToString());
                Assert.Contains(found.Faults, fault => fault is TFault && fault.Position.Number == position);
            });
        }
    }

    [Fact]
    public async Task A_rewritten_ledger_is_found_by_a_head_from_before()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, InventedReports.Of("Ann said it held."));
        var head = await ledger.HeadAsync(Cancelled);
        await TakeAsync(ledger, InventedReports.Of("Bea said it did not."));
        Assert.True((await ledger.VerifyAsync(head.ToString(), Cancelled)).IsSound);
        Assert.True((await ledger.VerifyAsync(head.Hash.ToString(), Cancelled)).IsSound);
        var other = head with { Hash = Digest.None };
        Assert.IsType<LedgerFault.HeadDiffers>(Assert.Single((await ledger.VerifyAsync(other.ToString(), Cancelled)).Faults));
    }
}
