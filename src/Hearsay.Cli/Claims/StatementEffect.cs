using Hearsay.Claims;
using Hearsay.Claims.Tellings;
using Hearsay.Ledgers;
using Hearsay.Statements;

namespace Hearsay.Cli.Claims;

/// <summary>What a decision on a statement changes in what the statement tells.</summary>
internal static class StatementEffect
{
    /// <param name="ledger">In which the decision stands, or stood until it was undone.</param>
    /// <param name="position">Of the decision.</param>
    /// <param name="decided">What was decided.</param>
    /// <param name="isUndone">The decision was taken back.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<string> TextAsync(ILedger ledger, LedgerPosition position, Payload.Decided decided, bool isUndone, CancellationToken cancellation)
    {
        if (await ledger.EntryAsync(decided.Anchor.Report, cancellation).ConfigureAwait(false) is not { Payload: { } payload }
            || PayloadJson.Read(EntryKind.Report, payload.Bytes) is not Payload.Added added) { return ""; }
        var reading = await ledger.ReadingAsync(decided.Anchor.Report, cancellation).ConfigureAwait(false) ?? new Reading { Reader = "", Report = added.Report };
        var others = await ledger.DecisionsAsync(cancellation)
            .Where(stored => stored.UndoneBy is null && stored.Position != position && stored.Payload is Payload.Decided other && other.Anchor.Report == decided.Anchor.Report)
            .Select(static stored => (Payload.Decided)stored.Payload).ToListAsync(cancellation).ConfigureAwait(false);
        var (without, with) = (Told(reading, others, decided.Anchor), Told(reading, [.. others, decided], decided.Anchor));
        var (before, after) = isUndone ? (with, without) : (without, with);
        return $"{added.Handle}:{(after.Id ?? before.Id)?.ToString() ?? "no statement"} {(before.Words == after.Words ? $"goes on as {after.Words}" : $"was {before.Words}; is {after.Words}")}\n";
    }

    /// <summary>The statement of these words and what it tells; the last, where several have them.</summary>
    private static (StatementId? Id, string Words) Told(Reading reading, IEnumerable<Payload.Decided> decisions, Anchor anchor)
    {
        var state = DecidedReading.Of(reading, decisions);
        if (state.Reading.Statements.LastOrDefault(statement => statement.Span == anchor.Span) is not { } statement) { return (null, "not there"); }
        if (state.Rejected.Contains(statement.Id)) { return (statement.Id, "told by nobody"); }
        var tellings = new TellingReader(state.Reading, new TellingReport { Id = reading.Report.Id, Order = 0 }).Of(statement).Select(WordsOf).ToList();
        return (statement.Id, $"{(tellings.Count == 0 ? "told by nobody" : string.Join("; ", tellings))}{(state.Checked.Contains(statement.Id) ? ", checked" : "")}");
    }

    private static string WordsOf(Telling telling) =>
        $"{(telling.Holders.IsEmpty ? "the report itself" : string.Join(" and ", telling.Holders.Select(static party => party.Name)))} {ContractName.Of(telling.Stance)} ({ContractName.Of(telling.Modality)})";
}
