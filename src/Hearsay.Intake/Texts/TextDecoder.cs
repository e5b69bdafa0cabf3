using System.Text;

namespace Hearsay.Intake.Texts;

/// <summary>
/// Bytes to text: UTF-8, or what a byte order mark says, or the encoding that the user names. No other encoding is ever
/// guessed: bytes that are no UTF-8 become U+FFFD and are counted.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Above this share of undecodable places the bytes are no damaged text but something else.</summary>
    private const double MostRepairs = .3;

    private const int FewRepairs = 16;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <exception cref="NoReportException">The bytes are not text.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? named)
    {
        var (encoding, start) = (named ?? Encoding.UTF8, 0);
        foreach (var (mark, marked) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                (encoding, start) = (marked, mark.Length);
                break;
            }
        }

        var content = bytes[start..];
        var isUtf8 = encoding.CodePage == Encoding.UTF8.CodePage;
        if (isUtf8 && content.Contains((byte)0))
        {
            throw new NoReportException(
                "holds zero bytes, so it is not a text file. Give plain text (UTF-16 without a byte order mark: --encoding utf-16).");
        }

        var text = encoding.GetString(content);
        var name = encoding.WebName.ToUpperInvariant();
        var repairs = isUtf8 ? Replaced(text, content) : text.AsSpan().Count('\uFFFD');
        return repairs <= Math.Max(FewRepairs, text.Length * MostRepairs)
            ? new DecodedText(text, repairs, name)
            : throw new NoReportException(
                $"is hardly {name}: most of it cannot be decoded. Convert it, or name its encoding (--encoding windows-1251).");
    }

    /// <exception cref="ArgumentException">No encoding has this name.</exception>
    public static Encoding Named(string name)
    {
        // Left to themselves, old encodings put a question mark or a look-alike where a byte means nothing.
        var (encoding, decoding) = (EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        return CodePagesEncodingProvider.Instance.GetEncoding(name, encoding, decoding) ?? Encoding.GetEncoding(name, encoding, decoding);
    }

    /// <summary>The replacement characters of the text that the bytes did not themselves spell out.</summary>
    private static int Replaced(string text, ReadOnlySpan<byte> bytes) =>
        text.AsSpan().Count('\uFFFD') - bytes.Count("\uFFFD"u8);
}
