using Hearsay.Ledgers;

namespace Hearsay.Storage.Projections;

/// <summary>What people decided, on which words, and whether it was undone; and what was redacted.</summary>
internal sealed class DecisionProjection : IProjection
{
    public string Name => "decisions";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["decisions", "redactions"];

    public async Task ApplyAsync(Session session, LedgerPosition position, PreparedPayload prepared, CancellationToken cancellation)
    {
        var payload = prepared.Payload;
        switch (payload)
        {
            case Payload.Decided decided:
                await DecideAsync(session, position, payload, decided.Verdict, decided.Anchor, null, cancellation).ConfigureAwait(false);
                break;
            case Payload.Merged merged:
                await DecideAsync(session, position, payload, null, null, string.Join(' ', merged.Claims), cancellation).ConfigureAwait(false);
                break;
            case Payload.Split split:
                await DecideAsync(session, position, payload, null, null, split.Claim, cancellation).ConfigureAwait(false);
                break;
            case Payload.Graded graded:
                await DecideAsync(session, position, payload, null, null, graded.Claim, cancellation).ConfigureAwait(false);
                break;
            case Payload.Noted noted:
                await DecideAsync(session, position, payload, null, noted.Anchor, noted.Claim, cancellation).ConfigureAwait(false);
                break;
            case Payload.Undone undone:
                await session.ExecuteAsync(
                    "UPDATE decisions SET undone_by = $1 WHERE entry = $2", cancellation, position.Number, undone.Entry.Number).ConfigureAwait(false);
                break;
            case Payload.Redacted redacted:
                await RedactAsync(session, position, redacted, cancellation).ConfigureAwait(false);
                break;
        }
    }

    private static Task<int> DecideAsync(
        Session session, LedgerPosition position, Payload payload, Verdict? verdict, Anchor? anchor, string? claim, CancellationToken cancellation) =>
        session.ExecuteAsync(
            "INSERT INTO decisions (entry, kind, verdict, report, span_start, span_end, claim) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            cancellation,
            position.Number,
            ContractName.Of(payload.Kind),
            verdict is { } given ? ContractName.Of(given) : null,
            anchor?.Report.Number,
            (long?)anchor?.Span.Start,
            (long?)anchor?.Span.End,
            ProjectedText.OrNull(claim));

    private static async Task RedactAsync(Session session, LedgerPosition position, Payload.Redacted redacted, CancellationToken cancellation)
    {
        foreach (var entry in redacted.Entries)
        {
            await session.ExecuteAsync("DELETE FROM decisions WHERE entry = $1", cancellation, entry.Number).ConfigureAwait(false);
            await session.ExecuteAsync(
                "INSERT INTO redactions (entry, target) VALUES ($1, $2)", cancellation, position.Number, entry.Number).ConfigureAwait(false);
        }
    }
}
