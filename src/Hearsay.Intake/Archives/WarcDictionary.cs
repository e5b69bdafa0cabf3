using System.Buffers.Binary;
using Hearsay.Intake.Bytes;
using ZstdSharp;

namespace Hearsay.Intake.Archives;

/// <summary>A zstd archive that begins with a frame to be skipped: in .warc.zst it holds the dictionary of all that follow, itself packed or not.</summary>
internal static class WarcDictionary
{
    private const int MostBytes = 16 << 20;
    private const int FrameHead = 8;

    private static readonly byte[] Packed = [0x28, 0xB5, 0x2F, 0xFD];

    /// <exception cref="InvalidDataException">The frame is no dictionary, or longer than any.</exception>
    public static Stream Open(PeekStream stream)
    {
        var head = new byte[FrameHead];
        stream.ReadExactly(head);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
        if (length > MostBytes)
        {
            throw new InvalidDataException("its dictionary is longer than any");
        }

        var dictionary = new byte[length];
        stream.ReadExactly(dictionary);
        if (dictionary.AsSpan().StartsWith(Packed))
        {
            using var unpacking = new Decompressor();
            dictionary = unpacking.Unwrap(dictionary, MostBytes).ToArray();
        }

        var unpacked = new DecompressionStream(stream);
        unpacked.LoadDictionary(dictionary);
        return unpacked;
    }
}
