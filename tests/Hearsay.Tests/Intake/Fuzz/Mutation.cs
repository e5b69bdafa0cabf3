using System.Text;
using CsCheck;

namespace Hearsay.Tests.Intake.Fuzz;

/// <summary>One change of an input that was sound: where in it, of how much, and what.</summary>
/// <param name="Kind">Which change.</param>
/// <param name="Where">As a share of the whole, in thousandths.</param>
/// <param name="Length">Of what is changed.</param>
/// <param name="Value">A byte, or which word is put in.</param>
internal readonly record struct Mutation(int Kind, int Where, int Length, int Value)
{
    /// <summary>What formats are made of, and numbers at the edge of what counts.</summary>
    private static readonly byte[][] Words =
    [
        .. ((string[])["<", ">", "</", "<!--", "-->", "<![CDATA[", "]]>", "&#x", "&amp;", "\"", "'", "{", "}", "[", "]", ":", ",", "\\u", "\r\n\r\n", "\n", "\0", "--b", "--b--", "Content-Length: ", "Content-Type: multipart/mixed; boundary=b\r\n\r\n",
            "Content-Transfer-Encoding: base64\r\n", "WARC/1.0\r\n", "%PDF-1.4\n", " 0 obj\n", "endobj\n", "stream\n", "endstream", "/Kids[2 0 R]", "/Length ", "/Filter/FlateDecode", "<<", ">>", "0 R", "xref\n", "trailer", "startxref\n", "<script type=application/ld+json>", "<article>", "<table>", "<p>", "<item>", "<entry>",
            "<!DOCTYPE a [<!ENTITY e \"x\">]>", "-1", "0", "2147483647", "2147483648", "4294967295", "9223372036854775807", "99999999999999999999", "1e308", "NaN", "0x7f", "2031-05-12T25:61:00+99:00", "Mon, 32 May 2031 06:30:00 GMT", "\uFEFF", "\u202e", "charset=utf-16", "charset=\"", "=?utf-8?B?", "?="]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0x1F, 0x8B, 8], [0x28, 0xB5, 0x2F, 0xFD], [0xED, 0xA0, 0x80], [0xC0], [0x78, 0x9C], [0, 0, 0, 0],
    ];

    public static Gen<Mutation> Any { get; } =
        from kind in Gen.Int[0, 7]
        from at in Gen.Int[0, 1000]
        from length in Gen.OneOf(Gen.Int[1, 4], Gen.Int[1, 64], Gen.Int[1, 4000])
        from value in Gen.Int[0, 255]
        select new Mutation(kind, at, length, value);

    public byte[] Of(byte[] bytes, byte[] other)
    {
        var start = (int)((long)bytes.Length * Where / 1000);
        var end = Math.Min(bytes.Length, start + Length);
        var piece = bytes.AsSpan(start, end - start);
        return Kind switch
        {
            0 when bytes.Length > 0 => Changed(bytes, Math.Min(start, bytes.Length - 1), (byte)Value),
            1 => [.. bytes.AsSpan(0, start), .. bytes.AsSpan(end)],
            2 => [.. bytes.AsSpan(0, end), .. piece, .. piece, .. piece, .. bytes.AsSpan(end)],
            3 or 4 => [.. bytes.AsSpan(0, start), .. Words[Value % Words.Length], .. bytes.AsSpan(start)],
            5 => bytes[..start],
            6 => [.. bytes.AsSpan(0, start), .. other.AsSpan((int)((long)other.Length * Where / 1000))],
            7 => [.. bytes.AsSpan(0, start), .. Enumerable.Repeat(Words[Value % Words.Length], Length).SelectMany(static word => word), .. bytes.AsSpan(end)],
            _ => bytes,
        };
    }

    private static byte[] Changed(byte[] bytes, int at, byte value)
    {
        var changed = bytes.ToArray();
        changed[at] = value;
        return changed;
    }
}
