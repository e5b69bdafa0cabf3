using Hearsay.Mentions.Times.Calendar;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Mornings and nights as hours: words.tsv writes the first and the last as two digits each.</summary>
internal static class PartOfDay
{
    public static DayTime Night { get; } = Of(2030);

    public static DayTime Of(int hours) => new(hours / 100 * DayTime.Hour, hours % 100 * DayTime.Hour);

    /// <summary>The earlier or the later half: "early Friday morning", "late on Monday".</summary>
    public static DayTime Half(in DayTime part, bool early)
    {
        var middle = part.Start + ((part.End - part.Start) / 2);
        return early ? part with { End = middle } : part with { Start = middle };
    }
}
