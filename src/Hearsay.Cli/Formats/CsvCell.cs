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
