using System.Numerics;
using System.Runtime.InteropServices;
using Hearsay.Networks;

namespace Hearsay.Grammar;

/// <summary>
/// Vectors of frequent words, found by the 64-bit hash of the normalised lower-case form: half of the table would be
/// letters otherwise.
/// </summary>
internal sealed class WordVectors
{
    private readonly ulong[] _hashes;
    private readonly int[] _slots;

    public WordVectors(ulong[] hashes, QuantizedRows rows)
    {
        (_hashes, Rows) = (hashes, rows);
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2))];
        for (var row = 0; row < hashes.Length; row++)
        {
            var slot = Slot(hashes[row]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = row + 1;
        }
    }

    public QuantizedRows Rows { get; }

    public int Width => Rows.Width;

    /// <summary>The row of the word with this hash, or -1.</summary>
    public int Find(ulong hash)
    {
        for (var slot = Slot(hash); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_hashes[_slots[slot] - 1] == hash)
            {
                return _slots[slot] - 1;
            }
        }

        return -1;
    }

    public static WordVectors Read(WeightReader reader) =>
        new(MemoryMarshal.Cast<byte, ulong>(reader.Bytes("vectors.hashes")).ToArray(), reader.Rows("vectors.rows"));

    public void Write(WeightWriter writer)
    {
        writer.Write("vectors.hashes", MemoryMarshal.AsBytes(_hashes.AsSpan()));
        writer.Write("vectors.rows", Rows);
    }

    private int Slot(ulong hash) => (int)(hash >> 32) & (_slots.Length - 1);
}
