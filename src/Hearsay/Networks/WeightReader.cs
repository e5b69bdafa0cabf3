using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Networks;

/// <summary>
/// Reads a weight file: "HSW1", then named parts in a fixed order, each a name, a length and little-endian values.
/// The reader asks for each part by name, so a file of another model fails with both names.
/// </summary>
public sealed class WeightReader
{
    internal const uint Magic = 0x31575348; // "HSW1"

    private readonly Stream _stream;

    public WeightReader(Stream stream)
    {
        _stream = stream;
        if (ReadInt() != unchecked((int)Magic))
        {
            throw new InvalidDataException("This is no weight file: it does not begin with HSW1. Take the models that came with this version.");
        }
    }

    public Dense Dense(string name)
    {
        var weights = Floats(name + ".weights");
        return new Dense(weights, Floats(name + ".bias"));
    }

    public GatedRecurrence Recurrence(string name)
    {
        var projection = Dense(name);
        return new GatedRecurrence(projection, Floats(name + ".peepholes"));
    }

    public QuantizedRows Rows(string name)
    {
        var values = new sbyte[Expect(name + ".values")];
        _stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new QuantizedRows(values, Floats(name + ".scales"));
    }

    public float[] Floats(string name)
    {
        var values = new float[Expect(name)];
        _stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            var bits = MemoryMarshal.Cast<float, uint>(values.AsSpan());
            BinaryPrimitives.ReverseEndianness(bits, bits);
        }

        return values;
    }

    public byte[] Bytes(string name)
    {
        var values = new byte[Expect(name)];
        _stream.ReadExactly(values);
        return values;
    }

    public string[] Strings(string name)
    {
        var text = Encoding.UTF8.GetString(Bytes(name));
        return text.Length == 0 ? [] : text.Split('\n');
    }

    private int Expect(string name)
    {
        var found = new byte[ReadInt()];
        _stream.ReadExactly(found);
        var foundName = Encoding.UTF8.GetString(found);
        return foundName == name
            ? ReadInt()
            : throw new InvalidDataException($"The weight file has the part '{foundName}' where '{name}' is due. Take the models that came with this version.");
    }

    private int ReadInt()
    {
        Span<byte> bytes = stackalloc byte[4];
        _stream.ReadExactly(bytes);
        return BinaryPrimitives.ReadInt32LittleEndian(bytes);
    }
}
