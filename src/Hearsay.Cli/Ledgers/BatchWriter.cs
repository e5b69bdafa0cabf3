using System.Diagnostics;
using Hearsay.Ledgers;
using Hearsay.Storage;

namespace Hearsay.Cli.Ledgers;

/// <summary>Collects what comes out of the readers and writes it in turns, so that one wait for the disk acknowledges many reports.</summary>
internal sealed class BatchWriter(ILedger ledger, Author author, IntakeCount counts)
{
    private const int MostReports = 200;

    /// <summary>Nothing that was read waits longer than this for its turn.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly List<Incoming> _batch = [];
    private long _since;

    /// <summary>Whether something was read and is not kept yet.</summary>
    public bool IsWaiting => _batch.Count > 0;

    public async Task TakeAsync(Incoming incoming, CancellationToken cancellation)
    {
        if (_batch.Count == 0)
        {
            _since = Stopwatch.GetTimestamp();
        }

        _batch.Add(incoming);
        if (_batch.Count >= MostReports || Stopwatch.GetElapsedTime(_since) >= LongestWait)
        {
            await WriteAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Keeps what was collected: when this returns, it is on the disk.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        if (_batch.TrueForAll(static one => one.IsHeld))
        {
            _batch.ForEach(one => counts.Add(TakenIn.Known, one));
            _batch.Clear();
            return;
        }

        var taken = new List<TakenIn>(_batch.Count);
        try
        {
            await ledger.WriteAsync(author, AppendAllAsync, cancellation).ConfigureAwait(false);
        }
        catch (LedgerUnavailableException exception)
        {
            throw new LedgerUnavailableException($"{exception.Message} (kept so far: {Counted.Of(counts.All, "input")})", exception);
        }

        for (var i = 0; i < taken.Count; i++)
        {
            counts.Add(taken[i], _batch[i]);
        }

        _batch.Clear();

        async Task AppendAllAsync(ILedgerPen pen)
        {
            foreach (var incoming in _batch)
            {
                taken.Add(await LedgerIntake.AppendAsync(pen, incoming, counts, cancellation).ConfigureAwait(false));
            }
        }
    }
}
