using Hearsay.Cli.Formats;
using Hearsay.Cli.Inputs;
using Hearsay.Intake;
using Hearsay.Reports;
using Hearsay.Text;

namespace Hearsay.Cli.Verbs;

/// <summary>
/// What became of one input: the rendered reading with what the report is called, null where it could not be read, and lines
/// for the user.
/// </summary>
internal sealed record Outcome(GivenItem Given, string? Rendered, string? Title, IReadOnlyList<string> Lines)
{
    public bool IsFailed => Rendered is null && Given.Item is not (IntakeItem.Remark or IntakeItem.Withdrawn);

    public static Outcome Of(GivenItem given, int number, Func<Report, Reading> read, ReadingFormat format)
    {
        try
        {
            return given.Item switch
            {
                IntakeItem.Found found => Read(given, read(GivenItem.ReportOf(found)), number, format),
                _ => new Outcome(given, null, null, [given.Line]),
            };
        }
        catch (UnreadReportException exception)
        {
            return new Outcome(given, null, null, [$"{given.Name}: {exception.Message}{exception.Details}"]);
        }
    }

    private static Outcome Read(GivenItem given, Reading reading, int number, ReadingFormat format) =>
        new(given, format.Render(reading, number), new Wording(reading).Called(), [.. given.Notes, .. NoteOn(reading.Report, given.Name)]);

    private static IEnumerable<string> NoteOn(Report report, string name) =>
        !report.Text.Any(char.IsLetter) ? [$"{name}: holds no words, so its reading is empty."]
        : report.Language is LanguageCheck.English ? []
        : report.Language is LanguageCheck.Unknown ? [$"{name}: its language is not known here: the text is given, without attributions."]
        : [$"{name}: its language is {report.Language}, which is not read: the text is given, without attributions."];
}
