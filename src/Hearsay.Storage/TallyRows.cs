using System.Collections.Immutable;
using Hearsay.Ledgers;

namespace Hearsay.Storage;

/// <summary>How much there is, counted in the projections.</summary>
internal static class TallyRows
{
    public static async Task<LedgerTally> OfAsync(Session session, CancellationToken cancellation)
    {
        return new LedgerTally(
            await CountAsync("SELECT count(*) FROM entries").ConfigureAwait(false),
            await CountAsync("SELECT count(*) FROM reports").ConfigureAwait(false),
            await CountAsync("SELECT count(*) FROM reports WHERE superseded_by IS NOT NULL").ConfigureAwait(false),
            await CountAsync("SELECT count(DISTINCT outlet) FROM reports").ConfigureAwait(false),
            await ByNameAsync("SELECT reader, count(*) FROM readings GROUP BY reader").ConfigureAwait(false),
            await ByNameAsync("SELECT reader, CAST(sum(statements) AS bigint) FROM readings GROUP BY reader").ConfigureAwait(false),
            await ByNameAsync("SELECT language, count(*) FROM reports r WHERE NOT EXISTS (SELECT 1 FROM readings g WHERE g.report = r.entry) GROUP BY language").ConfigureAwait(false),
            await CountAsync("SELECT count(*) FROM refusals").ConfigureAwait(false),
            await ByNameAsync("SELECT f.case_name, count(*) FROM filings f JOIN reports r ON r.entry = f.report GROUP BY f.case_name").ConfigureAwait(false));

        async Task<long> CountAsync(string sql) => await session.NumberAsync(sql, cancellation).ConfigureAwait(false) ?? 0;

        async Task<ImmutableSortedDictionary<string, long>> ByNameAsync(string sql)
        {
            var counts = ImmutableSortedDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
            await foreach (var row in session.QueryAsync(sql, cancellation).ConfigureAwait(false))
            {
                counts.Add(row.GetString(0), row.GetInt64(1));
            }

            return counts.ToImmutable();
        }
    }
}
