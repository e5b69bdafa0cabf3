using System.Numerics;
using System.Runtime.InteropServices;

namespace Hearsay.Claims.Reuse;

/// <summary>
/// Which reports hold a fingerprint, in flat arrays: sixteen bytes an entry, four more for its slot. A fingerprint that very many reports hold (a formula, an outlet's
/// own lines at the foot) keeps the earliest of them: a copy is led to those from which all the others were made.
/// </summary>
internal sealed class FingerprintFile(IComparer<int> byAge)
{
    /// <summary>So many reports at most are filed under one fingerprint.</summary>
    public const int Most = 64;

    private readonly List<ulong> _keys = [];
    private readonly List<int> _reports = [];
    private readonly List<int> _next = [];
    private int[] _heads = new int[1 << 10];

    /// <summary>Calls back for each report under this fingerprint; false where there may be more that were not filed.</summary>
    public bool Visit(ulong fingerprint, Action<int> report)
    {
        var found = 0;
        for (var entry = _heads[SlotOf(fingerprint)] - 1; entry >= 0; entry = _next[entry] - 1)
        {
            if (_keys[entry] != fingerprint) { continue; }
            report(_reports[entry]);
            found++;
        }

        return found < Most;
    }

    public void Add(ulong fingerprint, int report)
    {
        var (count, latest) = (0, -1);
        for (var entry = _heads[SlotOf(fingerprint)] - 1; entry >= 0; entry = _next[entry] - 1)
        {
            if (_keys[entry] != fingerprint) { continue; }
            count++;
            if (latest < 0 || byAge.Compare(_reports[entry], _reports[latest]) > 0) { latest = entry; }
        }

        if (count < Most) { Append(fingerprint, report); }
        else if (byAge.Compare(report, _reports[latest]) < 0) { _reports[latest] = report; }
    }

    private void Append(ulong fingerprint, int report)
    {
        if (_keys.Count >= _heads.Length) { Grow(); }
        var slot = SlotOf(fingerprint);
        _keys.Add(fingerprint);
        _reports.Add(report);
        _next.Add(_heads[slot]);
        _heads[slot] = _keys.Count;
    }

    private void Grow()
    {
        _heads = new int[_heads.Length * 2];
        var next = CollectionsMarshal.AsSpan(_next);
        for (var entry = 0; entry < _keys.Count; entry++)
        {
            var slot = SlotOf(_keys[entry]);
            next[entry] = _heads[slot];
            _heads[slot] = entry + 1;
        }
    }

    private int SlotOf(ulong fingerprint) => (int)(fingerprint >> (64 - BitOperations.Log2((uint)_heads.Length)));
}
