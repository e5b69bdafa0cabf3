using System.Text;
using System.Text.Unicode;
using Hearsay.Intake.Bytes;

namespace Hearsay.Intake.Texts;

/// <summary>
/// Bytes of a plain text: what a byte order mark says, or the encoding that the user names, or UTF-8 where it is that, whole or
/// damaged; only then what the shape of the bytes tells, and that is said.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Above this share of undecodable places the bytes are no damaged text but something else.</summary>
    private const double MostRepairs = .3;

    private const int FewRepairs = 16;

    /// <summary>Damaged UTF-8 has a character beyond ASCII that is whole for so many that are not; of another encoding hardly any look whole.</summary>
    private const int DamagedForWhole = 3;

    /// <summary>Western text has few letters beyond ASCII, and no control characters.</summary>
    private const double MostWesternLetters = .3;

    /// <exception cref="NoReportException">The bytes are not text.</exception>
    public static DecodedBytes Decode(ReadOnlySpan<byte> bytes, Encoding? named, string? told = null)
    {
        if (EncodingNames.OfMark(bytes) is var (marked, length))
        {
            return Of(bytes[length..], marked, "mark");
        }

        var header = EncodingNames.FindAsOnTheWeb(told);
        return named is not null ? Of(bytes, named, "user")
            : ByteShape.Told(bytes, header) is { } certain ? Of(bytes, certain, "header")
            : ByteShape.Wide(bytes) is { } wide ? Of(bytes, wide, DecodedBytes.Guess)
            : Utf8.IsValid(bytes) || IsDamagedUtf8(bytes) ? Of(bytes, Encoding.UTF8, "bytes")
            : header is not null ? Of(bytes, header, "header")
            : (ByteDecoder.Guessed(bytes) ?? Western(bytes)) is { } guessed ? Of(bytes, guessed, DecodedBytes.Guess)
            : Of(bytes, Encoding.UTF8, "bytes");
    }

    private static DecodedBytes Of(ReadOnlySpan<byte> content, Encoding encoding, string from)
    {
        if (IsSingleBytes(encoding) && content.Contains((byte)0))
        {
            throw new NoReportException(
                "holds zero bytes, so it is not a text file. Give plain text (UTF-16 without a byte order mark: --encoding utf-16).");
        }

        var text = encoding.GetString(content);
        var repairs = EncodingNames.Repairs(text, content, encoding);
        return repairs <= Math.Max(FewRepairs, text.Length * MostRepairs)
            ? new DecodedBytes(text, encoding.WebName, from, repairs)
            : throw new NoReportException(
                $"is hardly {encoding.WebName.ToUpperInvariant()}: most of it cannot be decoded. Convert it, or name its encoding (--encoding windows-1251).");
    }

    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        while (bytes.Length > 0)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            broken += status == System.Buffers.OperationStatus.Done ? 0 : 1;
            whole += status == System.Buffers.OperationStatus.Done && length > 1 ? 1 : 0;
            bytes = bytes[length..];
        }

        return whole * DamagedForWhole >= broken;
    }

    private static Encoding? Western(ReadOnlySpan<byte> bytes)
    {
        var (high, controls) = (0, 0);
        foreach (var one in bytes)
        {
            high += one >= 0x80 ? 1 : 0;
            controls += one < 0x20 && one is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') ? 1 : 0;
        }

        return controls == 0 && high <= bytes.Length * MostWesternLetters ? EncodingNames.FindAsOnTheWeb("windows-1252") : null;
    }

    private static bool IsSingleBytes(Encoding encoding) => encoding is not (UnicodeEncoding or UTF32Encoding);
}
