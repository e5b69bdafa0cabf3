using System.Globalization;

namespace Hearsay.Claims.Matching.Propositions;

/// <summary>When something is said to be, in minutes: from the first that it may be to the last, half open.</summary>
internal readonly record struct TimeStretch(long From, long To)
{
    public const long Day = 24 * 60;

    private const long AroundMidnight = 60;

    public bool IsWithinOneDay => To - From <= Day && From / Day == (To - 1) / Day;

    public bool IsPartOfDay => To - From < Day;

    public bool Overlaps(TimeStretch other) => From < other.To && other.From < To;

    public bool Within(TimeStretch other) => From >= other.From && To <= other.To;

    /// <summary>The days that it touches: what two statements of one event have in common however finely they tell the time.</summary>
    public (int First, int Last) Days => ((int)Math.Clamp(From / Day, 0, int.MaxValue), (int)Math.Clamp((To - 1) / Day, 0, int.MaxValue));

    /// <summary>Null where the words give no stretch of the calendar with two ends.</summary>
    public static TimeStretch? Parse(string? edtf)
    {
        if (string.IsNullOrEmpty(edtf)) { return null; }
        if (edtf.Length == 19 && edtf.EndsWith("T00:00:00", StringComparison.Ordinal)) { return Midnight(edtf.AsSpan(0, 10)); }
        var slash = edtf.IndexOf('/', StringComparison.Ordinal);
        var (first, last) = slash < 0 ? (One(edtf), One(edtf)) : (One(edtf.AsSpan(0, slash)), One(edtf.AsSpan(slash + 1)));
        if (first is not { } from || last is not { } to) { return null; }
        // "T18:00:00/T24:00:00": the second end of a stretch of hours is where it stops.
        var end = slash >= 0 && to.To - to.From <= 1 ? to.From : to.To;
        return end > from.From ? new TimeStretch(from.From, end) : null;
    }

    private static TimeStretch? One(ReadOnlySpan<char> date)
    {
        date = date.TrimEnd("~?%");
        if (date.Length == 4 && Number(date) is > 0 and var year) { return Between(new DateTime(year, 1, 1), static from => from.AddYears(1)); }
        if (date.Length == 7 && Number(date[..4]) is > 0 and var inYear && Number(date[5..]) is >= 1 and <= 12 and var month)
        {
            return Between(new DateTime(inYear, month, 1), static from => from.AddMonths(1));
        }

        var isDay = date.Length == 10;
        return date.Length >= 10 && DateTime.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment)
            ? Between(moment, from => isDay ? from.AddDays(1) : from.AddMinutes(1))
            : null;
    }

    /// <summary>"Midnight on Wednesday" is where Wednesday begins for some and where it ends for others.</summary>
    private static TimeStretch? Midnight(ReadOnlySpan<char> date) => One(date) is { } day ? day with { To = day.To + AroundMidnight } : null;

    private static TimeStretch? Between(DateTime from, Func<DateTime, DateTime> end) =>
        from.Year >= 9998 ? null : new TimeStretch(from.Ticks / TimeSpan.TicksPerMinute, end(from).Ticks / TimeSpan.TicksPerMinute);

    private static int Number(ReadOnlySpan<char> digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
