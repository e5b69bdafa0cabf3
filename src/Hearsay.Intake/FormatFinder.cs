using Hearsay.Intake.Pages;

namespace Hearsay.Intake;

/// <summary>Tells what an input is by how it begins, by what a server calls it, and by its name.</summary>
internal static class FormatFinder
{
    private static readonly (string Suffix, IntakeFormat Format)[] Suffixes =
    [
        (".html", IntakeFormat.Page), (".htm", IntakeFormat.Page), (".xhtml", IntakeFormat.Page),
        (".jsonl", IntakeFormat.Rows), (".ndjson", IntakeFormat.Rows), (".json", IntakeFormat.Rows),
        (".txt", IntakeFormat.Text), (".text", IntakeFormat.Text), (".md", IntakeFormat.Text),
    ];

    /// <summary>Names of files that hold what is read here.</summary>
    public static IEnumerable<string> Known => Suffixes.Select(static one => one.Suffix);

    public static IntakeFormat Find(InputOpening opening, IntakeSource source, IntakeOptions options)
    {
        var named = Named(source.Name);
        return named is IntakeFormat.Rows || options.Fields.ContainsKey("text") ? IntakeFormat.Rows
            : PageInput.Opens(opening.Text) ? IntakeFormat.Page
            : named ?? Called(source.MediaType) ?? (opening.Text.StartsWith('{') ? IntakeFormat.Rows : IntakeFormat.Text);
    }

    private static IntakeFormat? Named(string name) =>
        Suffixes.FirstOrDefault(one => name.EndsWith(one.Suffix, StringComparison.OrdinalIgnoreCase)) is { Suffix: not null } found ? found.Format : null;

    private static IntakeFormat? Called(string? mediaType) => mediaType switch
    {
        PageInput.Type or "application/xhtml+xml" => IntakeFormat.Page,
        "text/plain" => IntakeFormat.Text,
        _ => null,
    };
}
