using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Intake.Pages;

namespace Hearsay.Intake.Moments;

/// <summary>
/// Reads a written moment word by word: "2031-05-12T06:30:00+02:00", "Mon, 12 May 2031 06:30:00 EST", "May 12, 2031 at 6:30 a.m. ET",
/// "12/05/2031" only where day and month cannot be mistaken for each other.
/// </summary>
internal sealed class MomentReader(string written)
{
    private const int LongestWritten = 200;
    private const int FirstYear = 1800;
    private const int LastYear = 2199;

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly FrozenDictionary<string, TimeSpan> Zones = IntakeTable.Rows("ZoneNames")
        .ToFrozenDictionary(row => row[0], row => TimeSpan.FromMinutes(int.Parse(row[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)), StringComparer.OrdinalIgnoreCase);

    private readonly List<int> _numbers = [];
    private int? _year;
    private int? _month;
    private int? _day;
    private TimeSpan? _time;
    private TimeSpan? _zone;

    public bool TryRead(out PublishedMoment moment)
    {
        moment = default;
        if (written.Length > LongestWritten)
        {
            return false;
        }

        if (TryReadEpoch(out moment))
        {
            return true;
        }

        ReadWords();
        return TryCompose(out moment);
    }

    /// <summary>Seconds or milliseconds since 1970: ten or thirteen digits and nothing else.</summary>
    private bool TryReadEpoch(out PublishedMoment moment)
    {
        moment = default;
        var digits = written.AsSpan().Trim();
        if (digits.Length is not (10 or 13) || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return false;
        }

        moment = PublishedMoment.Of(digits.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(count) : DateTimeOffset.FromUnixTimeMilliseconds(count));
        return moment.Day.Year is >= 1980 and <= LastYear;
    }

    private void ReadWords()
    {
        var at = 0;
        while (at < written.Length && !IsComplete())
        {
            var start = at;
            if (char.IsAsciiDigit(written[at]))
            {
                at = ReadNumber(at);
            }
            else if (char.IsAsciiLetter(written[at]))
            {
                while (at < written.Length && char.IsAsciiLetter(written[at]))
                {
                    at++;
                }

                ReadWord(written.AsSpan(start, at - start));
            }
            else
            {
                at = _time is not null && _zone is null && written[at] is '+' or '-' or '−' ? ReadOffset(at) : at + 1;
            }
        }
    }

    private bool IsComplete() => _time is not null && _zone is not null && (_year is not null || _numbers.Count >= 3);

    private int ReadNumber(int start)
    {
        var end = start;
        while (end < written.Length && char.IsAsciiDigit(written[end]))
        {
            end++;
        }

        if (end - start is 1 or 2 && end < written.Length && (written[end] == ':' || (written[end] == '.' && IsClock(end))) && _time is null)
        {
            return ReadClock(start, end);
        }

        if (end - start <= 2 && _time is null && IsHalfOfDay(end))
        {
            _time = TimeSpan.FromHours(Number(start, end));
            return end;
        }

        if (end - start == 8 && _year is null && !IsTime(end))
        {
            _numbers.AddRange([Number(start, start + 4), Number(start + 4, start + 6), Number(start + 6, end)]);
            return end;
        }

        if (end - start <= 4)
        {
            _numbers.Add(Number(start, end));
            if (end - start == 4)
            {
                _year ??= _numbers[^1];
            }
        }

        return end;
    }

    /// <summary>"6.30pm": a full stop parts hours and minutes where the half of the day follows.</summary>
    private bool IsClock(int stop) =>
        stop + 2 < written.Length && char.IsAsciiDigit(written[stop + 1]) && char.IsAsciiDigit(written[stop + 2]) && IsHalfOfDay(stop + 3);

    private bool IsTime(int at) => at < written.Length && written[at] == ':';

    private bool IsHalfOfDay(int at)
    {
        var rest = written.AsSpan(at).TrimStart();
        return rest.Length >= 2 && rest[0] is 'a' or 'A' or 'p' or 'P' && (rest[1] is 'm' or 'M' || rest is [_, '.', 'm' or 'M', ..]);
    }

    private int ReadClock(int start, int colon)
    {
        var at = colon + 1;
        while (at < written.Length && at - colon <= 2 && char.IsAsciiDigit(written[at]))
        {
            at++;
        }

        var (hours, minutes, seconds) = (Number(start, colon), Number(colon + 1, at), 0);
        if (at + 2 < written.Length && written[at] == ':' && char.IsAsciiDigit(written[at + 1]) && char.IsAsciiDigit(written[at + 2]))
        {
            seconds = Math.Min(59, Number(at + 1, at + 3));
            at += 3;
            if (at + 1 < written.Length && written[at] is '.' or ',' && char.IsAsciiDigit(written[at + 1]))
            {
                at++;
                while (at < written.Length && char.IsAsciiDigit(written[at]))
                {
                    at++;
                }
            }
        }

        if (hours <= 24 && minutes <= 59)
        {
            _time = new TimeSpan(hours, minutes, seconds);
        }

        return at;
    }

    private void ReadWord(ReadOnlySpan<char> word)
    {
        if (MonthOf(word) is { } month)
        {
            _month ??= month;
        }
        else if (_time is { Days: 0 } time && word is "pm" or "PM" or "p" or "P" or "Pm")
        {
            _time = time.Hours < 12 ? time + TimeSpan.FromHours(12) : time;
        }
        else if (_time is { Hours: 12 } noon && word is "am" or "AM" or "a" or "A" or "Am")
        {
            _time = noon - TimeSpan.FromHours(12);
        }
        else if (_time is not null && _zone is null && Zones.TryGetValue(word.ToString(), out var zone))
        {
            _zone = zone;
        }
    }

    /// <summary>"+0200", "+02:00", "-5", "GMT+2".</summary>
    private int ReadOffset(int sign)
    {
        var (at, digits) = (sign + 1, 0);
        Span<int> read = stackalloc int[4];
        while (at < written.Length && digits < 4 && (char.IsAsciiDigit(written[at]) || (written[at] == ':' && digits is 1 or 2)))
        {
            if (written[at] != ':')
            {
                read[digits++] = written[at] - '0';
            }

            at++;
        }

        var (hours, minutes) = digits switch
        {
            1 => (read[0], 0),
            2 => ((read[0] * 10) + read[1], 0),
            3 => (read[0], (read[1] * 10) + read[2]),
            4 => ((read[0] * 10) + read[1], (read[2] * 10) + read[3]),
            _ => (99, 0),
        };
        if (hours <= 14 && minutes <= 59)
        {
            var offset = new TimeSpan(hours, minutes, 0);
            _zone = written[sign] == '+' ? offset : -offset;
        }

        return at;
    }

    private bool TryCompose(out PublishedMoment moment)
    {
        moment = default;
        if (!TryComposeDay(out var day))
        {
            return false;
        }

        var overflow = _time?.Days ?? 0;
        moment = new PublishedMoment(day, null);
        if (_time is { } time && _zone is { } zone && overflow == 0)
        {
            var at = new DateTimeOffset(day.ToDateTime(TimeOnly.FromTimeSpan(time)), zone);
            moment = new PublishedMoment(day, at);
        }

        return true;
    }

    private bool TryComposeDay(out DateOnly day)
    {
        day = default;
        if (_month is { } month)
        {
            // "12 May 2031", "May 12, 2031", "12 May 31".
            _day = _numbers.Find(number => number is >= 1 and <= 31);
            var year = _year ?? _numbers.Skip(_numbers.IndexOf(_day.Value) + 1).Where(number => number is > 0 and < 100).Select(number => number < 70 ? 2000 + number : 1900 + number).FirstOrDefault();
            return TryDay(year, month, _day.Value, out day);
        }

        if (_numbers is not [var first, var second, var third, ..])
        {
            return false;
        }

        if (first > 31)
        {
            return TryDay(first, second, third, out day);
        }

        // 12/25/2031 and 25.12.2031 can be told; 05/06/2031 cannot, and is none.
        return third > 31 && (second > 12 || first > 12 || first == second) && TryDay(third, second > 12 ? first : second, second > 12 ? second : first, out day);
    }

    private static bool TryDay(int year, int month, int day, out DateOnly date)
    {
        var isDay = year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDay ? new DateOnly(year, month, day) : default;
        return isDay;
    }

    private static int? MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 9)
        {
            return null;
        }

        for (var i = 0; i < Months.Length; i++)
        {
            if (word.StartsWith(Months[i], StringComparison.OrdinalIgnoreCase) && (word.Length <= 4 || CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[i].AsSpan().Equals(word, StringComparison.OrdinalIgnoreCase)))
            {
                return i + 1;
            }
        }

        return null;
    }

    private int Number(int start, int end) => end > start ? int.Parse(written.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
}
