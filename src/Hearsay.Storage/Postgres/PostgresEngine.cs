using System.Data.Common;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text;
using Npgsql;

namespace Hearsay.Storage.Postgres;

/// <summary>A database on a server, reached by its address.</summary>
internal sealed class PostgresEngine : Engine
{
    /// <summary>Any number that no other program is likely to lock: "HEARSAY" in a row.</summary>
    private const long WritersTurn = 0x48454152534159;

    /// <summary>A position in a tsvector ends at 16,383, and all of it at one megabyte.</summary>
    private const int WordsOfPart = 16_000;

    private const int LongestWord = 40;

    private readonly NpgsqlDataSource _source;

    public PostgresEngine(string address)
    {
        var builder = PostgresAddress.Parse(address);
        _source = new NpgsqlSlimDataSourceBuilder(builder.ConnectionString).Build();
        Address = FormattableString.Invariant($"postgres://{builder.Host}:{builder.Port}/{builder.Database}");
    }

    public override string Address { get; }

    public override string Name => "postgres";

    public override string CountOfTable => "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = $1";

    public override string EmptyIndex => "DELETE FROM report_words";

    public override async Task<DbConnection> ConnectAsync(CancellationToken cancellation) => await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false);

    public override DbParameter Parameter(int number) => new NpgsqlParameter();

    /// <summary>The lock falls with the transaction, however that ends.</summary>
    public override async Task BeginAsync(Session session, CancellationToken cancellation)
    {
        await session.ExecuteAsync("BEGIN", cancellation).ConfigureAwait(false);
        await session.ExecuteAsync("SELECT pg_advisory_xact_lock($1)", cancellation, WritersTurn).ConfigureAwait(false);
    }

    public override async Task IndexAsync(Session session, long report, string words, CancellationToken cancellation)
    {
        var (vector, position, part) = (new StringBuilder(), 0, 0L);
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // The positions are written out, so that no parser of the server's, which goes by its locale, cuts the words again.
            position++;
            vector.Append('\'').Append(word.AsSpan(0, Math.Min(word.Length, LongestWord))).Append("':").Append(position).Append(' ');
            if (position == WordsOfPart)
            {
                await PartAsync().ConfigureAwait(false);
            }
        }

        if (position > 0)
        {
            await PartAsync().ConfigureAwait(false);
        }

        async Task PartAsync()
        {
            await session.ExecuteAsync(
                "INSERT INTO report_words (report, part, words) VALUES ($1, $2, CAST(CAST($3 AS text) AS tsvector))", cancellation, report, part, vector.ToString()).ConfigureAwait(false);
            vector.Clear();
            (position, part) = (0, part + 1);
        }
    }

    public override Task UnindexAsync(Session session, long report, string words, CancellationToken cancellation) =>
        session.ExecuteAsync("DELETE FROM report_words WHERE report = $1", cancellation, report);

    public override async IAsyncEnumerable<long> SearchAsync(
        Session session, IReadOnlyList<string> phrases, [EnumeratorCancellation] CancellationToken cancellation)
    {
        const string Matching = "SELECT DISTINCT report FROM report_words WHERE words @@ CAST(CAST($1 AS text) AS tsquery) ORDER BY report";
        var query = string.Join(" & ", phrases.Select(static phrase =>
            $"({string.Join(" <-> ", phrase.Split(' ').Select(static word => $"'{word[..Math.Min(word.Length, LongestWord)]}'"))})"));
        await foreach (var row in session.QueryAsync(Matching, cancellation, query).ConfigureAwait(false))
        {
            yield return row.GetInt64(0);
        }
    }

    /// <summary>Rows that are gone stay in the files until they are written anew.</summary>
    public override async Task ForgetAsync(Session session, CancellationToken cancellation)
    {
        foreach (var table in (string[])["payloads", "reports", "report_words", "refusals"])
        {
            await session.RunAsync($"VACUUM FULL {table}", cancellation).ConfigureAwait(false);
        }
    }

    public override string? Trouble(Exception exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            $"{Address} does not let this user in. Check name and password.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => $"there is no database at {Address}. Make one with createdb.",
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow } => Stopped(exception),
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => $"the disk of {Address} is full. Make room and run the same again: what was acknowledged is kept.",
        PostgresException postgres => $"{Address}: {postgres.MessageText} ({postgres.SqlState})",
        NpgsqlOperationInProgressException => null,
        NpgsqlException or SocketException or TimeoutException => Stopped(exception),
        IOException or ObjectDisposedException => Stopped(exception),
        _ => null,
    };

    public override ValueTask CloseAsync() => _source.DisposeAsync();

    private string Stopped(Exception exception) =>
        $"PostgreSQL at {Address} does not answer ({exception.Message}). Start it and run the same again: what was acknowledged is kept.";
}
