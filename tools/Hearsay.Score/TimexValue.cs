using System.Globalization;
using Hearsay.Mentions.Times;

namespace Hearsay.Score;

/// <summary>Writes a time as TimeML's TIMEX3 values have it, so that it can be compared with TimeBank: the table of docs/times.md.</summary>
internal static class TimexValue
{
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["21"] = "SP",
        ["22"] = "SU",
        ["23"] = "FA",
        ["24"] = "WI",
        ["33"] = "Q1",
        ["34"] = "Q2",
        ["35"] = "Q3",
        ["36"] = "Q4",
        ["40"] = "H1",
        ["41"] = "H2",
    };

    /// <summary>Hours of the parts of a day, in which their earlier and later halves lie too.</summary>
    private static readonly (int From, int Until, string Name)[] DayParts = [(5, 12, "TMO"), (12, 18, "TAF"), (18, 24, "TEV"), (20, 30, "TNI")];

    private static readonly Dictionary<string, string> Frequencies = new(StringComparer.Ordinal)
    {
        ["SECONDLY"] = "PT{0}S",
        ["MINUTELY"] = "PT{0}M",
        ["HOURLY"] = "PT{0}H",
        ["DAILY"] = "P{0}D",
        ["WEEKLY"] = "P{0}W",
        ["MONTHLY"] = "P{0}M",
        ["YEARLY"] = "P{0}Y",
    };

    public static string Of(TimeMention time, DateOnly published)
    {
        if (time.Recurrence is { } rule)
        {
            return OfRule(rule);
        }

        if (time.Kind == TimeKind.Duration || time.Edtf is null)
        {
            return time.Duration ?? "";
        }

        return OfExtent(time.Edtf, published);
    }

    private static string OfRule(string rule)
    {
        var cells = rule.Split(';').Select(static cell => cell.Split('=')).ToDictionary(static cell => cell[0], static cell => cell[1], StringComparer.Ordinal);
        if (cells.TryGetValue("BYDAY", out var day) && Array.IndexOf(["MO", "TU", "WE", "TH", "FR", "SA", "SU"], day) is >= 0 and var index)
        {
            return $"XXXX-WXX-{index + 1}" + (cells.TryGetValue("BYHOUR", out var hour) ? $"T{int.Parse(hour, CultureInfo.InvariantCulture):00}" : "");
        }

        return string.Format(CultureInfo.InvariantCulture, Frequencies[cells["FREQ"]], cells.GetValueOrDefault("INTERVAL", "1"));
    }

    private static string OfExtent(string edtf, DateOnly published)
    {
        var bar = edtf.IndexOf('/');
        if (bar < 0)
        {
            return edtf == Day(published) + "~" ? "PRESENT_REF" : Unit(edtf.TrimEnd('~'));
        }

        var (from, until) = (edtf[..bar], edtf[(bar + 1)..]);
        return (from, until) switch
        {
            ("", _) => "PAST_REF",
            (_, "") => "FUTURE_REF",
            ("..", _) => OfExtent(until, published),
            (_, "..") => OfExtent(from, published),
            _ when from.Contains('T') => OfHours(from, until),
            _ when from.EndsWith('~') => OfThird(from.TrimEnd('~'), until.TrimEnd('~')),
            _ => OfDays(from, until, published),
        };
    }

    private static string OfHours(string from, string until)
    {
        var day = from[..10];
        var first = int.Parse(from.AsSpan(11, 2), CultureInfo.InvariantCulture);
        var last = int.Parse(until.AsSpan(11, 2), CultureInfo.InvariantCulture) + (until[..10] == day ? 0 : 24);
        foreach (var (start, end, name) in DayParts)
        {
            if (first >= start && last <= end && !(first == 12 && last == 24)) { return day + name; }
        }

        return last - first == 12 ? day : Unit(from);
    }

    /// <summary>A third of a stretch stands for the stretch, which TimeML then marks START, MID or END.</summary>
    private static string OfThird(string from, string until) => from.Length switch
    {
        10 when Parse(from) is var first && Parse(until).DayNumber - first.DayNumber <= 3 => Week(first),
        10 => from[..7],
        7 => int.Parse(until.AsSpan(5, 2), CultureInfo.InvariantCulture) - int.Parse(from.AsSpan(5, 2), CultureInfo.InvariantCulture) >= 2 ? from[..4] : $"{from[..4]}-Q{((int.Parse(from.AsSpan(5, 2), CultureInfo.InvariantCulture) - 1) / 3) + 1}",
        _ => from[..3],
    };

    private static string OfDays(string from, string until, DateOnly published)
    {
        if (from.Length != 10 || until.Length != 10)
        {
            return Unit(from);
        }

        var (first, last) = (Parse(from), Parse(until));
        if (first.DayOfWeek == DayOfWeek.Monday && last == first.AddDays(6)) { return Week(first); }
        if (first.DayOfWeek == DayOfWeek.Saturday && last == first.AddDays(1)) { return Week(first) + "-WE"; }
        var isSoFar = last == published && first.Day == 1;
        var isStill = first == published && last.AddDays(1).Day == 1;
        return isSoFar ? (first.Month == 1 && published.Month != 1 ? from[..4] : from[..7])
            : isStill ? (last.Month == 12 && published.Month != 12 ? from[..4] : from[..7])
            : last == published && first.DayOfWeek == DayOfWeek.Monday ? Week(first) : Unit(from);
    }

    private static string Unit(string edtf) => edtf switch
    {
        { Length: > 10 } => Clock(edtf),
        [.. var decade, 'X'] when decade.Length == 3 => decade,
        [.. var century, 'X', 'X'] when century.Length == 2 => century,
        { Length: 7 } when Parts.TryGetValue(edtf[5..], out var part) => $"{edtf[..4]}-{part}",
        _ => edtf,
    };

    // TimeBank's clock times have no seconds and, but for a few, no zone.
    private static string Clock(string edtf) => edtf.AsSpan(17, 2) is "00" ? edtf[..16] : edtf[..19];

    private static string Week(DateOnly day) =>
        $"{ISOWeek.GetYear(day.ToDateTime(default))}-W{ISOWeek.GetWeekOfYear(day.ToDateTime(default)):00}";

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
