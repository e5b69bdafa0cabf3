using System.Collections.Immutable;

namespace Hearsay.Ledgers;

/// <summary>What a check of a ledger found.</summary>
/// <param name="Head">Of the entries that are there.</param>
/// <param name="Entries">How many were checked.</param>
/// <param name="Redacted">How many of them have no payload because a redaction destroyed it.</param>
/// <param name="Faults">In the order of the entries, at most <see cref="ChainCheck.MostFaults"/>; the first is where to look.</param>
public sealed record Verification(LedgerHead Head, long Entries, long Redacted, ImmutableArray<LedgerFault> Faults)
{
    public bool IsSound => Faults.IsEmpty;
}
