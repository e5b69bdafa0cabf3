using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Hearsay.Storage.Sqlite;

/// <summary>One file, with its write-ahead log beside it while it is in use.</summary>
internal sealed class SqliteEngine(string path, bool create) : Engine
{
    /// <summary>"HEAR": by this a file of another program is told from a ledger.</summary>
    private const long ApplicationId = 0x48454152;

    /// <summary>How long a writer waits for another; batches take well under a second.</summary>
    private const int SecondsToWait = 60;

    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Damaged = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    public override string Address => path;

    public override string Name => "sqlite";

    public override string CountOfTable => "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = $1";

    public override string EmptyIndex => "INSERT INTO report_words (report_words) VALUES ('delete-all')";

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancellation)
    {
        if (!File.Exists(path))
        {
            if (!create)
            {
                throw new LedgerUnavailableException($"there is no ledger at {path}: hearsay add makes one, or name another (--ledger PATH).");
            }

            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
            {
                Directory.CreateDirectory(folder);
            }
        }

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = SecondsToWait,
        }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            await SetUpAsync(new Session(connection, this), cancellation).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public override DbParameter Parameter(int number) =>
        new SqliteParameter { ParameterName = FormattableString.Invariant($"${number}") };

    /// <summary>IMMEDIATE takes the turn at once: a transaction that begins by reading could not become a writer later.</summary>
    public override Task BeginAsync(Session session, CancellationToken cancellation) => session.ExecuteAsync("BEGIN IMMEDIATE", cancellation);

    public override Task IndexAsync(Session session, long report, string words, CancellationToken cancellation) =>
        session.ExecuteAsync("INSERT INTO report_words (rowid, words) VALUES ($1, $2)", cancellation, report, words);

    /// <summary>The index holds no texts, so it must be told what to take out; only so does it overwrite the words themselves.</summary>
    public override Task UnindexAsync(Session session, long report, string words, CancellationToken cancellation) =>
        session.ExecuteAsync("INSERT INTO report_words (report_words, rowid, words) VALUES ('delete', $1, $2)", cancellation, report, words);

    public override async IAsyncEnumerable<long> SearchAsync(
        Session session, IReadOnlyList<string> phrases, [EnumeratorCancellation] CancellationToken cancellation)
    {
        const string Matching = "SELECT rowid FROM report_words WHERE report_words MATCH $1 ORDER BY rowid";
        var query = string.Join(" AND ", phrases.Select(static phrase => $"\"{phrase}\""));
        await foreach (var row in session.QueryAsync(Matching, cancellation, query).ConfigureAwait(false))
        {
            yield return row.GetInt64(0);
        }
    }

    /// <summary>secure_delete has overwritten the pages; the log still has the old ones until it is cut.</summary>
    public override Task ForgetAsync(Session session, CancellationToken cancellation) => session.RunAsync("PRAGMA wal_checkpoint(TRUNCATE);", cancellation);

    public override string? Trouble(Exception exception) => exception is not SqliteException sqlite ? null : sqlite.SqliteErrorCode switch
    {
        Busy or Locked => FormattableString.Invariant($"another program has been writing to {path} for {SecondsToWait} seconds. Try again when it is done."),
        ReadOnly => $"{path} may not be written by you. Check the permissions of the file and of its folder.",
        Damaged => $"{path} is damaged ({exception.Message}). Put a copy back in its place, and hold it against a head from elsewhere: hearsay verify --head HASH.",
        Full => $"the disk of {path} is full. Make room and run the same again: what was acknowledged is kept.",
        CannotOpen => $"{path} cannot be opened. Check that its folder is there and may be written.",
        NoDatabase => $"{path} is no ledger. Name another file (--ledger PATH).",
        _ => $"{path}: {exception.Message}",
    };

    private static async Task SetUpAsync(Session session, CancellationToken cancellation)
    {
        var (id, tables) = (await session.NumberAsync("PRAGMA application_id", cancellation).ConfigureAwait(false), await session.NumberAsync("SELECT count(*) FROM sqlite_master", cancellation).ConfigureAwait(false));
        if (id != ApplicationId && tables > 0)
        {
            throw new LedgerUnavailableException($"{session.Engine.Address} is a database, but no ledger. Name another file (--ledger PATH).");
        }

        if (id != ApplicationId)
        {
            await session.RunAsync(FormattableString.Invariant($"PRAGMA application_id = {ApplicationId};"), cancellation).ConfigureAwait(false);
        }

        // FULL: what was committed is on the disk, also where the machine stops, and not the process alone.
        await session.RunAsync("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;", cancellation).ConfigureAwait(false);
    }
}
