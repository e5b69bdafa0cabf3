using System.Text;

namespace Hearsay.Intake.Bytes;

/// <summary>Encodings by their names, and by the mark that some texts begin with. What means nothing in them becomes U+FFFD.</summary>
internal static class EncodingNames
{
    /// <summary>No honest page is written in it, and .NET does not read it.</summary>
    private const int Utf7 = 65000;

    private static readonly string[] Latin = ["iso-8859-1", "latin1", "us-ascii"];

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <summary>Null where there is no such encoding.</summary>
    public static Encoding? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        // Left to themselves, old encodings put a question mark or a look-alike where a byte means nothing.
        var (plain, encoding, decoding) = (name.Trim().Trim('"', '\''), EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        try
        {
            var found = CodePagesEncodingProvider.Instance.GetEncoding(plain, encoding, decoding) ?? Encoding.GetEncoding(plain, encoding, decoding);
            return found.CodePage == Utf7 ? null : found;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            // UTF-7 has more names than one.
            return null;
        }
    }

    /// <summary>As the web means its names: what is called Latin-1 is Windows-1252.</summary>
    public static Encoding? FindAsOnTheWeb(string? name) =>
        Find(name is not null && Latin.Contains(name.Trim().Trim('"', '\''), StringComparer.OrdinalIgnoreCase) ? "windows-1252" : name);

    /// <summary>What a byte order mark says, and how long it is; null where there is none.</summary>
    public static (Encoding Encoding, int Length)? OfMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return (encoding, mark.Length);
            }
        }

        return null;
    }

    /// <summary>The replacement characters of a text that its bytes did not themselves spell out.</summary>
    public static int Repairs(string text, ReadOnlySpan<byte> bytes, Encoding encoding) =>
        text.AsSpan().Count('\uFFFD') - (encoding.CodePage == Encoding.UTF8.CodePage ? bytes.Count("\uFFFD"u8) : 0);
}
