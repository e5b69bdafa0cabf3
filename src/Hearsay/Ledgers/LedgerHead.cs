namespace Hearsay.Ledgers;

/// <summary>The last entry of a ledger and its hash. Whoever wrote it down elsewhere can tell whether what came before was rewritten.</summary>
public readonly record struct LedgerHead(LedgerPosition Position, Digest Hash)
{
    public static LedgerHead OfNothing => default;

    public override string ToString() => $"{Position}:{Hash}";
}
