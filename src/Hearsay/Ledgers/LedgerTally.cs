using System.Collections.Immutable;

namespace Hearsay.Ledgers;

/// <summary>How much a ledger holds.</summary>
/// <param name="Entries">All entries.</param>
/// <param name="Reports">Texts, each state of a report by itself.</param>
/// <param name="Superseded">Those of them that a later state took the place of.</param>
/// <param name="Outlets">Outlets that are given.</param>
/// <param name="Readings">By version of the reader.</param>
/// <param name="Statements">In the readings, by version of the reader.</param>
/// <param name="Unread">Reports without any reading, by language.</param>
/// <param name="Refused">Inputs that held no report.</param>
/// <param name="Cases">Reports by case.</param>
public sealed record LedgerTally(
    long Entries,
    long Reports,
    long Superseded,
    long Outlets,
    ImmutableSortedDictionary<string, long> Readings,
    ImmutableSortedDictionary<string, long> Statements,
    ImmutableSortedDictionary<string, long> Unread,
    long Refused,
    ImmutableSortedDictionary<string, long> Cases);
