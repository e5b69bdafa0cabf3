using System.Data.Common;
using System.Runtime.CompilerServices;
using Hearsay.Ledgers;
using Hearsay.Storage.Projections;
using Hearsay.Text;

namespace Hearsay.Storage;

/// <summary>Reports as the projections show them, with their texts from the entries.</summary>
internal static class ReportRows
{
    private const string Columns = "SELECT r.entry, r.revises, r.superseded_by, p.payload FROM reports r JOIN payloads p ON p.sequence = r.entry";

    public static async Task<bool> HoldsAsync(Session session, ReportIdentity report, string? reader, CaseName? filed, CancellationToken cancellation)
    {
        const string Same = "SELECT entry FROM reports WHERE content = $1";
        const string Language = "SELECT language FROM reports WHERE entry = $1";
        if (await session.NumberAsync(Same, cancellation, report.Content.ToArray()).ConfigureAwait(false) is { } entry)
        {
            return !await IsTakenBackAsync(session, entry, cancellation).ConfigureAwait(false)
                && (reader is null || await session.ScalarAsync(Language, cancellation, entry).ConfigureAwait(false) is not LanguageCheck.English || await IsThereAsync("SELECT count(*) FROM readings WHERE report = $1 AND reader = $2", entry, reader).ConfigureAwait(false))
                && (filed is not { } name || await IsThereAsync("SELECT count(*) FROM filings WHERE report = $1 AND case_name = $2", entry, name.Name).ConfigureAwait(false));
        }

        return false;

        async Task<bool> IsThereAsync(string count, long position, string name) => await session.NumberAsync(count, cancellation, position, name).ConfigureAwait(false) > 0;
    }

    /// <summary>Follows the states of a report to the last that is there.</summary>
    public static async Task<long> LatestAsync(Session session, long entry, CancellationToken cancellation)
    {
        while (await session.NumberAsync("SELECT later.entry FROM reports r JOIN reports later ON later.entry = r.superseded_by WHERE r.entry = $1", cancellation, entry).ConfigureAwait(false) is { } later)
        {
            entry = later;
        }

        return entry;
    }

    /// <summary>What was taken back may be sent anew with the same words: only the writer, who knows when, can say that it is held.</summary>
    private static async Task<bool> IsTakenBackAsync(Session session, long entry, CancellationToken cancellation) =>
        await LatestAsync(session, entry, cancellation).ConfigureAwait(false) is var latest && latest != entry
        && await EntryRows.OneAsync(session, new LedgerPosition(latest), cancellation).ConfigureAwait(false) is { Payload: { } sealing }
        && PayloadJson.Read(EntryKind.Report, sealing.Bytes) is Payload.Added { Report.Withdrawn: not null };

    public static async Task<IReadOnlyDictionary<LedgerPosition, ReportHandle>> HandlesAsync(Session session, CancellationToken cancellation)
    {
        const string Called = "SELECT entry, handle FROM reports UNION ALL SELECT g.entry, r.handle FROM readings g JOIN reports r ON r.entry = g.report";
        var handles = new Dictionary<LedgerPosition, ReportHandle>();
        await foreach (var row in session.QueryAsync(Called, cancellation).ConfigureAwait(false)) { handles.Add(new LedgerPosition(row.GetInt64(0)), new ReportHandle(row.GetString(1))); }
        return handles;
    }

    public static async IAsyncEnumerable<StoredReport> AllAsync(Session session, CaseName? filed, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rows = filed is { } name
            ? session.QueryAsync($"{Columns} JOIN filings f ON f.report = r.entry WHERE f.case_name = $1 ORDER BY r.entry", cancellation, name.Name)
            : session.QueryAsync($"{Columns} ORDER BY r.entry", cancellation);
        await foreach (var row in rows.ConfigureAwait(false))
        {
            yield return Of(row);
        }
    }

    public static async IAsyncEnumerable<StoredReport> SearchAsync(Session session, string words, CaseName? filed, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var phrases = SearchWords.Phrases(words);
        if (phrases.Count == 0)
        {
            yield break;
        }

        // All numbers first: one connection answers one question at a time.
        var found = new List<long>();
        await foreach (var entry in session.Engine.SearchAsync(session, phrases, cancellation).ConfigureAwait(false))
        {
            found.Add(entry);
        }

        foreach (var entry in found)
        {
            var rows = filed is { } name
                ? session.QueryAsync($"{Columns} JOIN filings f ON f.report = r.entry WHERE r.entry = $1 AND f.case_name = $2", cancellation, entry, name.Name)
                : session.QueryAsync($"{Columns} WHERE r.entry = $1", cancellation, entry);
            await foreach (var row in rows.ConfigureAwait(false))
            {
                yield return Of(row);
            }
        }
    }

    public static async Task<StoredReport?> FindAsync(Session session, ReportHandle handle, CancellationToken cancellation)
    {
        await foreach (var row in session.QueryAsync($"{Columns} WHERE r.handle = $1", cancellation, ProjectedText.Of(handle.Name)).ConfigureAwait(false))
        {
            return Of(row);
        }

        return null;
    }

    private static StoredReport Of(DbDataReader row)
    {
        var added = (Payload.Added)PayloadJson.Read(EntryKind.Report, row.GetFieldValue<byte[]>(3));
        return new StoredReport(new LedgerPosition(row.GetInt64(0)), added.Handle, added.Report, added.Input, PositionIn(row, 1), PositionIn(row, 2));
    }

    private static LedgerPosition? PositionIn(DbDataReader row, int column) => row.IsDBNull(column) ? null : new LedgerPosition(row.GetInt64(column));
}
