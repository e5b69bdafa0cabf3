using Hearsay.Cli.Formats;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Options;
using Hearsay.Intake.Bytes;
using Hearsay.Intake.Pages;

namespace Hearsay.Cli.Verbs;

/// <summary>Shows what is taken from a web page, and by which rule every block of it was kept or left out.</summary>
internal sealed class ExtractVerb : Verb
{
    private static readonly Option Json = new("--json", null, "as one JSON object a page, with every block");
    private static readonly Option Address = new("--url", "ADDRESS", "where the page was found, where it does not say so itself");
    private static readonly Option TextOnly = new("--text", null, "the report's text and nothing else");

    public override string Name => "extract";

    public override string Summary => "Shows what is taken from a web page, and why";

    public override string Operands => "PAGE.html|- ... [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [Json, TextOnly, Address];

    public override string Notes =>
        """
        For each fact the place of the page is named where it was found. A block that is part of the report is marked with a
        plus; of any other the rule is named that left it out. Nothing is fetched and nothing is stored.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay extract page.html", "what was taken, and what was left out and why"),
        ("hearsay extract page.html --json | jq .published", "for programs"),
        ("hearsay extract page.html --text > report.txt", "the report as plain text"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands.Count == 0)
        {
            throw new UsageException("extract what? Give a saved page, or - for standard input: hearsay extract page.html");
        }

        if (arguments.Has(Json) && arguments.Has(TextOnly))
        {
            throw new UsageException("one format at a time, not json and text.");
        }

        var output = terminal.OpenOutput();
        await using var closing = output.ConfigureAwait(false);
        var isMissed = false;
        foreach (var operand in arguments.Operands)
        {
            if (Read(operand, arguments.Value(Address), terminal) is not { } page)
            {
                isMissed = true;
                continue;
            }

            await output.WriteAsync(arguments.Has(Json) ? PageJson.Of(page) : arguments.Has(TextOnly) ? page.Text + "\n" : PageText.Of(page, terminal.Width)).ConfigureAwait(false);
        }

        return isMissed ? ExitCode.SomeInputsFailed : ExitCode.Done;
    }

    private static PageReport? Read(string operand, string? address, Terminal terminal)
    {
        try
        {
            var bytes = operand is "-" ? new ByteSource(terminal.Input).ReadWhole() ?? throw new UnreadableInputException(InputReader.TooLong) : InputReader.BytesOf(operand);
            return PageReader.Read(ByteDecoder.Decode(bytes).Text, address);
        }
        catch (UnreadableInputException exception)
        {
            terminal.Say($"{operand} {exception.Message}");
            return null;
        }
    }
}
