using Hearsay.Ledgers;
using Hearsay.Reports;
using Hearsay.Storage.Projections;

namespace Hearsay.Storage;

/// <summary>One writer's turn: every entry is chained to the one before and shown in the projections at once.</summary>
internal sealed class LedgerPen(Session session, Author author, TimeProvider clock, Projector projector) : ILedgerPen
{
    /// <summary>Equal texts are many where a wire's copy runs; those that could be the same report are few.</summary>
    private const long MostKin = 50;

    /// <summary>What is given of both, address, outlet and id, is not different.</summary>
    private const string NoClash =
        """
        AND (url IS NULL OR CAST($3 AS text) IS NULL OR url = $3)
        AND (outlet IS NULL OR CAST($4 AS text) IS NULL OR outlet = $4)
        AND (given_id IS NULL OR CAST($5 AS text) IS NULL OR given_id = $5)
        """;

    public LedgerHead Head { get; private set; }

    public bool HasRedacted { get; private set; }

    public void Begin(LedgerHead head) => Head = head;

    public async Task<LedgerPosition> AppendAsync(PreparedPayload payload, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(payload);
        var entry = HashChain.Next(Head, clock.GetUtcNow(), author, payload.Payload.Kind, payload.Hash);
        await EntryRows.AppendAsync(session, entry, payload.Sealed, cancellation).ConfigureAwait(false);
        await projector.ApplyAsync(session, entry.Position, payload, cancellation).ConfigureAwait(false);
        if (payload.Payload is Payload.Redacted redacted)
        {
            await DestroyAsync(redacted, cancellation).ConfigureAwait(false);
        }

        Head = new LedgerHead(entry.Position, entry.Hash);
        return entry.Position;
    }

    public async Task<LedgerPosition?> FindAsync(ReportIdentity report, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        return await session.NumberAsync("SELECT entry FROM reports WHERE content = $1", cancellation, report.Content.ToArray()).ConfigureAwait(false) is { } entry
            ? new LedgerPosition(entry)
            : null;
    }

    public async Task<IReadOnlyList<(LedgerPosition Position, bool IsLatest)>> KinAsync(ReportIdentity report, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        var kin = new SortedDictionary<LedgerPosition, bool>();
        var (url, id, outlet) = (ProjectedText.OrNull(report.Url), ProjectedText.OrNull(report.GivenId), ProjectedText.OrNull(report.Outlet));

        // One plain question after another: put together into one, they cost ten times as much.
        if (url is not null)
        {
            await AddAsync("SELECT entry, superseded_by FROM reports WHERE url = $1 AND (outlet IS NULL OR CAST($3 AS text) IS NULL OR outlet = $3) ORDER BY entry DESC LIMIT $2", url, MostKin, outlet).ConfigureAwait(false);
        }

        if (id is not null)
        {
            await AddAsync($"SELECT entry, superseded_by FROM reports WHERE given_id = $1 {NoClash} ORDER BY entry DESC LIMIT $2", id, MostKin, url, outlet, id).ConfigureAwait(false);
        }

        await AddAsync($"SELECT entry, superseded_by FROM reports WHERE sha256 = $1 {NoClash} ORDER BY entry DESC LIMIT $2", report.Sha256, MostKin, url, outlet, id).ConfigureAwait(false);
        return [.. kin.Reverse().Select(static one => (one.Key, one.Value))];

        async Task AddAsync(string query, params object?[] values)
        {
            await foreach (var row in session.QueryAsync(query, cancellation, values).ConfigureAwait(false))
            {
                kin[new LedgerPosition(row.GetInt64(0))] = row.IsDBNull(1);
            }
        }
    }

    public async Task<LedgerPosition> LatestAsync(LedgerPosition report, CancellationToken cancellation) =>
        new(await ReportRows.LatestAsync(session, report.Number, cancellation).ConfigureAwait(false));

    public async Task<Report> ReportAsync(LedgerPosition position, CancellationToken cancellation) =>
        await PayloadAsync(position, cancellation).ConfigureAwait(false) is Payload.Added added
            ? added.Report
            : throw new InvalidDataException($"Entry {position} is no report, or was redacted.");

    public Task<bool> IsTakenAsync(ReportHandle handle, CancellationToken cancellation) =>
        IsThereAsync("SELECT count(*) FROM reports WHERE handle = $1", cancellation, ProjectedText.Of(handle.Name));

    public Task<bool> IsReadAsync(LedgerPosition report, string reader, CancellationToken cancellation) =>
        IsThereAsync("SELECT count(*) FROM readings WHERE report = $1 AND reader = $2", cancellation, report.Number, reader);

    public Task<bool> IsFiledAsync(LedgerPosition report, CaseName filed, CancellationToken cancellation) =>
        IsThereAsync("SELECT count(*) FROM filings WHERE case_name = $1 AND report = $2", cancellation, filed.Name, report.Number);

    public async Task<IReadOnlyList<CaseName>> CasesAsync(LedgerPosition report, CancellationToken cancellation)
    {
        var cases = new List<CaseName>();
        await foreach (var row in session.QueryAsync("SELECT case_name FROM filings WHERE report = $1 ORDER BY case_name", cancellation, report.Number).ConfigureAwait(false))
        {
            cases.Add(CaseName.Of(row.GetString(0)));
        }

        return cases;
    }

    public async Task<IReadOnlyList<LedgerPosition>> AboutAsync(LedgerPosition report, CancellationToken cancellation)
    {
        var entries = new List<LedgerPosition>();
        await foreach (var row in session.QueryAsync(
            "SELECT entry FROM readings WHERE report = $1 UNION SELECT entry FROM decisions WHERE report = $1 ORDER BY entry", cancellation, report.Number).ConfigureAwait(false))
        {
            entries.Add(new LedgerPosition(row.GetInt64(0)));
        }

        entries.AddRange(await SplitsAsync(report, cancellation).ConfigureAwait(false));
        entries.Sort();
        return entries;
    }

    /// <summary>A split quotes the tellings that it takes out, of several reports it may be; they are few, and made by hand.</summary>
    private async Task<List<LedgerPosition>> SplitsAsync(LedgerPosition report, CancellationToken cancellation)
    {
        var (all, about) = (new List<LedgerPosition>(), new List<LedgerPosition>());
        await foreach (var row in session.QueryAsync("SELECT entry FROM decisions WHERE kind = $1", cancellation, ContractName.Of(EntryKind.Split)).ConfigureAwait(false))
        {
            all.Add(new LedgerPosition(row.GetInt64(0)));
        }

        foreach (var entry in all)
        {
            if (await PayloadAsync(entry, cancellation).ConfigureAwait(false) is Payload.Split split && split.Tellings.Any(telling => telling.Report == report)) { about.Add(entry); }
        }

        return about;
    }

    public async Task<Payload?> PayloadAsync(LedgerPosition position, CancellationToken cancellation) =>
        await EntryRows.OneAsync(session, position, cancellation).ConfigureAwait(false) is { Payload: { } sealing } stored
            ? PayloadJson.Read(EntryRows.KindOf(stored.Entry), sealing.Bytes)
            : null;

    public async Task<LedgerPosition?> UndoneByAsync(LedgerPosition decision, CancellationToken cancellation) =>
        await session.NumberAsync("SELECT undone_by FROM decisions WHERE entry = $1", cancellation, decision.Number).ConfigureAwait(false) is { } entry
            ? new LedgerPosition(entry)
            : null;

    public Task<bool> IsRefusedAsync(Payload.Refused refusal, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return IsThereAsync(
            "SELECT count(*) FROM refusals WHERE input = $1 AND reason = $2 AND coalesce(case_name, '') = $3",
            cancellation, ProjectedText.Of(refusal.Input), ProjectedText.Of(refusal.Reason), refusal.Case?.Name ?? "");
    }

    private async Task<bool> IsThereAsync(string count, CancellationToken cancellation, params object?[] values) =>
        await session.NumberAsync(count, cancellation, values).ConfigureAwait(false) > 0;

    private async Task DestroyAsync(Payload.Redacted redacted, CancellationToken cancellation)
    {
        HasRedacted = true;
        foreach (var entry in redacted.Entries)
        {
            await session.ExecuteAsync("DELETE FROM payloads WHERE sequence = $1", cancellation, entry.Number).ConfigureAwait(false);
        }
    }
}
