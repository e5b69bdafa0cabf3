using System.Runtime.CompilerServices;
using Hearsay.Intake;
using Hearsay.Intake.Containment;
using Hearsay.Ledgers;
using Hearsay.Reports;

namespace Hearsay.Cli.Inputs;

/// <summary>Takes reports of a ledger again from the bytes that were kept of them, as this version does it.</summary>
internal sealed class KeptReports(ILedger ledger, ContainedDoor door)
{
    /// <summary>What comes out, with the report as it is held; null where the item says why there is nothing to hold it against.</summary>
    public async IAsyncEnumerable<(GivenItem Item, Report? Held)> ReadAsync(string handle, IntakeOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (await ledger.FindAsync(new ReportHandle(handle), cancellation).ConfigureAwait(false) is not { } held)
        {
            yield return (Refused(handle, "is no report of this ledger: hearsay history --all shows what they are called."), null);
            yield break;
        }

        if (await OriginalAsync(held, cancellation).ConfigureAwait(false) is not { } original)
        {
            yield return (Refused(handle, "has nothing kept but its text: it came as plain text, as a row or in a mail, or it is the state by which a report was taken back."), null);
            yield break;
        }

        var kept = new OriginalBytes(original.Type, original.Unpack()) { Format = Enum.TryParse<IntakeFormat>(original.Format, ignoreCase: true, out var format) ? format : null };
        var source = new IntakeSource(handle) { Kept = kept.WayIn, MediaType = original.Type, Charset = original.Charset, Address = original.Address };
        using var bytes = new MemoryStream(kept.Bytes, writable: false);
        var items = await InputReader.ThroughAsync(bytes, source, options, door, cancellation).ToListAsync(cancellation).ConfigureAwait(false);

        // Of an agency's message that holds several items, only the report's own.
        var own = items.FindAll(item => item.Item is IntakeItem.Found { Draft.Id: { } id } && id == held.Report.Id);
        foreach (var item in own.Count == 1 ? own : items)
        {
            yield return (item, item.Item is IntakeItem.Found ? held.Report : null);
        }
    }

    private async Task<ReportOriginal?> OriginalAsync(StoredReport held, CancellationToken cancellation) =>
        await ledger.EntryAsync(held.Position, cancellation).ConfigureAwait(false) is { Payload: { } payload } && PayloadJson.Read(EntryKind.Report, payload.Bytes) is Payload.Added added
            ? added.Original
            : null;

    private static GivenItem Refused(string handle, string reason) => new(handle, new IntakeItem.Refused(reason));
}
