using System.Runtime.CompilerServices;
using Hearsay.Ledgers;
using Hearsay.Storage.Postgres;
using Hearsay.Storage.Projections;
using Hearsay.Storage.Sqlite;

namespace Hearsay.Storage;

/// <summary>A ledger in a database: SQLite or PostgreSQL, by its address.</summary>
public sealed class SqlLedger : ILedger
{
    private readonly SessionPool _pool;
    private readonly TimeProvider _clock;
    private readonly Projector _projector = Projector.Default;
    private readonly SemaphoreSlim _turn = new(1);

    private SqlLedger(Engine engine, TimeProvider clock) => (_pool, _clock, Address) = (new SessionPool(engine), clock, engine.Address);

    public string Address { get; }

    /// <summary>For tests and measurements, which look at the tables behind it.</summary>
    internal SessionPool Pool => _pool;

    /// <summary>Opens a ledger: postgres://… or the path of a file.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="create">Whether a file that is not there is made.</param>
    /// <param name="clock">Gives entries their time.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="LedgerUnavailableException">It is not there, is no ledger, or cannot be reached.</exception>
    /// <exception cref="FormatException">The address is none.</exception>
    public static async Task<SqlLedger> OpenAsync(string address, bool create, TimeProvider clock, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        var ledger = new SqlLedger(PostgresAddress.Is(address) ? new PostgresEngine(address) : new SqliteEngine(address, create), clock);
        try
        {
            await ledger._pool.WithAsync(
                async session =>
                {
                    await Migration.RunAsync(session, cancellation).ConfigureAwait(false);
                    await ledger._projector.KeepUpAsync(session, cancellation).ConfigureAwait(false);
                },
                cancellation).ConfigureAwait(false);
            return ledger;
        }
        catch
        {
            await ledger.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public Task<LedgerHead> HeadAsync(CancellationToken cancellation) =>
        _pool.WithAsync(session => EntryRows.HeadAsync(session, cancellation), cancellation);

    public Task<StoredEntry?> EntryAsync(LedgerPosition position, CancellationToken cancellation) =>
        _pool.WithAsync(session => EntryRows.OneAsync(session, position, cancellation), cancellation);

    /// <summary>Read page by page, so that a slow reader keeps no writer waiting.</summary>
    public async IAsyncEnumerable<StoredEntry> EntriesAsync(LedgerPosition after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await _pool.WithAsync(session => EntryRows.PageAsync(session, after, cancellation), cancellation).ConfigureAwait(false) is { Count: > 0 } page)
        {
            foreach (var stored in page)
            {
                after = stored.Entry.Position;
                yield return stored;
            }
        }
    }

    public async Task<LedgerHead> WriteAsync(Author author, Func<ILedgerPen, Task> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await _pool.WithAsync(session => WriteAsync(session, author, work, cancellation), cancellation).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task<Verification> VerifyAsync(string? expectedHead, CancellationToken cancellation)
    {
        var check = new ChainCheck(expectedHead);
        await foreach (var stored in EntriesAsync(LedgerPosition.Start, cancellation).ConfigureAwait(false))
        {
            check.Take(stored);
        }

        foreach (var position in await _pool.WithAsync(session => EntryRows.UnclaimedAsync(session, cancellation), cancellation).ConfigureAwait(false))
        {
            check.TakeUnclaimed(position);
        }

        return check.End();
    }

    public Task<bool> HoldsAsync(ReportIdentity report, string? reader, CaseName? filed, CancellationToken cancellation) =>
        _pool.WithAsync(session => ReportRows.HoldsAsync(session, report, reader, filed, cancellation), cancellation);

    public IAsyncEnumerable<StoredReport> ReportsAsync(CaseName? filed, CancellationToken cancellation) =>
        _pool.StreamAsync(session => ReportRows.AllAsync(session, filed, cancellation), cancellation);

    public IAsyncEnumerable<StoredReport> SearchAsync(string words, CaseName? filed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(words);
        return _pool.StreamAsync(session => ReportRows.SearchAsync(session, words, filed, cancellation), cancellation);
    }

    public Task<StoredReport?> FindAsync(ReportHandle handle, CancellationToken cancellation) =>
        _pool.WithAsync(session => ReportRows.FindAsync(session, handle, cancellation), cancellation);

    public Task<IReadOnlyDictionary<LedgerPosition, ReportHandle>> HandlesAsync(CancellationToken cancellation) =>
        _pool.WithAsync(session => ReportRows.HandlesAsync(session, cancellation), cancellation);

    public IAsyncEnumerable<StoredReading> ReadingsAsync(LedgerPosition after, CancellationToken cancellation) =>
        _pool.StreamAsync(session => ReadingRows.AllAsync(session, after, cancellation), cancellation);

    public Task<Reading?> ReadingAsync(LedgerPosition report, CancellationToken cancellation) =>
        _pool.WithAsync(session => ReadingRows.LatestAsync(session, report.Number, cancellation), cancellation);

    public Task<IReadOnlyList<LedgerPosition>> DueAsync(string reader, CaseName? filed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return _pool.WithAsync(session => ReadingRows.DueAsync(session, reader, filed, cancellation), cancellation);
    }

    public IAsyncEnumerable<StoredDecision> DecisionsAsync(CancellationToken cancellation) =>
        _pool.StreamAsync(session => DecisionRows.AllAsync(session, cancellation), cancellation);

    public Task<LedgerTally> TallyAsync(CancellationToken cancellation) =>
        _pool.WithAsync(session => TallyRows.OfAsync(session, cancellation), cancellation);

    public async Task RebuildAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await _pool.WithAsync(session => _projector.RebuildAsync(session, cancellation), cancellation).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _pool.DisposeAsync().ConfigureAwait(false);
        _turn.Dispose();
    }

    private async Task<LedgerHead> WriteAsync(Session session, Author author, Func<ILedgerPen, Task> work, CancellationToken cancellation)
    {
        var pen = new LedgerPen(session, author, _clock, _projector);
        await Transaction.RunAsync(
            session,
            async () =>
            {
                pen.Begin(await EntryRows.HeadAsync(session, cancellation).ConfigureAwait(false));
                await work(pen).ConfigureAwait(false);
            },
            cancellation).ConfigureAwait(false);
        if (pen.HasRedacted)
        {
            await session.Engine.ForgetAsync(session, cancellation).ConfigureAwait(false);
        }

        return pen.Head;
    }
}
