using Hearsay.Ledgers;

namespace Hearsay.Storage.Projections;

/// <summary>Which version of the reader read which report, and where its reading is.</summary>
internal sealed class ReadingProjection : IProjection
{
    public string Name => "readings";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["readings"];

    public Task ApplyAsync(Session session, LedgerPosition position, PreparedPayload prepared, CancellationToken cancellation) => prepared.Payload switch
    {
        Payload.Read read => AddAsync(session, position, read.Reading, prepared.Identity!, cancellation),
        Payload.Redacted redacted => RemoveAsync(session, redacted, cancellation),
        _ => Task.CompletedTask,
    };

    /// <summary>A reading carries its report, so it needs no number that would have to be known before its turn comes.</summary>
    private static Task<int> AddAsync(Session session, LedgerPosition position, Reading reading, ReportIdentity report, CancellationToken cancellation) =>
        session.ExecuteAsync(
            """
            INSERT INTO readings (entry, report, reader, attributions, statements)
            SELECT $1, entry, $2, $3, $4 FROM reports WHERE content = $5
            """,
            cancellation,
            position.Number,
            reading.Reader,
            (long)reading.Attributions.Length,
            (long)reading.Statements.Length,
            report.Content.ToArray());

    private static async Task RemoveAsync(Session session, Payload.Redacted redacted, CancellationToken cancellation)
    {
        foreach (var entry in redacted.Entries)
        {
            await session.ExecuteAsync("DELETE FROM readings WHERE entry = $1", cancellation, entry.Number).ConfigureAwait(false);
        }
    }
}
