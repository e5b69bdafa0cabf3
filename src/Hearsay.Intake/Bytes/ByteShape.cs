using System.Text;

namespace Hearsay.Intake.Bytes;

/// <summary>What zeros and escapes say of bytes that are all valid UTF-8, and no UTF-8 all the same.</summary>
internal static class ByteShape
{
    private const byte Escape = 0x1B;
    private const int Beginning = 4096;

    /// <summary>They hold zeros or escapes, which text in most encodings never does.</summary>
    public static bool IsStrange(ReadOnlySpan<byte> bytes) => bytes.ContainsAny((byte)0, Escape);

    /// <summary>The encoding that was told, where the bytes hold what only such encodings have: zeros in UTF-16 and 32, escapes in ISO-2022.</summary>
    public static Encoding? Told(ReadOnlySpan<byte> bytes, Encoding? told) => told switch
    {
        UnicodeEncoding when bytes.Contains((byte)0) => Wide(bytes) ?? told,
        UTF32Encoding when bytes.Contains((byte)0) => told,
        not null when told.WebName.StartsWith("iso-2022-", StringComparison.OrdinalIgnoreCase) && bytes.Contains(Escape) => told,
        _ => null,
    };

    /// <summary>UTF-16 without a mark: in most languages every second byte of spaces and digits, and here of all letters, is zero.</summary>
    public static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        Span<int> zeros = [0, 0];
        var some = bytes[..Math.Min(bytes.Length, Beginning)];
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
}
