using Hearsay.Ledgers;
using Hearsay.Storage;
using Hearsay.Storage.Sqlite;

namespace Hearsay.Tests.Storage;

/// <summary>What somebody could do who has the database itself in hand.</summary>
internal static class Tampering
{
    public static readonly (string Table, string Column)[] Columns =
    [
        ("entries", "time"), ("entries", "author"), ("entries", "kind"), ("entries", "previous"), ("entries", "payload_hash"), ("entries", "hash"),
        ("payloads", "salt"), ("payloads", "payload"),
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Takes away what keeps slips of the hand off.</summary>
    public static Task AllowAsync(SqlLedger ledger) => ledger.Pool.WithAsync(
        async session =>
        {
            var table = session.Engine is SqliteEngine ? "" : " ON entries";
            await session.RunAsync($"DROP TRIGGER entries_stay{table};", Cancelled);
            await session.RunAsync(session.Engine is SqliteEngine ? "DROP TRIGGER entries_remain; DROP TRIGGER payloads_stay;" : "DROP TRIGGER payloads_stay ON payloads;", Cancelled);
        },
        Cancelled);

    /// <summary>Turns one bit of one byte of a cell; the same again turns it back. False where the cell has no such byte.</summary>
    public static Task<bool> FlipAsync(SqlLedger ledger, string table, string column, long sequence, int at) => ledger.Pool.WithAsync(
        async session =>
        {
            object? cell = null;
            await foreach (var row in session.QueryAsync($"SELECT {column} FROM {table} WHERE sequence = $1", Cancelled, sequence))
            {
                cell = row.GetValue(0);
            }

            object? flipped = cell switch
            {
                long number when at < sizeof(long) => number ^ (1L << (8 * at)),
                string words when at < words.Length => words[..at] + (char)(words[at] ^ 1) + words[(at + 1)..],
                byte[] bytes when at < bytes.Length => bytes.Select((one, i) => i == at ? (byte)(one ^ 1) : one).ToArray(),
                _ => null,
            };
            if (flipped is not null)
            {
                await session.ExecuteAsync($"UPDATE {table} SET {column} = $1 WHERE sequence = $2", Cancelled, flipped, sequence);
            }

            return flipped is not null;
        },
        Cancelled);

    /// <summary>Runs statements, lets the check see what they did, and takes them back.</summary>
    public static Task RunInVainAsync(SqlLedger ledger, string script, Func<Func<string?, Task<Verification>>, Task> look) => ledger.Pool.WithAsync(
        async session =>
        {
            await session.Engine.BeginAsync(session, Cancelled);
            await session.RunAsync(script, Cancelled);
            await look(head => VerifyAsync(session, head));
            await session.ExecuteAsync("ROLLBACK", Cancelled);
        },
        Cancelled);

    /// <summary>Within the transaction that changed something.</summary>
    private static async Task<Verification> VerifyAsync(Session session, string? head)
    {
        var check = new ChainCheck(head);
        foreach (var stored in await EntryRows.PageAsync(session, LedgerPosition.Start, Cancelled))
        {
            check.Take(stored);
        }

        foreach (var position in await EntryRows.UnclaimedAsync(session, Cancelled))
        {
            check.TakeUnclaimed(position);
        }

        return check.End();
    }
}
