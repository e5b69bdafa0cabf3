using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>A full date as English reports write it: "March 5, 2031", "5 March 2031", "2031-03-05". Never one without its year.</summary>
internal static class WrittenDate
{
    private const int LongestLine = 100;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Words that stand beside the date on a line of its own. "Updated" is not one: that day is another.</summary>
    private static readonly HashSet<string> Companions = new(StringComparer.OrdinalIgnoreCase)
    {
        "published", "posted", "issued", "released", "date", "dated", "first", "on", "at", "th", "st", "nd", "rd", "am", "pm", "a", "p", "m", "gmt", "utc", "et",
        "est", "edt", "ct", "cst", "cdt", "pt", "pst", "pdt", "bst", "cet", "cest", "eet", "local", "time", "t", "z",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    };

    /// <summary>A line that holds a date and nothing else but weekday, time of day or "Published".</summary>
    public static bool TryReadLine(ReadOnlySpan<char> line, out DateOnly date, out TextSpan span)
    {
        (date, span) = (default, default);
        return line.Length <= LongestLine && TryRead(line, out date, out span) && OnlyCompanions(line[..span.Start]) && OnlyCompanions(line[span.End..]);
    }

    /// <summary>"Published May 12, 2031 The army …": line ends were lost, but the word says what the date is.</summary>
    public static bool TryReadLead(ReadOnlySpan<char> line, out DateOnly date, out TextSpan span)
    {
        (date, span) = (default, default);
        var head = line[..Math.Min(line.Length, LongestLine)];
        return (head.StartsWith("Published ") || head.StartsWith("Published: ") || head.StartsWith("Posted "))
            && TryRead(head, out date, out span) && OnlyCompanions(head[..span.Start]);
    }

    /// <summary>The first full date in this stretch.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date, out TextSpan span)
    {
        Span<TextSpan> parts = stackalloc TextSpan[3];
        var count = 0;
        foreach (var part in new DateParts(text))
        {
            if (count == 3)
            {
                parts[1..].CopyTo(parts);
                count = 2;
            }

            parts[count++] = part;
            if (count == 3 && TryCompose(text, parts, out date))
            {
                span = TextSpan.FromBounds(parts[0].Start, parts[2].End);
                return true;
            }
        }

        (date, span) = (default, default);
        return false;
    }

    private static bool TryCompose(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> parts, out DateOnly date)
    {
        date = default;
        var first = parts[0].In(text);
        var second = parts[1].In(text);
        var third = parts[2].In(text);
        var left = text[parts[0].End..parts[1].Start];
        var right = text[parts[1].End..parts[2].Start];
        // One date is written in one go: "May 12th, 2031", never "May 12 (2031)".
        if (left.Length > 4 || right.Length > 4 || left.IndexOfAny("(;:") >= 0 || right.IndexOfAny("(;:") >= 0) { return false; }
        if (left is "-" && right is "-" && first.Length == 4 && second.Length == 2)
        {
            return TryCompose(first, Number(second), Number(third), out date);
        }

        return TryCompose(third, MonthOf(first), Number(second), out date) || TryCompose(third, MonthOf(second), Number(first), out date);
    }

    private static bool TryCompose(ReadOnlySpan<char> year, int month, int day, out DateOnly date)
    {
        date = default;
        var number = year.Length == 4 ? Number(year) : 0;
        if (number is < 1800 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(number, month)) { return false; }
        date = new DateOnly(number, month, day);
        return true;
    }

    /// <summary>"March", "Mar", "MARCH".</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => MonthOf(word) > 0;

    /// <summary>"March", "Mar", "MARCH"; 0 for any other word.</summary>
    private static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) { return 0; }
        for (var i = 0; i < Months.Length; i++)
        {
            var isShort = word.Length == 3 || (i == 8 && word.Length == 4);
            if (Months[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) && (isShort || word.Length == Months[i].Length)) { return i + 1; }
        }

        return 0;
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool OnlyCompanions(ReadOnlySpan<char> rest)
    {
        var known = Companions.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in new Words(rest))
        {
            if (!known.Contains(word.In(rest))) { return false; }
        }

        return true;
    }
}
