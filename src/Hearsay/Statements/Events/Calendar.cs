using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Statements.Events;

/// <summary>Days and months: "was fired *on Tuesday*" says when, and "fired *on the crowd*" at whom.</summary>
internal static class Calendar
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = DateTimeFormatInfo.InvariantInfo.DayNames
        .Concat(DateTimeFormatInfo.InvariantInfo.MonthNames.Where(static name => name.Length > 0)).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Names(ReadOnlySpan<char> word) => Words.Contains(word);
}
