using System.Runtime.InteropServices;
using System.Text;
using Hearsay.Networks;

namespace Hearsay.Mentions.Places.Gazetteers;

/// <summary>One short text for every row: all of them in one array, and where each ends. A string is made when it is asked for.</summary>
internal sealed class TextColumn
{
    private readonly byte[] _ends;
    private readonly byte[] _letters;

    private TextColumn(byte[] ends, byte[] letters) => (_ends, _letters) = (ends, letters);

    public string this[int row]
    {
        get
        {
            var ends = MemoryMarshal.Cast<byte, int>(_ends);
            var start = row == 0 ? 0 : ends[row - 1];
            return Encoding.UTF8.GetString(_letters, start, ends[row] - start);
        }
    }

    public static TextColumn Read(WeightReader reader, string name) => new(reader.Bytes(name + ".ends"), reader.Bytes(name + ".letters"));

    public static void Write(WeightWriter writer, string name, IEnumerable<string> texts)
    {
        var (ends, letters) = (new List<int>(), new MemoryStream());
        foreach (var text in texts)
        {
            letters.Write(Encoding.UTF8.GetBytes(text));
            ends.Add((int)letters.Length);
        }

        writer.Write(name + ".ends", MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(ends)));
        writer.Write(name + ".letters", letters.ToArray());
    }
}
