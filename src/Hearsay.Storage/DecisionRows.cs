using System.Runtime.CompilerServices;
using Hearsay.Ledgers;

namespace Hearsay.Storage;

/// <summary>Decisions as the projections show them, held against the words that they were said of.</summary>
internal static class DecisionRows
{
    private const string Decisions =
        """
        SELECT d.entry, d.kind, p.payload, d.undone_by, d.report, r.superseded_by
        FROM decisions d JOIN payloads p ON p.sequence = d.entry LEFT JOIN reports r ON r.entry = d.report
        ORDER BY d.entry
        """;

    public static async IAsyncEnumerable<StoredDecision> AllAsync(Session session, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // All of them first: one connection answers one question at a time, and decisions are made by hand.
        var rows = new List<(LedgerPosition Position, Payload Payload, LedgerPosition? UndoneBy, long? Report, bool IsSuperseded)>();
        await foreach (var row in session.QueryAsync(Decisions, cancellation).ConfigureAwait(false))
        {
            var payload = PayloadJson.Read(ContractName.Parse<EntryKind>(row.GetString(1)), row.GetFieldValue<byte[]>(2));
            rows.Add((
                new LedgerPosition(row.GetInt64(0)), payload, row.IsDBNull(3) ? null : new LedgerPosition(row.GetInt64(3)),
                row.IsDBNull(4) ? null : row.GetInt64(4), !row.IsDBNull(5)));
        }

        foreach (var (position, payload, undoneBy, report, isSuperseded) in rows)
        {
            var isOrphaned = report is { } of && (isSuperseded || !await StandsAsync(session, of, payload, cancellation).ConfigureAwait(false));
            yield return new StoredDecision(position, payload, undoneBy, isOrphaned);
        }
    }

    /// <summary>A verdict on a statement of the reader's stands where the latest reading has a statement of exactly these words.</summary>
    private static async Task<bool> StandsAsync(Session session, long report, Payload payload, CancellationToken cancellation)
    {
        var stored = await EntryRows.OneAsync(session, new LedgerPosition(report), cancellation).ConfigureAwait(false);
        if (stored?.Payload is not { } sealing || PayloadJson.Read(EntryRows.KindOf(stored.Entry), sealing.Bytes) is not Payload.Added added)
        {
            return false;
        }

        return payload switch
        {
            Payload.Noted { Anchor: { } anchor } => anchor.HoldsIn(added.Report),
            Payload.Decided { Verdict: Verdict.Add } decided => decided.Anchor.HoldsIn(added.Report),
            Payload.Decided decided => decided.Anchor.HoldsIn(added.Report) && await IsStatedAsync(session, report, decided.Anchor, cancellation).ConfigureAwait(false),
            _ => true,
        };
    }

    private static async Task<bool> IsStatedAsync(Session session, long report, Anchor anchor, CancellationToken cancellation) =>
        await ReadingRows.LatestAsync(session, report, cancellation).ConfigureAwait(false) is { } reading
        && reading.Statements.Any(statement => statement.Span == anchor.Span);
}
