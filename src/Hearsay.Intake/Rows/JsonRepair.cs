using System.Globalization;
using System.Text;

namespace Hearsay.Intake.Rows;

/// <summary>
/// JSON whose strings are no valid Unicode: bad UTF-8, or an escape of half a surrogate pair ("\ud83d" alone), which no
/// parser gives out. Both become U+FFFD.
/// </summary>
internal static class JsonRepair
{
    private const int EscapeLength = 6;

    public static (byte[] Line, int Repairs) Repair(byte[] line)
    {
        var repairs = 0;
        if (!System.Text.Unicode.Utf8.IsValid(line))
        {
            var text = Encoding.UTF8.GetString(line);
            repairs = text.AsSpan().Count('\uFFFD') - line.AsSpan().Count("\uFFFD"u8);
            line = Encoding.UTF8.GetBytes(text);
        }

        if (line.AsSpan().IndexOf("\\u"u8) >= 0)
        {
            line = line.AsSpan().ToArray();
            repairs += ReplaceLoneSurrogates(line);
        }

        return (line, repairs);
    }

    private static int ReplaceLoneSurrogates(Span<byte> line)
    {
        var repairs = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\')
            {
                continue;
            }

            var unit = Escaped(line[i..]);
            if (unit is { } high && char.IsHighSurrogate(high) && Escaped(line[(i + EscapeLength)..]) is { } low && char.IsLowSurrogate(low))
            {
                i += (2 * EscapeLength) - 1;
            }
            else if (unit is { } lone && char.IsSurrogate(lone))
            {
                "fffd"u8.CopyTo(line[(i + 2)..]);
                repairs++;
                i += EscapeLength - 1;
            }
            else
            {
                i++;
            }
        }

        return repairs;
    }

    private static char? Escaped(ReadOnlySpan<byte> rest) =>
        rest.Length >= EscapeLength && rest.StartsWith("\\u"u8)
        && ushort.TryParse(rest[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
