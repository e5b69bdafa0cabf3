using System.Runtime.InteropServices;
using Hearsay.Networks;

namespace Hearsay.Mentions.Places.Gazetteers;

/// <summary>Namings by the key of their fold: two flat arrays in the order of the keys, searched by halving.</summary>
internal sealed class NameTable
{
    private readonly byte[] _keys;
    private readonly byte[] _namings;

    private NameTable(byte[] keys, byte[] namings) => (_keys, _namings) = (keys, namings);

    public int Count => _namings.Length / sizeof(uint);

    /// <summary>All namings under a key, the most notable place first; empty where there is none.</summary>
    public ReadOnlySpan<Naming> Find(ulong key)
    {
        var keys = MemoryMarshal.Cast<byte, ulong>(_keys);
        var (first, end) = (0, keys.Length);
        while (first < end)
        {
            var middle = (first + end) >>> 1;
            (first, end) = keys[middle] < key ? (middle + 1, end) : (first, middle);
        }

        for (end = first; end < keys.Length && keys[end] == key;)
        {
            end++;
        }

        return MemoryMarshal.Cast<byte, Naming>(_namings)[first..end];
    }

    public static NameTable Read(WeightReader reader, string name) => new(reader.Bytes(name + ".keys"), reader.Bytes(name + ".namings"));

    /// <summary>Writes rows that are in the order of their keys.</summary>
    public static void Write(WeightWriter writer, string name, IReadOnlyCollection<(ulong Key, Naming Naming)> rows)
    {
        writer.Write(name + ".keys", MemoryMarshal.AsBytes(rows.Select(static row => row.Key).ToArray().AsSpan()));
        writer.Write(name + ".namings", MemoryMarshal.AsBytes(rows.Select(static row => row.Naming.Packed).ToArray().AsSpan()));
    }
}
