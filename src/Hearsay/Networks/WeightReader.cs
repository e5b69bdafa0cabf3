using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Hearsay.Networks;

/// <summary>
/// Reads a weight file: "HSW1", then named parts in a fixed order, each a name, a length and little-endian values.
/// The reader asks for each part by name, so a file of another model fails with both names.
/// </summary>
internal sealed class WeightReader
{
    internal const uint Magic = 0x31575348; // "HSW1"

    private readonly Stream _stream;

    /// <exception cref="InvalidDataException">The stream holds something else; so does every part that is not what was asked for, or not whole.</exception>
    public WeightReader(Stream stream)
    {
        _stream = stream;
        if (ReadInt() != unchecked((int)Magic))
        {
            throw Bad("is no weight file: it does not begin with HSW1");
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
        var values = new sbyte[Expect(name + ".values", sizeof(sbyte))];
        Fill(MemoryMarshal.AsBytes(values.AsSpan()));
        return new QuantizedRows(values, Floats(name + ".scales"));
    }

    public float[] Floats(string name)
    {
        var values = new float[Expect(name, sizeof(float))];
        Fill(MemoryMarshal.AsBytes(values.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            var bits = MemoryMarshal.Cast<float, uint>(values.AsSpan());
            BinaryPrimitives.ReverseEndianness(bits, bits);
        }

        return values;
    }

    /// <summary>A part whose length is known beforehand.</summary>
    internal float[] Floats(string name, int count) =>
        Floats(name) is var values && values.Length == count
            ? values
            : throw new InvalidDataException(FormattableString.Invariant(
                $"The weight file's part '{name}' holds {values.Length} numbers where {count} are due. Take the models that came with this version."));

    public byte[] Bytes(string name)
    {
        var values = new byte[Expect(name, sizeof(byte))];
        Fill(values);
        return values;
    }

    public string[] Strings(string name)
    {
        var text = Encoding.UTF8.GetString(Bytes(name));
        return text.Length == 0 ? [] : text.Split('\n');
    }

    /// <summary>The length of the part that is due.</summary>
    private int Expect(string name, int size)
    {
        var found = new byte[ReadLength(sizeof(byte))];
        Fill(found);
        var foundName = Encoding.UTF8.GetString(found);
        return foundName == name ? ReadLength(size) : throw Bad($"has the part '{foundName}' where '{name}' is due");
    }

    /// <summary>How many values of this size follow; more than are there would be asked of the memory before they are missed.</summary>
    private int ReadLength(int size)
    {
        var length = ReadInt();
        var most = _stream.CanSeek ? (_stream.Length - _stream.Position) / size : int.MaxValue;
        return length >= 0 && length <= most ? length : throw Bad("is damaged or cut short");
    }

    private int ReadInt()
    {
        Span<byte> bytes = stackalloc byte[4];
        Fill(bytes);
        return BinaryPrimitives.ReadInt32LittleEndian(bytes);
    }

    private void Fill(Span<byte> bytes)
    {
        if (_stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw Bad("is damaged or cut short");
        }
    }

    private InvalidDataException Bad(string what) =>
        new($"{(_stream is FileStream file ? file.Name : "The weight file")} {what}. Take the models that came with this version.");
}
