using System.Runtime.CompilerServices;
using Hearsay.Ledgers;

namespace Hearsay.Storage;

/// <summary>Readings in the order of their entries, each with the place of its report.</summary>
internal static class ReadingRows
{
    public static async IAsyncEnumerable<StoredReading> AllAsync(Session session, LedgerPosition after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        const string Readings =
            """
            SELECT g.entry, g.report, r.handle, p.payload
            FROM readings g JOIN reports r ON r.entry = g.report JOIN payloads p ON p.sequence = g.entry
            WHERE g.entry > $1 ORDER BY g.entry
            """;
        await foreach (var row in session.QueryAsync(Readings, cancellation, after.Number).ConfigureAwait(false))
        {
            var read = (Payload.Read)PayloadJson.Read(EntryKind.Reading, row.GetFieldValue<byte[]>(3));
            yield return new StoredReading(new LedgerPosition(row.GetInt64(0)), new LedgerPosition(row.GetInt64(1)), new ReportHandle(row.GetString(2)), read.Reading);
        }
    }
}
