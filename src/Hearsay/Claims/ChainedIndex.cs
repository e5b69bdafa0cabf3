using System.Numerics;
using System.Runtime.InteropServices;

namespace Hearsay.Claims;

/// <summary>Many numbers under one key, for tens of millions of them: flat arrays, sixteen bytes an entry and some eight for its slot.</summary>
internal sealed class ChainedIndex
{
    private readonly List<ulong> _keys = [];
    private readonly List<int> _values = [];
    private readonly List<int> _next = [];
    private int[] _heads = new int[1 << 10];

    /// <summary>The first entry under this key, or -1.</summary>
    public int First(ulong key) => Matching(_heads[SlotOf(key)] - 1, key);

    /// <summary>The entry after this one under the same key, or -1.</summary>
    public int Next(int entry) => Matching(_next[entry] - 1, _keys[entry]);

    public int this[int entry]
    {
        get => _values[entry];
        set => _values[entry] = value;
    }

    public void Add(ulong key, int value)
    {
        if (_keys.Count >= _heads.Length) { Grow(); }
        var slot = SlotOf(key);
        _keys.Add(key);
        _values.Add(value);
        _next.Add(_heads[slot]);
        _heads[slot] = _keys.Count;
    }

    private int Matching(int entry, ulong key)
    {
        while (entry >= 0 && _keys[entry] != key) { entry = _next[entry] - 1; }
        return entry;
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

    private int SlotOf(ulong key) => (int)(key >> (64 - BitOperations.Log2((uint)_heads.Length)));
}
