using System.IO.Compression;
using Hearsay.Intake.Archives;
using ZstdSharp;

namespace Hearsay.Intake.Bytes;

/// <summary>Streams that are packed as a whole, told by their first bytes.</summary>
internal static class Unpacking
{
    private static readonly string[] Suffixes = [".gz", ".gzip", ".zst", ".zstd"];

    /// <summary>Whether bytes that end too early are noticed; where a program does not set this, .NET takes what is there for all there is.</summary>
    public static bool IsStrict => AppContext.TryGetSwitch("System.IO.Compression.UseStrictValidation", out var isStrict) && isStrict;

    /// <summary>The stream unpacked; null where it is not packed. Several packed streams, one behind another, are one.</summary>
    public static Stream? Open(PeekStream stream) => Of(stream) switch
    {
        Packing.Gzip => new GZipStream(stream, CompressionMode.Decompress),
        Packing.Zstd => new DecompressionStream(stream),
        Packing.ZstdWithDictionary => WarcDictionary.Open(stream),
        _ => null,
    };

    public static Packing Of(PeekStream stream) => stream.First(4) switch
    {
        [0x1F, 0x8B, ..] => Packing.Gzip,
        [0x28, 0xB5, 0x2F, 0xFD] => Packing.Zstd,
        [>= 0x50 and <= 0x5F, 0x2A, 0x4D, 0x18] => Packing.ZstdWithDictionary,
        _ => Packing.None,
    };

    /// <summary>The name of what is packed: "crawl.warc" of "crawl.warc.gz".</summary>
    public static string NameWithin(string name) =>
        Array.Find(Suffixes, suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)) is { } found ? name[..^found.Length] : name;
}
