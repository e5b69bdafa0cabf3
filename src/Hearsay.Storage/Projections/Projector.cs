using Hearsay.Ledgers;

namespace Hearsay.Storage.Projections;

/// <summary>All projections of a ledger, kept up with its entries.</summary>
internal sealed class Projector(IReadOnlyList<IProjection> projections)
{
    public static Projector Default { get; } = new([new ReportProjection(), new ReadingProjection(), new RefusalProjection(), new DecisionProjection()]);

    public IEnumerable<string> Tables => projections.SelectMany(static projection => projection.Tables);

    public async Task ApplyAsync(Session session, LedgerPosition position, PreparedPayload prepared, CancellationToken cancellation)
    {
        foreach (var projection in projections)
        {
            await projection.ApplyAsync(session, position, prepared, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Projections of an older form are made again before anybody looks at them.</summary>
    public async Task KeepUpAsync(Session session, CancellationToken cancellation)
    {
        var versions = new Dictionary<string, long>(StringComparer.Ordinal);
        await foreach (var row in session.QueryAsync("SELECT name, version FROM projections", cancellation).ConfigureAwait(false))
        {
            versions[row.GetString(0)] = row.GetInt64(1);
        }

        var behind = projections.Where(projection => versions.GetValueOrDefault(projection.Name) != projection.Version).ToList();
        if (behind.Count > 0)
        {
            await new Projector(behind).RebuildAsync(session, cancellation).ConfigureAwait(false);
        }
    }

    public Task RebuildAsync(Session session, CancellationToken cancellation) => Transaction.RunAsync(
        session,
        async () =>
        {
            await EmptyAsync(session, cancellation).ConfigureAwait(false);
            await ReplayAsync(session, cancellation).ConfigureAwait(false);
        },
        cancellation);

    private async Task EmptyAsync(Session session, CancellationToken cancellation)
    {
        foreach (var projection in projections)
        {
            foreach (var table in projection.Tables)
            {
                await session.ExecuteAsync(table is "report_words" ? session.Engine.EmptyIndex : $"DELETE FROM {table}", cancellation).ConfigureAwait(false);
            }

            await session.ExecuteAsync(
                "INSERT INTO projections (name, version) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET version = excluded.version",
                cancellation, projection.Name, (long)projection.Version).ConfigureAwait(false);
        }
    }

    private async Task ReplayAsync(Session session, CancellationToken cancellation)
    {
        var after = LedgerPosition.Start;
        while (await EntryRows.PageAsync(session, after, cancellation).ConfigureAwait(false) is { Count: > 0 } page)
        {
            foreach (var stored in page)
            {
                after = stored.Entry.Position;
                if (stored.Payload is { } sealing)
                {
                    await ApplyAsync(session, after, PreparedPayload.Of(EntryRows.KindOf(stored.Entry), sealing), cancellation).ConfigureAwait(false);
                }
            }
        }
    }
}
