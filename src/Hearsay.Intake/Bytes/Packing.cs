namespace Hearsay.Intake.Bytes;

/// <summary>How a stream is packed as a whole.</summary>
internal enum Packing
{
    None,
    Gzip,
    Zstd,

    /// <summary>Zstd that begins with a frame to be skipped, which may hold a dictionary.</summary>
    ZstdWithDictionary,
}
