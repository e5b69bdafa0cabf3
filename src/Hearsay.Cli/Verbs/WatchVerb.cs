using System.Security.Cryptography;
using System.Text;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Cli.Watching;
using Hearsay.Intake;
using Hearsay.Intake.Containment;
using Hearsay.Intake.Fetching;
using Hearsay.Intake.Watching;
using Hearsay.Ledgers;
using Hearsay.Mentions.Actors;
using Hearsay.Reports;
using Hearsay.Storage;

namespace Hearsay.Cli.Verbs;

/// <summary>Follows feeds: adds what is new in them, looks again at what it added, and shows what was changed.</summary>
internal sealed class WatchVerb(Func<ActorTable, Func<Report, Reading>> loadReader, TimeProvider clock) : Verb
{
    private const int UsualMinutes = 15;

    private static readonly Option Once = new("--once", null, "looks once, at what is due by now, and ends");
    private static readonly Option Every = new("--every", "MINUTES", "between two looks at a feed; 15 unless told otherwise");
    private static readonly Option JsonLines = new("--jsonl", null, "a JSON object a line for each report that is new or was changed");

    public override string Name => "watch";

    public override string Summary => "Follows feeds: adds what is new, and shows what was changed";

    public override string Operands => "FEED ... [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } =
        [LedgerArguments.Case, LedgerArguments.Ledger, LedgerArguments.Writer, Every, Once, JsonLines, InputArguments.Outlet, .. InputArguments.Watching];

    public override string Notes =>
        """
        A FEED is the address of an RSS, Atom or JSON feed, or a file with one address on each line. Entries with their whole
        text are added as they are; of the others the page is fetched. A page is looked at again after one hour, two, four and
        so on, for eight days, and at once where the feed says something new of it; a changed text is a revision, and what
        changed is shown: [-gone-] {+new+}. Servers are asked whether anything changed before they send it, one request at a
        time for each host, as robots.txt allows. What is remembered of that lies beside the ledger, so that watching can be
        stopped and goes on where it stood; Ctrl-C stops it.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay watch https://wire.example/feed.xml --case crossing", "follows a feed until you stop it"),
        ("hearsay watch feeds.txt --once --ledger desk.db", "one look, for scripts and timers"),
        ("hearsay watch feeds.txt --jsonl | jq 'select(.event == \"revised\")'", "what was changed, for programs"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        var feeds = FeedsOf(arguments.Operands);
        var given = InputArguments.Of(arguments, Name, terminal);
        var pace = new WatchPace { Feeds = TimeSpan.FromMinutes(arguments.Number(Every, least: 1, otherwise: UsualMinutes)) };
        var (filed, author) = (LedgerArguments.CaseOf(arguments), LedgerArguments.AuthorOf(arguments));
        var ledger = await LedgerArguments.OpenAsync(arguments, create: true, terminal).ConfigureAwait(false);
        await using var closing = ledger.ConfigureAwait(false);
        var path = StatePath(ledger);
        var state = WatchState.Load(path, await SignOfAsync(ledger).ConfigureAwait(false), pace);
        using var fetcher = new PageFetcher(given.Fetching, clock);
        using var workers = WorkerProgram.Pool(given.Budget, given.Threads, terminal);
        var intake = new LedgerIntake(ledger, loadReader(given.Actors), ReportReader.Version, filed);
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        while (true)
        {
            var before = (await ledger.HeadAsync(CancellationToken.None).ConfigureAwait(false)).Position;
            var round = new WatchRound(state, fetcher, given.Options, new ContainedDoor(workers), clock);
            var counts = new IntakeCount();
            var incoming = Pipeline.RunAsync(round.RunAsync(feeds, terminal.Interrupted), intake.OfAsync, given.Threads, terminal.Interrupted);
            var isInterrupted = await Turns.TakeAllAsync(incoming, new BatchWriter(ledger, author, counts), total: null, terminal).ConfigureAwait(false);
            counts.Told.ForEach(terminal.Say);
            await output.WriteAsync(await new WatchNews(ledger, arguments.Has(JsonLines)).SinceAsync(before, CancellationToken.None).ConfigureAwait(false)).ConfigureAwait(false);
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            if (isInterrupted)
            {
                // What was fetched and not written down would be taken for known.
                return ExitCode.Interrupted;
            }

            state.Save(path, await SignOfAsync(ledger).ConfigureAwait(false));
            terminal.Say(FormattableString.Invariant($"asked for {round.Asked}, of which {round.Unchanged} unchanged: {counts.Of(TakenIn.Added)} added, {counts.Of(TakenIn.Revised)} revised, {counts.Of(TakenIn.Refused)} refused; {state.PagesFollowed} pages are looked at again."));
            if (arguments.Has(Once))
            {
                return counts.Of(TakenIn.Refused) > 0 || round.Failed > 0 ? ExitCode.SomeInputsFailed : ExitCode.Done;
            }

            await Task.Delay(pace.Feeds, clock, terminal.Interrupted).ConfigureAwait(false);
        }
    }

    private static List<Uri> FeedsOf(List<string> operands)
    {
        var feeds = operands.SelectMany(static operand => InputFinder.IsAddress(operand) ? [operand] : Listed(operand)).Distinct(StringComparer.Ordinal).Select(static address => new Uri(address)).ToList();
        return feeds.Count > 0 ? feeds : throw new UsageException("watch what? Give addresses of feeds, or a file that lists them: hearsay watch https://wire.example/feed.xml");
    }

    private static IEnumerable<string> Listed(string path)
    {
        using var file = GivenFile.Open(path, "the list of feeds");
        foreach (var item in IntakeDoor.Read(file, new IntakeSource(path + ".urls"), new IntakeOptions()))
        {
            yield return item is IntakeItem.Elsewhere elsewhere ? elsewhere.Address : throw new UsageException($"{path} is to have the address of a feed on each line, and line {item.Place} is none.");
        }
    }

    /// <summary>Beside a ledger that is a file; for a server's in the data folder, under the ledger's name.</summary>
    private static string StatePath(SqlLedger ledger)
    {
        if (File.Exists(ledger.Address))
        {
            return ledger.Address + ".watch.json";
        }

        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "hearsay");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, $"watch-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ledger.Address)))[..16]}.json");
    }

    /// <summary>The hash of its first entry, which no other ledger has.</summary>
    private static async Task<string?> SignOfAsync(SqlLedger ledger) =>
        (await ledger.EntryAsync(LedgerPosition.Start.Next, CancellationToken.None).ConfigureAwait(false))?.Entry.Hash.ToString();
}
