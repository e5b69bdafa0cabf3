namespace Hearsay.Ledgers;

/// <summary>
/// The append-only record. What it shows of its entries (reports, readings, refused inputs …) are projections: worked out from the
/// entries, kept up with each of them, and made again from nothing by <see cref="RebuildAsync"/>. Safe to call from many threads.
/// </summary>
public interface ILedger : IAsyncDisposable
{
    /// <summary>Where it lies, for people; never with a password.</summary>
    string Address { get; }

    Task<LedgerHead> HeadAsync(CancellationToken cancellation);

    /// <summary>Entries in their order, those behind <paramref name="after"/>.</summary>
    IAsyncEnumerable<StoredEntry> EntriesAsync(LedgerPosition after, CancellationToken cancellation);

    /// <summary>Null where the ledger has no such entry.</summary>
    Task<StoredEntry?> EntryAsync(LedgerPosition position, CancellationToken cancellation);

    /// <summary>
    /// Does <paramref name="work"/> alone: another writer, in this process or elsewhere, waits until it is done. What was appended is
    /// kept when this returns, all of it; where the work fails, none of it.
    /// </summary>
    Task<LedgerHead> WriteAsync(Author author, Func<ILedgerPen, Task> work, CancellationToken cancellation);

    /// <summary>Goes through all entries; docs/ledger.md says what is found and what cannot be.</summary>
    /// <param name="expectedHead">A head known from elsewhere, or its hash alone; null for none.</param>
    /// <param name="cancellation">Ends the check.</param>
    Task<Verification> VerifyAsync(string? expectedHead, CancellationToken cancellation);

    /// <summary>Whether nothing is left to do for such a report: it is held, is in the case, and was read by this reader where it can be.</summary>
    Task<bool> HoldsAsync(ReportIdentity report, string? reader, CaseName? filed, CancellationToken cancellation);

    /// <summary>The reports that have all these words (words in quotation marks: side by side) in text or title, in the order in which they came.</summary>
    /// <param name="words">In any language; case and accents are passed over.</param>
    /// <param name="filed">Only the reports of this case; null for all.</param>
    /// <param name="cancellation">Ends the search.</param>
    IAsyncEnumerable<StoredReport> SearchAsync(string words, CaseName? filed, CancellationToken cancellation);

    /// <summary>All reports, or those of a case, in the order in which they came.</summary>
    IAsyncEnumerable<StoredReport> ReportsAsync(CaseName? filed, CancellationToken cancellation);

    /// <summary>Null where no report is called so.</summary>
    Task<StoredReport?> FindAsync(ReportHandle handle, CancellationToken cancellation);

    /// <summary>What the report is called that an entry added or read, by the entry.</summary>
    Task<IReadOnlyDictionary<LedgerPosition, ReportHandle>> HandlesAsync(CancellationToken cancellation);

    /// <summary>What claims are made of: all readings in the order of their entries, those behind <paramref name="after"/>.</summary>
    IAsyncEnumerable<StoredReading> ReadingsAsync(LedgerPosition after, CancellationToken cancellation);

    /// <summary>What was read in a report last; null where nothing was.</summary>
    Task<Reading?> ReadingAsync(LedgerPosition report, CancellationToken cancellation);

    /// <summary>The reports, of a case or all, that are in a language which is read and that this version of the reader has not read, in the order in which they came.</summary>
    Task<IReadOnlyList<LedgerPosition>> DueAsync(string reader, CaseName? filed, CancellationToken cancellation);

    /// <summary>What people decided and noted, in order, with whether it still stands on the words that it was said of.</summary>
    IAsyncEnumerable<StoredDecision> DecisionsAsync(CancellationToken cancellation);

    Task<LedgerTally> TallyAsync(CancellationToken cancellation);

    /// <summary>Throws the projections away and makes them again from the entries.</summary>
    Task RebuildAsync(CancellationToken cancellation);
}
