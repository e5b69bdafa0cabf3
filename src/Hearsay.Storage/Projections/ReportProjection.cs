using System.Globalization;
using Hearsay.Ledgers;

namespace Hearsay.Storage.Projections;

/// <summary>The reports with their words, which takes whose place, and to which cases they belong.</summary>
internal sealed class ReportProjection : IProjection
{
    public string Name => "reports";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["report_words", "filings", "revisions", "reports"];

    public Task ApplyAsync(Session session, LedgerPosition position, PreparedPayload prepared, CancellationToken cancellation) => prepared.Payload switch
    {
        Payload.Added added => AddAsync(session, position, added, prepared, cancellation),
        Payload.Revised revised => ReviseAsync(session, position, revised, cancellation),
        Payload.Filed filed => FileAsync(session, position, filed.Report, filed.Case, cancellation),
        Payload.Redacted redacted => RemoveAsync(session, redacted, cancellation),
        _ => Task.CompletedTask,
    };

    private static async Task AddAsync(Session session, LedgerPosition position, Payload.Added added, PreparedPayload prepared, CancellationToken cancellation)
    {
        var report = added.Report;
        var identity = prepared.Identity!;
        await session.ExecuteAsync(
            """
            INSERT INTO reports (entry, handle, content, sha256, given_id, title, outlet, byline, credit, url, published, language, characters, input)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            cancellation,
            position.Number,
            ProjectedText.Of(added.Handle.Name),
            identity.Content.ToArray(),
            report.Sha256,
            ProjectedText.OrNull(identity.GivenId),
            ProjectedText.OrNull(report.Title),
            ProjectedText.OrNull(report.Outlet),
            ProjectedText.OrNull(report.Byline),
            ProjectedText.OrNull(report.Credit),
            ProjectedText.OrNull(report.Url),
            report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            report.Language,
            (long)report.Text.Length,
            ProjectedText.Of(added.Input)).ConfigureAwait(false);
        await session.Engine.IndexAsync(session, position.Number, prepared.Words!, cancellation).ConfigureAwait(false);
        if (added.Case is { } filed)
        {
            await FileAsync(session, position, position, filed, cancellation).ConfigureAwait(false);
        }
    }

    private static async Task ReviseAsync(Session session, LedgerPosition position, Payload.Revised revised, CancellationToken cancellation)
    {
        await session.ExecuteAsync(
            "INSERT INTO revisions (entry, report, of, means, fields, changes) VALUES ($1, $2, $3, $4, $5, $6)",
            cancellation,
            position.Number,
            revised.Report.Number,
            revised.Of.Number,
            ContractName.Of(revised.By),
            string.Join(' ', revised.Fields),
            (long)revised.Changes.Length).ConfigureAwait(false);
        await session.ExecuteAsync("UPDATE reports SET revises = $1 WHERE entry = $2", cancellation, revised.Of.Number, revised.Report.Number).ConfigureAwait(false);
        await session.ExecuteAsync("UPDATE reports SET superseded_by = $1 WHERE entry = $2", cancellation, revised.Report.Number, revised.Of.Number).ConfigureAwait(false);
    }

    private static Task<int> FileAsync(Session session, LedgerPosition position, LedgerPosition report, CaseName filed, CancellationToken cancellation) =>
        session.ExecuteAsync(
            "INSERT INTO filings (case_name, report, entry) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            cancellation, filed.Name, report.Number, position.Number);

    private static async Task RemoveAsync(Session session, Payload.Redacted redacted, CancellationToken cancellation)
    {
        foreach (var entry in redacted.Entries)
        {
            // The payload is still there: it is destroyed when all projections have let go of it.
            if (await EntryRows.OneAsync(session, entry, cancellation).ConfigureAwait(false) is { Payload: { } sealing } stored
                && PreparedPayload.Of(EntryRows.KindOf(stored.Entry), sealing) is { Words: { } words })
            {
                await session.Engine.UnindexAsync(session, entry.Number, words, cancellation).ConfigureAwait(false);
            }

            await session.ExecuteAsync("DELETE FROM filings WHERE entry = $1", cancellation, entry.Number).ConfigureAwait(false);
            await session.ExecuteAsync("DELETE FROM reports WHERE entry = $1", cancellation, entry.Number).ConfigureAwait(false);
        }
    }
}
