using System.Globalization;
using System.Text;

namespace Hearsay.Mentions.Times.Calendar;

/// <summary>Writes stretches of the calendar as EDTF (ISO 8601-2:2019), which has months, quarters and seasons but no weeks.</summary>
internal static class Edtf
{
    /// <summary>ISO 8601-2 numbers seasons from 21 (spring), quarters from 33, half years from 40.</summary>
    private const int FirstSeason = 21;
    private const int FirstQuarter = 33;
    private const int FirstHalf = 40;

    public static string? Write(in Extent extent)
    {
        var about = extent.IsApproximate ? "~" : "";
        return extent.Bounds switch
        {
            Bounds.None => null,
            Bounds.One => One(extent.From, about),
            Bounds.Closed => $"{Start(extent.From)}{about}/{End(extent.Until)}{about}",
            Bounds.OpenStart => $"../{End(extent.Until)}{about}",
            Bounds.OpenEnd => $"{Start(extent.From)}{about}/..",
            Bounds.UnknownStart => $"/{End(extent.Until)}{about}",
            _ => $"{Start(extent.From)}{about}/",
        };
    }

    private static string One(in Period period, string about) => period switch
    {
        { Time: { IsInstant: false } } or { Grain: Grain.Week or Grain.Weekend } => $"{Start(period)}{about}/{End(period)}{about}",
        _ => Start(period) + (period.Time is null ? about : ""),
    };

    private static string Start(in Period period) =>
        period.Time is { } time ? Clock(period.First, time.Start, time.Zone)
        : period.Grain is Grain.Week or Grain.Weekend ? Day(period.First) : Unit(period);

    private static string End(in Period period) =>
        period.Time is { } time ? Clock(period.First, time.End, time.Zone)
        : period.Grain is Grain.Week or Grain.Weekend ? Day(period.Last) : Unit(period);

    private static string Unit(in Period period)
    {
        var year = period.AnyYear ? "XXXX" : period.First.Year.ToString("0000", CultureInfo.InvariantCulture);
        return period.Grain switch
        {
            Grain.Month => $"{year}-{Two(period.First.Month)}",
            Grain.Season => $"{year}-{Two(FirstSeason - 1 + (period.First.Month / 3))}",
            Grain.Quarter => $"{year}-{Two(FirstQuarter + (period.First.Month / 3))}",
            Grain.Half => $"{year}-{Two(FirstHalf + (period.First.Month / 7))}",
            Grain.Year => year,
            Grain.Decade => year[..3] + "X",
            Grain.Century => year[..2] + "XX",
            _ => $"{year}-{Two(period.First.Month)}-{Two(period.First.Day)}",
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(DateOnly day, int second, int? zone)
    {
        var text = new StringBuilder(Day(Period.Shift(day, second / DayTime.WholeDay, Grain.Day)));
        second %= DayTime.WholeDay;
        text.Append('T').Append(Two(second / DayTime.Hour)).Append(':').Append(Two(second / 60 % 60)).Append(':').Append(Two(second % 60));
        return zone switch
        {
            null => text.ToString(),
            0 => text.Append('Z').ToString(),
            { } offset => text.Append(offset < 0 ? '-' : '+').Append(Two(Math.Abs(offset) / 60)).Append(':').Append(Two(Math.Abs(offset) % 60)).ToString(),
        };
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
