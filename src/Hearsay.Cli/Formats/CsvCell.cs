using System.Buffers;
using System.Globalization;

namespace Hearsay.Cli.Formats;

/// <summary>
/// A value as a cell of RFC 4180. Spreadsheets run what begins as a formula does, and reports are written by strangers: such
/// a cell gets an apostrophe in front, unless it is nothing but a number.
/// </summary>
internal static class CsvCell
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    /// <summary>The full-width forms begin formulas too, where the spreadsheet's language is Chinese, Japanese or Korean.</summary>
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static string Of(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        var safe = Formula.Contains(value[0]) && !IsNumber(value) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>
    /// A value that is not known keeps its place, so that the second of one cell belongs to the second of another. A semicolon, or a backslash, of
    /// the value's own has a backslash in front.
    /// </summary>
    public static string Joined(IEnumerable<string?> values)
    {
        var all = values.Select(value => value?.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal) ?? "").ToList();
        return all.TrueForAll(value => value.Length == 0) ? "" : string.Join("; ", all);
    }

    /// <summary>"-5", and "-33.8678; 48.8534" where a cell holds several.</summary>
    private static bool IsNumber(string value)
    {
        foreach (var part in value.AsSpan().Split("; "))
        {
            if (value.AsSpan()[part] is not [_, ..] number || number[0] is '+' || !decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            {
                return false;
            }
        }

        return true;
    }
}
