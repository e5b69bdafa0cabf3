using Hearsay.Cli.Inputs;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Mentions.Actors;
using Hearsay.Reports;

namespace Hearsay.Cli.Verbs;

/// <summary>Reads again what an older version of the reader read: many at a time, one writer, beside the readings that are there.</summary>
internal sealed class RereadVerb(Func<ActorTable, Func<Report, Reading>> loadReader) : Verb
{
    private static readonly Option Json = new("--json", null, "what was done, as one JSON object");

    public override string Name => "reread";

    public override string Summary => "Reads again what an older version of the reader read";

    public override string Operands => "[OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [LedgerArguments.Case, LedgerArguments.Ledger, LedgerArguments.Writer, Json, .. InputArguments.Rereading];

    public override string Notes =>
        """
        Reports that this version has not read are read by it, earlier states of reports among them. Earlier readings stay in
        the ledger; claims are made of the latest. A decision holds where the new reading has a statement of the very words
        that it was said of; where it has none, hearsay history shows the decision as orphaned. Stopped at whatever point,
        the same command goes on where it stood. hearsay doctor tells how many reports there are to read again.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay reread", "after an update: everything in your ledger that an older version read"),
        ("hearsay reread --case crossing --ledger desk.db", "the reports of one case"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands.Count > 0)
        {
            throw new UsageException("reread takes no operands: it reads what is in the ledger. Name the ledger with --ledger PATH, a case with --case NAME.");
        }

        var (actors, threads) = InputArguments.OfRereading(arguments);
        var (filed, author) = (LedgerArguments.CaseOf(arguments), LedgerArguments.AuthorOf(arguments));
        var ledger = await LedgerArguments.OpenAsync(arguments, create: false, terminal).ConfigureAwait(false);
        await using var closing = ledger.ConfigureAwait(false);
        await LedgerArguments.CheckCaseAsync(ledger, filed, terminal.Interrupted).ConfigureAwait(false);
        var due = await ledger.DueAsync(ReportReader.Version, filed, terminal.Interrupted).ConfigureAwait(false);
        var counts = new IntakeCount();
        var rereading = new Rereading(ledger, due.Count > 0 ? loadReader(actors) : static report => throw new InvalidOperationException($"{report.Id} is not due."));
        var incoming = Pipeline.RunAsync(due, rereading.OfAsync, threads, terminal.Interrupted);
        var isInterrupted = await Turns.TakeAllAsync(incoming, new BatchWriter(ledger, author, counts), due.Count, terminal).ConfigureAwait(false);
        var head = await ledger.HeadAsync(CancellationToken.None).ConfigureAwait(false);
        await new IntakeSummary(counts, head, ledger.Address, "report").WriteAsync(terminal, arguments.Has(Json)).ConfigureAwait(false);
        if (due.Count == 0) { terminal.Say($"every report that can be read was read by this version of the reader ({ReportReader.Version})."); }
        return isInterrupted ? ExitCode.Interrupted : rereading.Failed > 0 ? ExitCode.SomeInputsFailed : ExitCode.Done;
    }
}
