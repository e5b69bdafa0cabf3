using System.Globalization;

namespace Hearsay.Intake.Rows;

/// <summary>
/// The day of publication, written YYYY-MM-DD; where a time with a zone stands after it, the day is the day of the place. A day before
/// there were newspapers as we read them is none: 0001-01-01 is .NET's way to write that nothing is known.
/// </summary>
internal static class PublicationDate
{
    public const string Form = "YYYY-MM-DD, from 1800 on";

    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public const int FirstYear = 1800;
    private const int DateLength = 10;

    public static DateOnly? Parse(string? written) =>
        written is { Length: >= DateLength }
        && (written.Length == DateLength || written[DateLength] is 'T' or ' ')
        && DateOnly.TryParseExact(written.AsSpan(0, DateLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year >= FirstYear
            ? date
            : null;

    /// <summary>The moment, where a time with its zone is given (ISO 8601: 2033-10-11T06:00:00+02:00); without a zone it is none.</summary>
    public static DateTimeOffset? ParseMoment(string? written) =>
        written is not null && Parse(written) is not null && HasZone(written) && DateTimeOffset.TryParseExact(written.Replace(' ', 'T'), Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    private static bool HasZone(string written) => written[^1] == 'Z' || (written.Length > DateLength + 6 && written[^6] is '+' or '-');
}
