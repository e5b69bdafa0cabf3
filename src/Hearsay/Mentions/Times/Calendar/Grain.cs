namespace Hearsay.Mentions.Times.Calendar;

/// <summary>How large a stretch of time is, smallest first.</summary>
internal enum Grain : byte
{
    Second, Minute, Hour, Part, Day, Weekend, Week, Month, Season, Quarter, Half, Year, Decade, Century,
}
