using System.Collections.Immutable;
using Hearsay.Intake.Bytes;
using Hearsay.Intake.Moments;
using Hearsay.Reports;

namespace Hearsay.Intake.Rows;

/// <summary>The report that the fields of a row make, whatever the row is written in.</summary>
internal static class RowReport
{
    public const string Text = "text";
    public const string Url = "url";

    private const string Published = "published";

    /// <summary>What a row can say; the text first.</summary>
    public static ImmutableArray<string> Fields { get; } = [Text, "id", "title", "outlet", "byline", Published, Url];

    /// <param name="text">The report's text; null where the row has none.</param>
    /// <param name="value">What the row has in the field of this name, as <see cref="Fields"/> calls it.</param>
    /// <param name="repairs">Places of the row that were no text.</param>
    /// <param name="options">What the user says.</param>
    /// <param name="format">What the row is written in.</param>
    /// <returns>Null where the row has neither a text nor an address.</returns>
    public static IntakeItem? Of(string? text, Func<string, string?> value, int repairs, IntakeOptions options, IntakeFormat format)
    {
        var notes = new List<string>();
        if (repairs > 0)
        {
            notes.Add(DecodingNotes.OnRow(repairs));
        }

        var (day, moment) = Moment(value(Published), notes);
        var draft = Beside.OfMany(
            new ReportDraft
            {
                Text = text ?? "",
                Id = value("id"),
                Title = value("title"),
                Outlet = value("outlet"),
                Byline = value("byline"),
                Url = value(Url),
                Published = day,
                PublishedAt = moment,
            },
            options);
        return text is not null ? new IntakeItem.Found(draft, format) { Repairs = repairs, Notes = [.. notes] }
            : WebAddress(draft.Url) is { } address ? new IntakeItem.Elsewhere(address, draft with { Url = address })
            : null;
    }

    public static string? WebAddress(string? written) =>
        Uri.TryCreate(written?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;

    private static (DateOnly? Day, DateTimeOffset? Moment) Moment(string? written, List<string> notes)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return default;
        }

        if (PublicationDate.Parse(written) is { } day)
        {
            return (day, PublicationDate.ParseMoment(written));
        }

        if (PublishedMoment.TryRead(written, out var moment) && moment.Day.Year >= PublicationDate.FirstYear)
        {
            return (moment.Day, moment.At);
        }

        notes.Add($"\"published\" is no date of the form {PublicationDate.Form}, and was left out: {written}");
        return default;
    }
}
