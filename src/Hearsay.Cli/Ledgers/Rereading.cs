using Hearsay.Cli.Inputs;
using Hearsay.Ledgers;
using Hearsay.Reports;

namespace Hearsay.Cli.Ledgers;

/// <summary>From a report that is held to what this version of the reader reads in it: all the work that can be done beside other reports.</summary>
internal sealed class Rereading(ILedger ledger, Func<Report, Reading> read)
{
    private int _failed;

    /// <summary>How many reports could not be read again.</summary>
    public int Failed => _failed;

    public async Task<Incoming> OfAsync(LedgerPosition position)
    {
        // Redacted since it was listed: there is nothing to read.
        if (await ledger.EntryAsync(position, CancellationToken.None).ConfigureAwait(false) is not { Payload: { } payload }
            || PayloadJson.Read(EntryKind.Report, payload.Bytes) is not Payload.Added added)
        {
            return new Incoming(position.ToString(), 1, []);
        }

        try
        {
            return new Incoming(added.Handle.Name, 1, []) { Reading = PreparedPayload.Of(new Payload.Read(read(added.Report))), Language = added.Report.Language };
        }
        catch (UnreadReportException exception)
        {
            Interlocked.Increment(ref _failed);
            return new Incoming(added.Handle.Name, 1, [$"{added.Handle}: {exception.Message}{exception.Details}"]);
        }
    }
}
