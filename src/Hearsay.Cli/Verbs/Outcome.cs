using Hearsay.Cli.Formats;
using Hearsay.Cli.Inputs;
using Hearsay.Grammar;
using Hearsay.Reports;
using Hearsay.Text;

namespace Hearsay.Cli.Verbs;

/// <summary>
/// What became of one input: the rendered reading with what the report is called, null where it could not be read, and lines
/// for the user.
/// </summary>
internal sealed record Outcome(ReportInput Input, string? Rendered, string? Title, IReadOnlyList<string> Lines)
{
    public static async Task<Outcome> OfAsync(ReportInput input, int number, InputReader inputs, Func<Report, Reading> read, ReadingFormat format, CancellationToken cancellation)
    {
        try
        {
            var incoming = await inputs.ReadAsync(input, cancellation).ConfigureAwait(false);
            var reading = read(incoming.ToReport());
            var lines = incoming.Notes.Select(note => $"{input.Name}: {note}");
            return new Outcome(input, format.Render(reading, number), new Wording(reading).Called(), [.. lines, .. NoteOn(reading.Report, input.Name)]);
        }
        catch (UnreadableInputException exception)
        {
            return new Outcome(input, null, null, [$"{input.Name} {exception.Message}"]);
        }
        catch (ReportTooLongException exception)
        {
            return new Outcome(input, null, null, [$"{input.Name}: {exception.Message}"]);
        }
    }

    private static IEnumerable<string> NoteOn(Report report, string name) =>
        !report.Text.Any(char.IsLetter) ? [$"{name}: holds no words, so its reading is empty."]
        : report.Language is LanguageCheck.English ? []
        : report.Language is LanguageCheck.Unknown ? [$"{name}: its language is not known here: the text is given, without attributions."]
        : [$"{name}: its language is {report.Language}, which is not read: the text is given, without attributions."];
}
