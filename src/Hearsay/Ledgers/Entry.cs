namespace Hearsay.Ledgers;

/// <summary>One link of the chain. What it records lies beside it, as a <see cref="SealedPayload"/>.</summary>
/// <param name="Position">Its number, without gaps.</param>
/// <param name="Time">In UTC, to the microsecond.</param>
/// <param name="Author">As stored: a damaged ledger may hold anything here.</param>
/// <param name="Kind">As stored; the name of an <see cref="EntryKind"/> in an undamaged ledger.</param>
/// <param name="Previous">The hash of the entry before.</param>
/// <param name="PayloadHash">Over salt and payload: without the salt nobody can try out what the payload was.</param>
/// <param name="Hash">Over all of the above.</param>
public sealed record Entry(
    LedgerPosition Position, DateTimeOffset Time, string Author, string Kind, Digest Previous, Digest PayloadHash, Digest Hash);
