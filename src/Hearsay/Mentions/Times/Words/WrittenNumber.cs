using System.Globalization;

namespace Hearsay.Mentions.Times.Words;

/// <summary>What a token of digits may be: a number, "21st", "1990s", "10:35", "2026-03-05", "5/3/2026", "1.5".</summary>
internal static class WrittenNumber
{
    private const int MostDigits = 8;

    public static TimeToken Read(ReadOnlySpan<char> form)
    {
        var start = char.IsAsciiDigit(form[0]) ? 0 : 1;
        var end = start;
        while (end < form.Length && char.IsAsciiDigit(form[end])) { end++; }
        if (end - start > MostDigits) { return default; }
        var number = int.Parse(form[start..end], NumberStyles.None, CultureInfo.InvariantCulture);
        var rest = form[end..];
        if (start == 1) { return form[0] is '\'' or '’' ? Elided(number, end - start, rest) : TimeWordsOfLetters(form); }
        return rest switch
        {
            [] => end == MostDigits ? DayOf(number / 10000, number / 100 % 100, number % 100) : new TimeToken(TimeWord.Number, number),
            "st" or "nd" or "rd" or "th" => new TimeToken(TimeWord.Ordinal, number),
            "s" or "'s" or "’s" when IsDecade(number) => new TimeToken(TimeWord.Decade, number < 100 ? 1900 + number : number),
            "/2" or "/4" when number is 1 or 3 => new TimeToken(TimeWord.Fraction, 1000 * number / (rest[1] - '0')),
            [':', ..] => Clock(form),
            ['.', _] or ['.', _, _] when number < 24 && rest.Length == 3 => Fraction(form),
            ['.' or ',', ..] or ['/', ..] or ['-', ..] => Parted(form),
            "Q" or "q" when number is >= 1 and <= 4 => new TimeToken(TimeWord.QuarterCode, number),
            _ => default,
        };
    }

    private static bool IsDecade(int number) => number % 10 == 0 && number is (>= 20 and <= 90) or (>= 1000 and <= 2090);

    // "'80s"; "'98" is a year where a month stands before it, which is rare in news: left out.
    private static TimeToken Elided(int number, int digits, ReadOnlySpan<char> rest) =>
        digits == 2 && rest is "s" && IsDecade(number) ? new TimeToken(TimeWord.Decade, 1900 + number) : default;

    /// <summary>"Q3", "H1".</summary>
    private static TimeToken TimeWordsOfLetters(ReadOnlySpan<char> form) => form switch
    {
        ['Q' or 'q', >= '1' and <= '4' and var quarter] => new TimeToken(TimeWord.QuarterCode, quarter - '0'),
        ['H' or 'h', >= '1' and <= '2' and var half] => new TimeToken(TimeWord.HalfCode, half - '0'),
        _ => default,
    };

    private static TimeToken Clock(ReadOnlySpan<char> form)
    {
        Span<int> parts = stackalloc int[3];
        return Split(form, parts, out var count, ":") && parts[0] < 25 && parts[1] < 60 && parts[2] < 60 && form[form.IndexOf(':')..].Length >= 3 && count <= 3
            ? new TimeToken(TimeWord.Clock, (((parts[0] * 60) + parts[1]) * 60) + parts[2]) : default;
    }

    /// <summary>"1.5" is thousandths here, so that it stays a whole number.</summary>
    private static TimeToken Fraction(ReadOnlySpan<char> form) =>
        decimal.TryParse(form, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && value < 1_000_000
            ? new TimeToken(TimeWord.Fraction, (int)(value * 1000)) : default;

    private static TimeToken Parted(ReadOnlySpan<char> form)
    {
        Span<int> parts = stackalloc int[3];
        var mark = form[form.IndexOfAny(",./-")];
        if (mark is ',' || !Split(form, parts, out var count, [mark]) || count < 2) { return Fraction(form); }
        if (count == 2)
        {
            return mark is '.' ? Fraction(form)
                : parts[0] >= 1000 && parts[1] is >= 1 and <= 12 ? MonthOf(parts[0], parts[1])
                : parts[1] is >= 1000 and < 2200 && parts[0] is >= 1 and <= 12 ? MonthOf(parts[1], parts[0])
                : mark is '/' ? DayOfYear(parts[0], parts[1]) : default;
        }

        return parts[0] >= 1000 ? DayOf(parts[0], parts[1], parts[2])
            : mark is '.' || parts[0] > 12 ? DayOf(WholeYear(parts[2]), parts[1], parts[0])
            : DayOf(WholeYear(parts[2]), parts[0], parts[1]);
    }

    private static int WholeYear(int year) => year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;

    /// <summary>"10/25": the month first, as Americans write it, where that can be.</summary>
    private static TimeToken DayOfYear(int first, int second) => (first, second) switch
    {
        ( >= 1 and <= 12, >= 1 and <= 31) => new TimeToken(TimeWord.WrittenDay, (first * 100) + second),
        ( >= 1 and <= 31, >= 1 and <= 12) => new TimeToken(TimeWord.WrittenDay, (second * 100) + first),
        _ => default,
    };

    private static TimeToken MonthOf(int year, int month) => new(TimeWord.WrittenMonth, (year * 100) + month);

    private static TimeToken DayOf(int year, int month, int day) =>
        year is >= 1000 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new TimeToken(TimeWord.WrittenDate, (year * 10000) + (month * 100) + day) : default;

    private static bool Split(ReadOnlySpan<char> form, Span<int> parts, out int count, ReadOnlySpan<char> mark)
    {
        count = 0;
        foreach (var range in form.Split(mark))
        {
            if (count == parts.Length || form[range].Length > 4 || !int.TryParse(form[range], NumberStyles.None, CultureInfo.InvariantCulture, out parts[count]))
            {
                return false;
            }

            count++;
        }

        return true;
    }
}
