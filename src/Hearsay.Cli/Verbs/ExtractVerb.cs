using Hearsay.Cli.Formats;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Intake;
using Hearsay.Intake.Containment;
using Hearsay.Ledgers;
using Hearsay.Reports;

namespace Hearsay.Cli.Verbs;

/// <summary>Shows what is taken from an input, and of a web page by which rule every block was kept or left out.</summary>
internal sealed class ExtractVerb : Verb
{
    private static readonly Option Json = new("--json", null, "as one JSON object a report; of a page with every block");
    private static readonly Option Address = new("--url", "ADDRESS", "where the page was found; it may give another address of the same site");
    private static readonly Option Kept = new(LedgerArguments.Ledger.Name, "PATH", "takes reports of this ledger again, from the bytes that were kept of them, and\nmarks what differs from what is held; REPORT is what history --all calls it");
    private static readonly Option TextOnly = new("--text", null, "the report's text and nothing else");

    public override string Name => "extract";

    public override string Summary => "Shows what is taken from a web page or other file, and why";

    public override string Operands => "FILE|- ... [OPTIONS] | REPORT ... --ledger PATH [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [Json, TextOnly, Address, Kept, .. InputArguments.Containing];

    public override string Notes =>
        """
        For each fact the place of the page is named where it was found. A block that is part of the report is marked with a
        plus; of any other the rule is named that left it out. Of other inputs that hearsay add takes (feeds, archives, rows)
        every report is shown that comes out of them. Nothing is fetched and nothing is stored. With --ledger, what is named
        are reports of a ledger: they are taken again from the bytes that were kept, as this version takes them.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay extract page.html", "what was taken, and what was left out and why"),
        ("hearsay extract crawl.warc.gz --json", "every report of an archive, feed, mailbox or table"),
        ("hearsay extract page.html --json | jq .published", "for programs"),
        ("hearsay extract page.html --text > report.txt", "the report as plain text"),
        ("hearsay extract 3f09c1d2a4b5e6f7 --ledger desk.db", "a report again, from the page that was kept of it"),
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

        if (arguments.Value(Kept) is not { } path)
        {
            return await ShowAsync(arguments, ledger: null, terminal).ConfigureAwait(false);
        }

        var ledger = await LedgerArguments.OpenAsync(path, create: false, terminal).ConfigureAwait(false);
        await using var closing = ledger.ConfigureAwait(false);
        return await ShowAsync(arguments, ledger, terminal).ConfigureAwait(false);
    }

    private static async Task<ExitCode> ShowAsync(Arguments arguments, ILedger? ledger, Terminal terminal)
    {
        var output = terminal.OpenOutput();
        await using var closing = output.ConfigureAwait(false);
        var isMissed = false;
        using var workers = WorkerProgram.Pool(InputArguments.BudgetOf(arguments), mostWaiting: 1, terminal);
        var door = new ContainedDoor(workers);
        await foreach (var (item, held) in arguments.Operands.ToAsyncEnumerable().SelectMany(operand => ReadAsync(operand, ledger, arguments.Value(Address), door, terminal)).ConfigureAwait(false))
        {
            if (item.Item is IntakeItem.Found found)
            {
                await output.WriteAsync(Shown(item.Name, found, held, arguments, terminal)).ConfigureAwait(false);
            }
            else
            {
                isMissed |= item.Item is not IntakeItem.Remark;
                terminal.Say(item.Line);
            }
        }

        return isMissed ? ExitCode.SomeInputsFailed : ExitCode.Done;
    }

    private static string Shown(string name, IntakeItem.Found found, Report? held, Arguments arguments, Terminal terminal)
    {
        var difference = held is null ? null : new HeldDifference(name, held, GivenItem.ReportOf(found), isTextAlone: found.Format is IntakeFormat.Feed);
        return arguments.Has(TextOnly) ? found.Draft.Text + "\n"
            : arguments.Has(Json) ? found.Page is { } page ? PageJson.Of(page, difference) : DraftJson.Of(found, difference)
            : difference?.Text() + (found.Page is { } shown ? PageText.Of(shown, terminal.Width) : DraftText.Of(found));
    }

    private static IAsyncEnumerable<(GivenItem Item, Report? Held)> ReadAsync(string operand, ILedger? ledger, string? address, ContainedDoor door, Terminal terminal)
    {
        var options = new IntakeOptions { Explains = true };
        return ledger is not null ? new KeptReports(ledger, door).ReadAsync(operand, options, terminal.Interrupted)
            : (operand is "-" ? InputReader.ThroughAsync(terminal.Input, new IntakeSource("standard input") { Address = address }, options, door, terminal.Interrupted)
            : InputFinder.IsAddress(operand) ? new[] { new GivenItem(WebAddress.Words(operand), new IntakeItem.Refused("is an address, and nothing is fetched here: save the page, or hearsay add it and name the report with --ledger.")) }.ToAsyncEnumerable()
            : InputReader.FromFileAsync(new IntakeSource(operand) { Address = address }, options, door, terminal.Interrupted)).Select(static item => (item, (Report?)null));
    }
}
