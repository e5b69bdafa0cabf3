using Hearsay.Ledgers;

namespace Hearsay.Storage.Projections;

/// <summary>Inputs that held no report, with the reason.</summary>
internal sealed class RefusalProjection : IProjection
{
    public string Name => "refusals";

    public int Version => 1;

    public IReadOnlyList<string> Tables { get; } = ["refusals"];

    public async Task ApplyAsync(Session session, LedgerPosition position, PreparedPayload prepared, CancellationToken cancellation)
    {
        if (prepared.Payload is Payload.Refused refused)
        {
            await session.ExecuteAsync(
                "INSERT INTO refusals (entry, input, reason, case_name) VALUES ($1, $2, $3, $4)",
                cancellation, position.Number, ProjectedText.Of(refused.Input), ProjectedText.Of(refused.Reason), refused.Case?.Name).ConfigureAwait(false);
        }
        else if (prepared.Payload is Payload.Redacted redacted)
        {
            foreach (var entry in redacted.Entries)
            {
                await session.ExecuteAsync("DELETE FROM refusals WHERE entry = $1", cancellation, entry.Number).ConfigureAwait(false);
            }
        }
    }
}
