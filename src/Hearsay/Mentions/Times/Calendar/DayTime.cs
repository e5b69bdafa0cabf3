namespace Hearsay.Mentions.Times.Calendar;

/// <summary>
/// A time of day or a part of one, in seconds from the day's midnight; a night ends on the day after. The zone is an offset from UTC
/// in minutes, null where it is local time; one with summer time ("ET") is an hour further while that lasts.
/// </summary>
internal readonly record struct DayTime(int Start, int End, int? Zone = null, bool HasSummerTime = false)
{
    public const int Hour = 3600;
    public const int WholeDay = 24 * Hour;

    public bool IsInstant => Start == End;

    public static DayTime At(int second) => new(second, second);
}
