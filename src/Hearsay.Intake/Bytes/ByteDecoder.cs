using System.Buffers;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Hearsay.Intake.Bytes;

/// <summary>
/// Finds the encoding of a page or file: a byte order mark, then whatever is valid UTF-8, then what the transfer says, then what
/// the page says of itself, then the shape of the bytes. A wrong label is more common than text in another encoding that happens to be UTF-8.
/// </summary>
public static class ByteDecoder
{
    private const int DeclaredWithin = 4096;
    private const int GuessedFrom = 64 << 10;
    private const float SureEnough = .5f;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"'; />\t\r\n");

    /// <param name="bytes">The whole of it.</param>
    /// <param name="declared">The charset that came beside it, as in a Content-Type header; null for none.</param>
    public static DecodedBytes Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        foreach (var (mark, marked) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return Of(bytes[mark.Length..], marked, "mark");
            }
        }

        // Text that ends in the middle of a character was cut off: all before it still says what it is.
        if (Utf8.IsValid(WithoutTornEnd(bytes)))
        {
            return Of(bytes, Encoding.UTF8, "bytes");
        }

        return Named(declared) is { } told ? Of(bytes, told, "header")
            : Named(DeclaredIn(bytes)) is { } own ? Of(bytes, own, "meta")
            : Guessed(bytes) is { } guessed ? Of(bytes, guessed, "guess")
            : Of(bytes, Named("windows-1252")!, "guess");
    }

    private static (byte[] Mark, Encoding Encoding)[] Marks { get; } =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    private static DecodedBytes Of(ReadOnlySpan<byte> bytes, Encoding encoding, string from)
    {
        var text = encoding.GetString(bytes);
        var repairs = text.AsSpan().Count('\uFFFD') - (encoding.CodePage == Encoding.UTF8.CodePage ? bytes.Count("\uFFFD"u8) : 0);
        return new DecodedBytes(text, encoding.WebName, from, repairs);
    }

    private static ReadOnlySpan<byte> WithoutTornEnd(ReadOnlySpan<byte> bytes)
    {
        var torn = 0;
        while (torn < 3 && torn < bytes.Length && (bytes[^(torn + 1)] & 0xC0) == 0x80)
        {
            torn++;
        }

        return torn < bytes.Length && bytes.Length > 0 && bytes[^(torn + 1)] >= 0xC0 ? bytes[..^(torn + 1)] : bytes;
    }

    /// <summary>&lt;meta charset=…&gt;, or charset=… in its content, or encoding=… of an XML declaration.</summary>
    private static string? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclaredWithin)]);
        foreach (var key in (ReadOnlySpan<string>)["charset=", "encoding="])
        {
            var at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                var name = head.AsSpan(at + key.Length).TrimStart("\"' ");
                var end = name.IndexOfAny(NameEnds);
                return (end < 0 ? name : name[..end]).ToString();
            }
        }

        return null;
    }

    /// <summary>Null where there is no such encoding, or where it is one that no page is written in by honest means (UTF-7).</summary>
    internal static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.StartsWith("utf-7", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // The web reads what is called Latin-1 as Windows-1252.
        var plain = name.Trim().Trim('"', '\'');
        var meant = plain.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || plain.Equals("latin1", StringComparison.OrdinalIgnoreCase) || plain.Equals("us-ascii", StringComparison.OrdinalIgnoreCase) ? "windows-1252" : plain;
        var (encoding, decoding) = (EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(meant, encoding, decoding) ?? Encoding.GetEncoding(meant, encoding, decoding);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            // UTF-7 has more names than one.
            return null;
        }
    }

    internal static Encoding? Guessed(ReadOnlySpan<byte> bytes)
    {
        var guess = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, GuessedFrom)].ToArray()).Detected;
        return guess is { Confidence: >= SureEnough } ? Named(guess.EncodingName) : null;
    }
}
