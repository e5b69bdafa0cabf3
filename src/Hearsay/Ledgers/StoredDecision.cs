namespace Hearsay.Ledgers;

/// <summary>A decision, merge, split, grade or note with its place in the ledger.</summary>
/// <param name="Position">Of its entry.</param>
/// <param name="Payload">What was decided.</param>
/// <param name="UndoneBy">The entry that undid it; null where none did.</param>
/// <param name="IsOrphaned">
/// It was said of words that the latest state of the report, or its latest reading, no longer has in that very place. It is kept and
/// shown as such, and never moved to words that are merely alike.
/// </param>
public sealed record StoredDecision(LedgerPosition Position, Payload Payload, LedgerPosition? UndoneBy, bool IsOrphaned);
