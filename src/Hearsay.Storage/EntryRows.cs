using System.Data.Common;
using Hearsay.Ledgers;

namespace Hearsay.Storage;

/// <summary>Entries as rows.</summary>
internal static class EntryRows
{
    /// <summary>Payloads are large; this many are in memory at a time.</summary>
    private const long PageLength = 200;

    private const string Columns =
        """
        SELECT e.sequence, e.time, e.author, e.kind, e.previous, e.payload_hash, e.hash, p.salt, p.payload
        FROM entries e LEFT JOIN payloads p ON p.sequence = e.sequence
        """;

    public static async Task<IReadOnlyList<StoredEntry>> PageAsync(Session session, LedgerPosition after, CancellationToken cancellation)
    {
        var page = new List<StoredEntry>();
        await foreach (var row in session.QueryAsync(
            $"{Columns} WHERE e.sequence > $1 ORDER BY e.sequence LIMIT $2", cancellation, after.Number, PageLength).ConfigureAwait(false))
        {
            page.Add(Of(row));
        }

        return page;
    }

    public static async Task<StoredEntry?> OneAsync(Session session, LedgerPosition position, CancellationToken cancellation)
    {
        await foreach (var row in session.QueryAsync($"{Columns} WHERE e.sequence = $1", cancellation, position.Number).ConfigureAwait(false))
        {
            return Of(row);
        }

        return null;
    }

    public static async Task<LedgerHead> HeadAsync(Session session, CancellationToken cancellation)
    {
        await foreach (var row in session.QueryAsync("SELECT sequence, hash FROM entries ORDER BY sequence DESC LIMIT 1", cancellation).ConfigureAwait(false))
        {
            return new LedgerHead(new LedgerPosition(row.GetInt64(0)), DigestIn(row, 1));
        }

        return LedgerHead.OfNothing;
    }

    /// <summary>Payloads that no entry is there for.</summary>
    public static async Task<IReadOnlyList<LedgerPosition>> UnclaimedAsync(Session session, CancellationToken cancellation)
    {
        var positions = new List<LedgerPosition>();
        await foreach (var row in session.QueryAsync(
            "SELECT p.sequence FROM payloads p LEFT JOIN entries e ON e.sequence = p.sequence WHERE e.sequence IS NULL ORDER BY p.sequence LIMIT $1",
            cancellation, PageLength).ConfigureAwait(false))
        {
            positions.Add(new LedgerPosition(row.GetInt64(0)));
        }

        return positions;
    }

    public static async Task AppendAsync(Session session, Entry entry, SealedPayload payload, CancellationToken cancellation)
    {
        await session.ExecuteAsync(
            "INSERT INTO entries (sequence, time, author, kind, previous, payload_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            cancellation,
            entry.Position.Number,
            LedgerTime.ToMicroseconds(entry.Time),
            entry.Author,
            entry.Kind,
            entry.Previous.ToArray(),
            entry.PayloadHash.ToArray(),
            entry.Hash.ToArray()).ConfigureAwait(false);
        await session.ExecuteAsync(
            "INSERT INTO payloads (sequence, salt, payload) VALUES ($1, $2, $3)",
            cancellation, entry.Position.Number, payload.Salt.ToArray(), payload.Bytes.ToArray()).ConfigureAwait(false);
    }

    /// <exception cref="InvalidDataException">A damaged ledger holds a kind that there is not.</exception>
    public static EntryKind KindOf(Entry entry)
    {
        try
        {
            return ContractName.Parse<EntryKind>(entry.Kind);
        }
        catch (FormatException exception)
        {
            throw new InvalidDataException($"Entry {entry.Position} has no known kind: {exception.Message} Check the ledger: hearsay verify.", exception);
        }
    }

    /// <summary>A damaged hash of another length is none: the check finds that it is not what was sealed.</summary>
    private static Digest DigestIn(DbDataReader row, int column) =>
        Digest.TryFrom(row.GetFieldValue<byte[]>(column), out var digest) ? digest : Digest.None;

    private static StoredEntry Of(DbDataReader row) => new(
        new Entry(
            new LedgerPosition(row.GetInt64(0)),
            LedgerTime.FromMicroseconds(row.GetInt64(1)),
            row.GetString(2),
            row.GetString(3),
            DigestIn(row, 4),
            DigestIn(row, 5),
            DigestIn(row, 6)),
        row.IsDBNull(8) ? null : new SealedPayload(row.GetFieldValue<byte[]>(7), row.GetFieldValue<byte[]>(8)));
}
