using System.Globalization;

namespace Hearsay.Cli.Inputs;

/// <summary>The day of publication, written YYYY-MM-DD; a time after it is left aside, as the day is the day of the place.</summary>
internal static class PublicationDate
{
    private const int DateLength = 10;

    public static DateOnly? Parse(string? written) =>
        written is { Length: >= DateLength }
        && (written.Length == DateLength || written[DateLength] is 'T' or ' ')
        && DateOnly.TryParseExact(written.AsSpan(0, DateLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
