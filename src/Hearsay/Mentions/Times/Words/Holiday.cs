using Hearsay.Mentions.Times.Calendar;

namespace Hearsay.Mentions.Times.Words;

/// <summary>A day with a name, and on which day of a year it lies.</summary>
internal sealed record Holiday(string[] Words, Func<int, DateOnly> DayOf)
{
    public Period? In(int year) => year is >= 1 and <= 9999 ? Period.Day(DayOf(year)) : null;
}
