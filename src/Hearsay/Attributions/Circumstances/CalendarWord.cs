namespace Hearsay.Attributions.Circumstances;

/// <summary>What sort of time a word names (calendar.tsv).</summary>
internal enum CalendarWord
{
    Weekday, Month, Today, Yesterday, Unit, PartOfDay, Last, Lead,
}
