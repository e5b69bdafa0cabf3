using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Grammar;

/// <summary>
/// Vectors of frequent words in eight bits with one scale a row. Words are kept as 64-bit hashes of their normalised
/// lower-case form: half of the table would be letters otherwise.
/// </summary>
internal sealed class WordVectors
{
    private readonly ulong[] _hashes;
    private readonly float[] _scales;
    private readonly sbyte[] _values;
    private readonly int[] _slots;

    public WordVectors(int width, ulong[] hashes, float[] scales, sbyte[] values)
    {
        (Width, _hashes, _scales, _values) = (width, hashes, scales, values);
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2))];
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

    public int Width { get; }

    public int Count => _hashes.Length;

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

    public void Copy(int row, Span<float> vector)
    {
        var values = _values.AsSpan(row * Width, Width);
        for (var i = 0; i < values.Length; i++)
        {
            vector[i] = values[i] * _scales[row];
        }
    }

    public static WordVectors Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var (count, width) = (reader.ReadInt32(), reader.ReadInt32());
        var (hashes, scales, values) = (new ulong[count], new float[count], new sbyte[count * width]);
        stream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(scales.AsSpan()));
        stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new WordVectors(width, hashes, scales, values);
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Count);
        writer.Write(Width);
        writer.Write(MemoryMarshal.AsBytes(_hashes.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_scales.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_values.AsSpan()));
    }

    private int Slot(ulong hash) => (int)(hash >> 32) & (_slots.Length - 1);
}
