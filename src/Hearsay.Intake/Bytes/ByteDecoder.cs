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
        if (EncodingNames.OfMark(bytes) is var (marked, length))
        {
            return Of(bytes[length..], marked, "mark");
        }

        if (ByteShape.IsStrange(bytes) && Strange(bytes, declared) is { } strange)
        {
            return strange;
        }

        // Text that ends in the middle of a character was cut off: all before it still says what it is.
        if (Utf8.IsValid(WithoutTornEnd(bytes)))
        {
            return Of(bytes, Encoding.UTF8, "bytes");
        }

        return EncodingNames.FindAsOnTheWeb(declared) is { } told ? Of(bytes, told, "header")
            : EncodingNames.FindAsOnTheWeb(DeclaredIn(bytes)) is { } own ? Of(bytes, own, "meta")
            : Of(bytes, Guessed(bytes) ?? EncodingNames.FindAsOnTheWeb("latin1") ?? Encoding.Latin1, DecodedBytes.Guess);
    }

    /// <summary>Null where the bytes are nothing but what they look like.</summary>
    private static DecodedBytes? Strange(ReadOnlySpan<byte> bytes, string? declared) =>
        ByteShape.Told(bytes, EncodingNames.FindAsOnTheWeb(declared)) is { } told ? Of(bytes, told, "header")
        : ByteShape.Told(bytes, EncodingNames.FindAsOnTheWeb(DeclaredIn(bytes))) is { } own ? Of(bytes, own, "meta")
        : ByteShape.Wide(bytes) is { } wide ? Of(bytes, wide, DecodedBytes.Guess)
        : null;

    private static DecodedBytes Of(ReadOnlySpan<byte> bytes, Encoding encoding, string from)
    {
        var text = encoding.GetString(bytes);
        return new DecodedBytes(text, encoding.WebName, from, EncodingNames.Repairs(text, bytes, encoding));
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

    internal static Encoding? Guessed(ReadOnlySpan<byte> bytes)
    {
        var guess = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, GuessedFrom)].ToArray()).Detected;
        return guess is { Confidence: >= SureEnough } ? EncodingNames.FindAsOnTheWeb(guess.EncodingName) : null;
    }
}
