using System.Globalization;

namespace Hearsay.Cli.Inputs;

/// <summary>
/// The day of publication, written YYYY-MM-DD; a time after it is left aside, as the day is the day of the place. A day before
/// there were newspapers as we read them is none: 0001-01-01 is .NET's way to write that nothing is known.
/// </summary>
internal static class PublicationDate
{
    public const string Form = "YYYY-MM-DD, from 1800 on";

    private const int FirstYear = 1800;
    private const int DateLength = 10;

    public static DateOnly? Parse(string? written) =>
        written is { Length: >= DateLength }
        && (written.Length == DateLength || written[DateLength] is 'T' or ' ')
        && DateOnly.TryParseExact(written.AsSpan(0, DateLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year >= FirstYear
            ? date
            : null;
}
