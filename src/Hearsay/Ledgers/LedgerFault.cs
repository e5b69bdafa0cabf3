namespace Hearsay.Ledgers;

/// <summary>What is wrong with a ledger, and at which entry.</summary>
public abstract record LedgerFault(LedgerPosition Position)
{
    /// <summary>For people: what was found and what it means.</summary>
    public abstract string Description { get; }

    /// <summary>What stands in the entry is not what was hashed.</summary>
    public sealed record EntryChanged(LedgerPosition Position) : LedgerFault(Position)
    {
        public override string Description => $"entry {Position} was changed: its time, author, kind or hashes are not those that were sealed.";
    }

    /// <summary>The entry is sound by itself, but does not follow the one before it.</summary>
    public sealed record LinkBroken(LedgerPosition Position) : LedgerFault(Position)
    {
        public override string Description => $"the link is broken at entry {Position}: it was sealed after another entry than the one that stands before it.";
    }

    public sealed record SequenceGap(LedgerPosition Position, LedgerPosition Found) : LedgerFault(Position)
    {
        public override string Description => $"entry {Position} is missing: entry {Found} stands in its place.";
    }

    /// <summary>The payload or its salt is not what was hashed.</summary>
    public sealed record PayloadChanged(LedgerPosition Position) : LedgerFault(Position)
    {
        public override string Description => $"the payload of entry {Position} was changed: it or its salt is not what was sealed.";
    }

    /// <summary>The payload is gone and no redaction says so.</summary>
    public sealed record PayloadMissing(LedgerPosition Position) : LedgerFault(Position)
    {
        public override string Description => $"the payload of entry {Position} is missing, and no redaction tells why.";
    }

    /// <summary>Redacted, and there all the same.</summary>
    public sealed record PayloadLeft(LedgerPosition Position) : LedgerFault(Position)
    {
        public override string Description => $"the payload of entry {Position} is there although a redaction destroyed it.";
    }

    /// <summary>Sealed as it is, and still no payload of its kind, or one whose spans lie outside the text.</summary>
    public sealed record PayloadUnsound(LedgerPosition Position, string Reason) : LedgerFault(Position)
    {
        public override string Description => $"the payload of entry {Position} is sealed but unsound: {Reason}";
    }

    /// <summary>A payload that belongs to no entry.</summary>
    public sealed record PayloadUnclaimed(LedgerPosition Position) : LedgerFault(Position)
    {
        public override string Description => $"there is a payload for entry {Position}, which is not there: entries were taken off the end, or it was put in by hand.";
    }

    /// <summary>The entry that a head from elsewhere names has another hash, or is not there.</summary>
    public sealed record HeadDiffers(LedgerPosition Position, string Expected) : LedgerFault(Position)
    {
        public override string Description => $"no entry has the hash {Expected}: the ledger was rewritten since that head was written down, was cut short, or is another one.";
    }
}
