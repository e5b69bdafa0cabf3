using System.Collections.Immutable;

namespace Hearsay.Ledgers;

/// <summary>Goes through a ledger entry by entry and holds each against what was sealed.</summary>
/// <param name="expected">A head known from elsewhere, as <see cref="LedgerHead"/> writes it, or its hash alone; null for none.</param>
public sealed class ChainCheck(string? expected = null)
{
    /// <summary>A rewritten ledger has a fault at every entry: nobody reads more than these.</summary>
    public const int MostFaults = 100;

    private readonly List<LedgerFault> _faults = [];
    private readonly HashSet<LedgerPosition> _withoutPayload = [];
    private readonly HashSet<LedgerPosition> _redacted = [];
    private LedgerHead _head;
    private long _entries;
    private bool _isHeadMet;

    /// <summary>The next entry in the order of their numbers.</summary>
    public void Take(StoredEntry stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var entry = stored.Entry;
        _entries++;
        if (entry.Position != _head.Position.Next)
        {
            Fault(new LedgerFault.SequenceGap(_head.Position.Next, entry.Position));
        }
        else if (entry.Hash != HashChain.HashOf(entry))
        {
            Fault(new LedgerFault.EntryChanged(entry.Position));
        }
        else if (entry.Previous != _head.Hash)
        {
            Fault(new LedgerFault.LinkBroken(entry.Position));
        }

        CheckPayload(entry, stored.Payload);
        _head = new LedgerHead(entry.Position, entry.Hash);
        _isHeadMet |= expected is not null && (expected == _head.ToString() || expected == entry.Hash.ToString());
    }

    /// <summary>A payload that was found beside the entries and belongs to none of them.</summary>
    public void TakeUnclaimed(LedgerPosition position) => Fault(new LedgerFault.PayloadUnclaimed(position));

    public Verification End()
    {
        foreach (var position in _withoutPayload.Except(_redacted).Order())
        {
            Fault(new LedgerFault.PayloadMissing(position));
        }

        foreach (var position in _redacted.Except(_withoutPayload).Order())
        {
            Fault(new LedgerFault.PayloadLeft(position));
        }

        if (expected is not null && !_isHeadMet)
        {
            Fault(new LedgerFault.HeadDiffers(_head.Position, expected));
        }

        var faults = _faults.OrderBy(static fault => fault.Position).Take(MostFaults).ToImmutableArray();
        return new Verification(_head, _entries, _withoutPayload.Intersect(_redacted).LongCount(), faults);
    }

    private void CheckPayload(Entry entry, SealedPayload? payload)
    {
        if (payload is null)
        {
            _withoutPayload.Add(entry.Position);
        }
        else if (payload.Salt.Length != SealedPayload.SaltLength || payload.Hash() != entry.PayloadHash)
        {
            Fault(new LedgerFault.PayloadChanged(entry.Position));
        }
        else if (PayloadCheck.FaultIn(entry, payload, _redacted) is { } reason)
        {
            Fault(new LedgerFault.PayloadUnsound(entry.Position, reason));
        }
    }

    /// <summary>What comes late may belong early: a few more are kept than are told.</summary>
    private void Fault(LedgerFault fault)
    {
        if (_faults.Count < 2 * MostFaults)
        {
            _faults.Add(fault);
        }
    }
}
