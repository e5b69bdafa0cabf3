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

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <exception cref="NoReportException">The bytes are not text.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? named, string? told = null)
    {
        foreach (var (mark, marked) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return Of(bytes[mark.Length..], marked, isGuess: false);
            }
        }

        return named is not null ? Of(bytes, named, isGuess: false)
            : Wide(bytes) is { } wide ? Of(bytes, wide, isGuess: true)
            : Utf8.IsValid(bytes) || IsDamagedUtf8(bytes) ? Of(bytes, Encoding.UTF8, isGuess: false)
            : ByteDecoder.Named(told) is { } header ? Of(bytes, header, isGuess: false)
            : Of(bytes, ByteDecoder.Guessed(bytes) ?? Western(bytes) ?? Encoding.UTF8, isGuess: true);
    }

    /// <exception cref="ArgumentException">No encoding has this name.</exception>
    public static Encoding Named(string name)
    {
        // Left to themselves, old encodings put a question mark or a look-alike where a byte means nothing.
        var (encoding, decoding) = (EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        return CodePagesEncodingProvider.Instance.GetEncoding(name, encoding, decoding) ?? Encoding.GetEncoding(name, encoding, decoding);
    }

    private static DecodedText Of(ReadOnlySpan<byte> content, Encoding encoding, bool isGuess)
    {
        var isUtf8 = encoding.CodePage == Encoding.UTF8.CodePage;
        if (IsSingleBytes(encoding) && content.Contains((byte)0))
        {
            throw new NoReportException(
                "holds zero bytes, so it is not a text file. Give plain text (UTF-16 without a byte order mark: --encoding utf-16).");
        }

        var text = encoding.GetString(content);
        var name = encoding.WebName.ToUpperInvariant();
        var repairs = isUtf8 ? Replaced(text, content) : text.AsSpan().Count('\uFFFD');
        return repairs <= Math.Max(FewRepairs, text.Length * MostRepairs)
            ? new DecodedText(text, repairs, name, isGuess && !isUtf8)
            : throw new NoReportException(
                $"is hardly {name}: most of it cannot be decoded. Convert it, or name its encoding (--encoding windows-1251).");
    }

    /// <summary>UTF-16 without a mark: in most languages every second byte of spaces and digits, and here of all letters, is zero.</summary>
    private static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        Span<int> zeros = [0, 0];
        var some = bytes[..Math.Min(bytes.Length, 4096)];
        for (var i = 0; i < some.Length; i++)
        {
            zeros[i & 1] += some[i] == 0 ? 1 : 0;
        }

        var many = Math.Max(2, some.Length / 16);
        return bytes.Length % 2 != 0 || zeros[0] + zeros[1] < many ? null
            : zeros[0] * 20 <= zeros[1] ? Encoding.Unicode
            : zeros[1] * 20 <= zeros[0] ? Encoding.BigEndianUnicode
            : null;
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

        return controls == 0 && high <= bytes.Length * MostWesternLetters ? Named("windows-1252") : null;
    }

    private static bool IsSingleBytes(Encoding encoding) => encoding is not (UnicodeEncoding or UTF32Encoding);

    /// <summary>The replacement characters of the text that the bytes did not themselves spell out.</summary>
    private static int Replaced(string text, ReadOnlySpan<byte> bytes) =>
        text.AsSpan().Count('\uFFFD') - bytes.Count("\uFFFD"u8);
}
