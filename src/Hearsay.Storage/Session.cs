using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Hearsay.Storage;

/// <summary>One connection with the commands that were used on it, prepared once. Not for two threads at once.</summary>
internal sealed class Session(DbConnection connection, Engine engine) : IAsyncDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    public DbConnection Connection => connection;

    public Engine Engine => engine;

    public bool IsUsable => connection.State == System.Data.ConnectionState.Open;

    /// <summary>Parameters are $1, $2 …; numbers are given as long, hashes as bytes.</summary>
    public async Task<int> ExecuteAsync(string sql, CancellationToken cancellation, params object?[] values) =>
        await Command(sql, values).ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);

    public async IAsyncEnumerable<DbDataReader> QueryAsync(string sql, [EnumeratorCancellation] CancellationToken cancellation, params object?[] values)
    {
        var reader = await Command(sql, values).ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using var closing = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            yield return reader;
        }
    }

    /// <summary>The first column of the first row; null where there is none, or where it is null.</summary>
    public async Task<object?> ScalarAsync(string sql, CancellationToken cancellation, params object?[] values) =>
        await Command(sql, values).ExecuteScalarAsync(cancellation).ConfigureAwait(false) is { } value and not DBNull ? value : null;

    public async Task<long?> NumberAsync(string sql, CancellationToken cancellation, params object?[] values) =>
        await ScalarAsync(sql, cancellation, values).ConfigureAwait(false) is { } value ? Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>Several statements without parameters.</summary>
    public async Task RunAsync(string script, CancellationToken cancellation)
    {
        var command = connection.CreateCommand();
        await using var closing = command.ConfigureAwait(false);
#pragma warning disable CA2100 // Scripts are resources of this assembly and constants.
        command.CommandText = script;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
        {
            await command.DisposeAsync().ConfigureAwait(false);
        }

        await connection.DisposeAsync().ConfigureAwait(false);
    }

    private DbCommand Command(string sql, object?[] values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this assembly; what users give goes in as parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var number = 1; number <= values.Length; number++)
            {
                command.Parameters.Add(engine.Parameter(number));
            }

            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
