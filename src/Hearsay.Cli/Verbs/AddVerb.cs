using Hearsay.Cli.Claims;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Intake.Containment;
using Hearsay.Intake.Fetching;
using Hearsay.Mentions.Actors;
using Hearsay.Reports;

namespace Hearsay.Cli.Verbs;

/// <summary>Reads reports into the ledger: many at a time, one writer, in the order of the inputs.</summary>
internal sealed class AddVerb(Func<ActorTable, Func<Report, Reading>> loadReader) : Verb
{
    private static readonly Option Headlines = new("--claims", null, "then shows what the reports of the ledger (or case) claim most, as hearsay claims does");
    private static readonly Option Json = new("--json", null, "what was done, as one JSON object");

    public override string Name => "add";

    public override string Summary => "Reads reports into the ledger, where they are kept";

    public override string Operands => "FILE|FOLDER|URL|- ... [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } =
    [
        LedgerArguments.Case, LedgerArguments.Ledger, LedgerArguments.Writer,
        InputArguments.Published, InputArguments.Outlet, InputArguments.Title, Headlines, Json, .. InputArguments.Reading,
    ];

    public override string Notes =>
        """
        Inputs are those of hearsay read. What the ledger holds already, with the same text and the same outlet, title, date,
        address and id, is not added again; a changed text at the same address or with the same id is a revision. So the
        same command can be run again after it was stopped, at whatever point, and goes on where it stood. Reports in other
        languages than English are kept and can be searched, but are not read. An input that holds no report is recorded
        with the reason and passed over, and the exit code is 4.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay add reports --case crossing", "the reports of a folder, as a case"),
        ("hearsay add examples/case/reports.jsonl --case ras-dalin --claims", "a report a line, and then what they claim together"),
        ("hearsay add report.txt --outlet \"Tessaly Wire\" --ledger desk.db", "one report, into a ledger of its own"),
        ("hearsay add https://wire.example/2031/05/12/crossing --case crossing", "a page of the web"),
        ("hearsay add https://wire.example/feed.xml --follow", "what a feed offers, also where it only has addresses"),
        ("hearsay add dump.csv --map text=body,title=headline", "a table whose columns have other names"),
        ("hearsay add crawl.warc.gz --case crossing", "the pages of a web archive"),
        ("hearsay add archive --ledger postgres://desk@localhost/hearsay", "into PostgreSQL"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Has(Headlines) && arguments.Has(Json))
        {
            throw new UsageException("--claims is for reading: with --json, ask hearsay claims --json afterwards.");
        }

        var given = InputArguments.Of(arguments, Name, terminal);
        var (filed, author) = (LedgerArguments.CaseOf(arguments), LedgerArguments.AuthorOf(arguments));
        var ledger = await LedgerArguments.OpenAsync(arguments, create: true, terminal).ConfigureAwait(false);
        await using var closing = ledger.ConfigureAwait(false);
        var finder = new InputFinder(terminal);
        var counts = new IntakeCount();
        using var fetcher = new PageFetcher(given.Fetching, TimeProvider.System);
        using var workers = WorkerProgram.Pool(given.Budget, given.Threads, terminal);
        var intake = new LedgerIntake(ledger, loadReader(given.Actors), ReportReader.Version, filed);
        var items = new InputReader(given.Options, fetcher, new ContainedDoor(workers), given.Follows).ReadAllAsync(finder.Find(arguments.Operands), given.Threads, terminal.Interrupted);
        var incoming = Pipeline.RunAsync(items, intake.OfAsync, given.Threads, terminal.Interrupted);
        var total = InputFinder.BytesOf(arguments.Operands);
        var isInterrupted = await Turns.TakeAllAsync(incoming, new BatchWriter(ledger, author, counts), total, terminal).ConfigureAwait(false);
        counts.Told.ForEach(terminal.Say);
        if (isInterrupted)
        {
            terminal.Say("interrupted: what is counted below is kept, and the same command goes on from there.");
        }

        var head = await ledger.HeadAsync(CancellationToken.None).ConfigureAwait(false);
        await new IntakeSummary(counts, head, ledger.Address).WriteAsync(terminal, arguments.Has(Json)).ConfigureAwait(false);
        if (arguments.Has(Headlines) && !isInterrupted)
        {
            await ShowAsync(arguments, terminal).ConfigureAwait(false);
        }

        return isInterrupted ? ExitCode.Interrupted
            : counts.Of(Storage.TakenIn.Refused) > 0 ? ExitCode.SomeInputsFailed
            : ExitCode.Done;
    }

    private static async Task ShowAsync(Arguments arguments, Terminal terminal)
    {
        var book = await LedgerBook.OpenAsync(arguments, terminal).ConfigureAwait(false);
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        await output.WriteAsync("\n").ConfigureAwait(false);
        await ClaimListing.Headlines(book, arguments).WriteAsync(output).ConfigureAwait(false);
    }
}
