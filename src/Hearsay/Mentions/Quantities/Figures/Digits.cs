using System.Globalization;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>Figures: "1,240", "12,34,567.89", "5,00", "1.111,11", ".25", "1e10", "1/4", "½", "2½".</summary>
internal static class Digits
{
    /// <summary>Beyond this, arithmetic with scale words could overflow; no report counts so far.</summary>
    public const decimal Most = 10_000_000_000_000_000;

    private const int Longest = 24;

    public static bool MayStart(char c) => char.IsAsciiDigit(c) || c == '.' || char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber;

    public static bool TryRead(ReadOnlySpan<char> form, out decimal value)
    {
        value = 0;
        return form.Length is > 0 and <= Longest && (char.IsAsciiDigit(form[0]) || form[0] == '.' || form.Length <= 3)
            && (TryPlain(form, out value) || TryFraction(form, out value) || TryVulgar(form, out value)) && Math.Abs(value) <= Most;
    }

    /// <summary>"21st" gives 21.</summary>
    public static bool TryOrdinal(ReadOnlySpan<char> form, out decimal value)
    {
        value = 0;
        return form.Length is >= 3 and <= 8 && char.IsAsciiDigit(form[0])
            && (form.EndsWith("th") || form.EndsWith("st") || form.EndsWith("nd") || form.EndsWith("rd"))
            && TryPlain(form[..^2], out value);
    }

    private static bool TryPlain(ReadOnlySpan<char> form, out decimal value)
    {
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        var comma = DecimalMark(form);
        foreach (var c in form)
        {
            if (c == comma) { plain[length++] = '.'; }
            else if (c is not (',' or '.')) { plain[length++] = c; }
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Of commas and stops, which parts whole from decimal; NUL for none. A comma before three digits parts thousands.</summary>
    private static char DecimalMark(ReadOnlySpan<char> form)
    {
        var (comma, stop) = (form.LastIndexOf(','), form.LastIndexOf('.'));
        if (comma < 0 || stop < 0)
        {
            return stop >= 0 ? (form.IndexOf('.') == stop ? '.' : '\0')
                : comma >= 0 && form.IndexOf(',') == comma && form.Length - comma - 1 != 3 ? ',' : '\0';
        }

        return comma > stop ? ',' : '.';
    }

    private static bool TryFraction(ReadOnlySpan<char> form, out decimal value)
    {
        value = 0;
        var bar = form.IndexOfAny('/', '\u2044');
        if (bar <= 0 || !TryPlain(form[..bar], out var top) || !TryPlain(form[(bar + 1)..], out var bottom) || bottom is < 2 or > 1000 || top > 100)
        {
            return false;
        }

        value = top / bottom;
        return true;
    }

    /// <summary>One character that is a fraction, alone or behind a whole number.</summary>
    private static bool TryVulgar(ReadOnlySpan<char> form, out decimal value)
    {
        value = 0;
        var part = char.GetNumericValue(form[^1]);
        if (part is <= 0 or >= 1 || (form.Length > 1 && !TryPlain(form[..^1], out value)))
        {
            return false;
        }

        // Unicode gives a third as a double; the decimal is taken from the whole fraction that it stands for.
        var twelfths = Math.Round(part * 120);
        value += Math.Abs((part * 120) - twelfths) < 1e-6 ? (decimal)twelfths / 120 : (decimal)part;
        return true;
    }
}
