namespace Hearsay.Mentions.Times;

/// <summary>What an expression of time tells: a stretch of the calendar, a time of day, a length, or something that comes again.</summary>
public enum TimeKind
{
    Date, Time, Duration, Set,
}
