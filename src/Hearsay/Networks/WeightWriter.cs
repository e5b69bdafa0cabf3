using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Networks;

/// <summary>Writes what <see cref="WeightReader"/> reads, part by part in the same order.</summary>
internal sealed class WeightWriter
{
    private readonly Stream _stream;

    public WeightWriter(Stream stream)
    {
        _stream = stream;
        WriteInt(unchecked((int)WeightReader.Magic));
    }

    public void Write(string name, Dense dense)
    {
        ArgumentNullException.ThrowIfNull(dense);
        Write(name + ".weights", dense.Weights);
        Write(name + ".bias", dense.Bias);
    }

    public void Write(string name, GatedRecurrence recurrence)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        Write(name, recurrence.Projection);
        Write(name + ".peepholes", recurrence.Peepholes);
    }

    public void Write(string name, QuantizedRows rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Begin(name + ".values", rows.Values.Length);
        _stream.Write(MemoryMarshal.AsBytes(rows.Values.AsSpan()));
        Write(name + ".scales", rows.Scales);
    }

    public void Write(string name, ReadOnlySpan<float> values)
    {
        Begin(name, values.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes, value);
            _stream.Write(bytes);
        }
    }

    public void Write(string name, ReadOnlySpan<byte> bytes)
    {
        Begin(name, bytes.Length);
        _stream.Write(bytes);
    }

    public void Write(string name, IEnumerable<string> strings) => Write(name, Encoding.UTF8.GetBytes(string.Join('\n', strings)));

    private void Begin(string name, int length)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        WriteInt(bytes.Length);
        _stream.Write(bytes);
        WriteInt(length);
    }

    private void WriteInt(int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        _stream.Write(bytes);
    }
}
