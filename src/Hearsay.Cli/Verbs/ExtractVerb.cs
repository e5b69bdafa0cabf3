using Hearsay.Cli.Formats;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Options;
using Hearsay.Intake;
using Hearsay.Intake.Containment;

namespace Hearsay.Cli.Verbs;

/// <summary>Shows what is taken from an input, and of a web page by which rule every block was kept or left out.</summary>
internal sealed class ExtractVerb : Verb
{
    private static readonly Option Json = new("--json", null, "as one JSON object a report; of a page with every block");
    private static readonly Option Address = new("--url", "ADDRESS", "where the page was found, where it does not say so itself");
    private static readonly Option TextOnly = new("--text", null, "the report's text and nothing else");

    public override string Name => "extract";

    public override string Summary => "Shows what is taken from a web page or other file, and why";

    public override string Operands => "FILE|- ... [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [Json, TextOnly, Address, .. InputArguments.Containing];

    public override string Notes =>
        """
        For each fact the place of the page is named where it was found. A block that is part of the report is marked with a
        plus; of any other the rule is named that left it out. Of other inputs that hearsay add takes (feeds, archives, rows)
        every report is shown that comes out of them. Nothing is fetched and nothing is stored.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay extract page.html", "what was taken, and what was left out and why"),
        ("hearsay extract crawl.warc.gz --json", "every report of an archive, feed, mailbox or table"),
        ("hearsay extract page.html --json | jq .published", "for programs"),
        ("hearsay extract page.html --text > report.txt", "the report as plain text"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands.Count == 0)
        {
            throw new UsageException("extract what? Give a saved page or other file, or - for standard input: hearsay extract page.html");
        }

        if (arguments.Has(Json) && arguments.Has(TextOnly))
        {
            throw new UsageException("one format at a time, not json and text.");
        }

        var output = terminal.OpenOutput();
        await using var closing = output.ConfigureAwait(false);
        var isMissed = false;
        using var workers = WorkerProgram.Pool(InputArguments.BudgetOf(arguments), mostWaiting: 1, terminal);
        var door = new ContainedDoor(workers);
        await foreach (var item in arguments.Operands.ToAsyncEnumerable().SelectMany(operand => ReadAsync(operand, arguments.Value(Address), door, terminal)).ConfigureAwait(false))
        {
            if (item.Item is IntakeItem.Found found)
            {
                await output.WriteAsync(Shown(found, arguments, terminal)).ConfigureAwait(false);
            }
            else
            {
                isMissed |= item.Item is not IntakeItem.Remark;
                terminal.Say(item.Line);
            }
        }

        return isMissed ? ExitCode.SomeInputsFailed : ExitCode.Done;
    }

    private static string Shown(IntakeItem.Found found, Arguments arguments, Terminal terminal) =>
        arguments.Has(TextOnly) ? found.Draft.Text + "\n"
        : found.Page is { } page ? arguments.Has(Json) ? PageJson.Of(page) : PageText.Of(page, terminal.Width)
        : arguments.Has(Json) ? DraftJson.Of(found) : DraftText.Of(found);

    private static IAsyncEnumerable<GivenItem> ReadAsync(string operand, string? address, ContainedDoor door, Terminal terminal)
    {
        var options = new IntakeOptions { Explains = true };
        return operand is "-" ? InputReader.ThroughAsync(terminal.Input, new IntakeSource("standard input") { Address = address }, options, door, terminal.Interrupted)
            : InputReader.FromFileAsync(new IntakeSource(operand) { Address = address }, options, door, terminal.Interrupted);
    }
}
