using Hearsay.Cli.Formats;
using Hearsay.Cli.Inputs;
using Hearsay.Reports;

namespace Hearsay.Cli.Verbs;

/// <summary>
/// What became of one input: the rendered reading, null where it could not be read, and lines for the user.
/// </summary>
internal sealed record Outcome(ReportInput Input, string? Rendered, IReadOnlyList<string> Lines)
{
    private const string ReadLanguage = "en";

    /// <summary>BCP 47 for a text of which too little is there to tell.</summary>
    private const string UnknownLanguage = "und";

    public static Outcome Of(ReportInput input, int number, InputReader inputs, Func<Report, Reading> read, ReadingFormat format)
    {
        try
        {
            var draft = inputs.Read(input);
            var reading = read(draft.ToReport());
            var lines = draft.Notes.Select(note => $"{input.Name}: {note}");
            return new Outcome(input, format.Render(reading, number), [.. lines, .. NoteOn(reading.Report.Language, input.Name)]);
        }
        catch (UnreadableInputException exception)
        {
            return new Outcome(input, null, [$"{input.Name} {exception.Message}"]);
        }
    }

    private static IEnumerable<string> NoteOn(string language, string name) => language is ReadLanguage or UnknownLanguage
        ? []
        : [$"{name}: its language is {language}, which is not read: the text is given, without attributions."];
}
