using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Hearsay.Intake.Documents;

/// <summary>
/// Unpacks the streams of a document. Of one that breaks off the parser would take the packed bytes themselves, in which nothing can be
/// read, and say nothing: here it gets what came before the break, and the document is known to be cut.
/// </summary>
internal sealed class PdfStreams : IFilterProvider
{
    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;

    /// <summary>A stream broke off, or is not what its checksum says.</summary>
    public bool AreCut { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Told(_filters.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Told(_filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Told(_filters.GetAllFilters());

    private IReadOnlyList<IFilter> Told(IReadOnlyList<IFilter> filters) =>
        filters.OfType<FlateFilter>().Any() ? [.. filters.Select(filter => filter is FlateFilter flate ? new Flate(flate, this) : filter)] : filters;

    private sealed class Flate(FlateFilter filter, PdfStreams streams) : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var decoded = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (!decoded.Span.Overlaps(input.Span))
            {
                return decoded;
            }

            // The filter gave back what it got: packed again, what is there is whole, and goes the same way.
            streams.AreCut = true;
            return filter.Decode(Packed(Beginning(input)), streamDictionary, filterProvider, filterIndex);
        }

        private static MemoryStream Beginning(Memory<byte> packed)
        {
            var beginning = new MemoryStream();
            try
            {
                using var stream = new ZLibStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
                var buffer = new byte[256];
                while (stream.Read(buffer) is > 0 and var read)
                {
                    beginning.Write(buffer, 0, read);
                }
            }
            catch (InvalidDataException)
            {
                // As far as it goes.
            }

            return beginning;
        }

        private static byte[] Packed(MemoryStream bytes)
        {
            using var packed = new MemoryStream();
            using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            {
                bytes.WriteTo(stream);
            }

            return packed.ToArray();
        }
    }
}
