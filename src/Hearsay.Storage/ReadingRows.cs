using System.Runtime.CompilerServices;
using Hearsay.Ledgers;
using Hearsay.Text;

namespace Hearsay.Storage;

/// <summary>Readings in the order of their entries, each with the place of its report.</summary>
internal static class ReadingRows
{
    private const string Due =
        "r.language = $1 AND NOT EXISTS (SELECT 1 FROM readings g WHERE g.report = r.entry AND g.reader = $2)";

    /// <summary>Null where the report has no reading.</summary>
    public static async Task<Reading?> LatestAsync(Session session, long report, CancellationToken cancellation)
    {
        const string Latest = "SELECT p.payload FROM readings g JOIN payloads p ON p.sequence = g.entry WHERE g.report = $1 ORDER BY g.entry DESC LIMIT 1";
        return await session.ScalarAsync(Latest, cancellation, report).ConfigureAwait(false) is byte[] bytes ? ((Payload.Read)PayloadJson.Read(EntryKind.Reading, bytes)).Reading : null;
    }

    /// <summary>What the language is was found when the report came in, and stands in its entry.</summary>
    public static async Task<IReadOnlyList<LedgerPosition>> DueAsync(Session session, string reader, CaseName? filed, CancellationToken cancellation)
    {
        var due = new List<LedgerPosition>();
        var rows = filed is { } name
            ? session.QueryAsync($"SELECT r.entry FROM reports r JOIN filings f ON f.report = r.entry WHERE {Due} AND f.case_name = $3 ORDER BY r.entry", cancellation, LanguageCheck.English, reader, name.Name)
            : session.QueryAsync($"SELECT r.entry FROM reports r WHERE {Due} ORDER BY r.entry", cancellation, LanguageCheck.English, reader);
        await foreach (var row in rows.ConfigureAwait(false)) { due.Add(new LedgerPosition(row.GetInt64(0))); }
        return due;
    }

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
