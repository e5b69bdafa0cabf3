using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hearsay.Claims.Matching;
using Hearsay.Cli.Claims;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Ledgers;
using Hearsay.Statements;
using Hearsay.Storage;

namespace Hearsay.Cli.Verbs;

/// <summary>An analyst's decisions, appended to the ledger and never written over.</summary>
internal sealed class ReviewVerb : Verb
{
    private static readonly Option Quote = new("--quote", "WORDS", "the very words of the report that it is about");
    private static readonly Option At = new("--at", "N", "where they begin, counted as in the JSON, if they stand there more than once");
    private static readonly Option Set = new("--set", "FIELDS", "for correct and add: \"polarity=negated; modality=planned; holder=Ada Quill\"");
    private static readonly Option Reason = new("--reason", "WORDS", "why; a redaction must have one");
    private static readonly Option Report = new("--report", "REPORT", "the report that a note is about, with --quote");

    private static readonly Option Telling = new("--telling", "REPORT:sN", "for split: a telling, as `hearsay claim ID` shows it; with commas between several");
    private static readonly Option Grade = new("--grade", "WORDS", "for grade: on your own scale");

    private static readonly (string Name, Verdict Verdict)[] Verdicts =
        [("accept", Verdict.Accept), ("correct", Verdict.Correct), ("reject", Verdict.Reject), ("add", Verdict.Add)];

    public override string Name => "review";

    public override string Summary => "Records an analyst's decisions: accept, correct, reject, add, merge, split, grade, note, undo, redact";

    public override string Operands => "accept|correct|reject|add REPORT --quote WORDS | merge CLAIM CLAIM... | split CLAIM --telling REPORT:sN | grade CLAIM --grade WORDS | note WORDS | undo ENTRY | redact REPORT|ENTRY --reason WORDS";

    public override IReadOnlyList<Option> Options { get; } = [Quote, At, Set, Telling, Grade, Reason, Report, LedgerArguments.Ledger, LedgerArguments.Writer];

    public override string Notes =>
        """
        REPORT is what hearsay history --all calls it, or the number of its entry. accept, correct and reject are about a
        statement of the reader's, by its exact words; add is for what it missed. A decision holds for these words in this
        place of this text: where a later text or a later reading no longer has them, hearsay history shows it as orphaned.
        Fields of --set: holder (empty for the report itself), kind (of a holder who is new), stance, polarity, modality;
        and for add: trigger (the word that tells what happened) and claim (the id of the claim that it tells).
        merge makes several claims one, split takes tellings out of one, grade says what you hold of it: nobody but a
        person grades. Ids of claims may be cut short where no other begins so; they lead on for ever. undo takes any of these
        back; a split of what a merge had brought together is about nothing any more when the merge is taken back.
        redact destroys a report with its readings and with the decisions that quote it, or one entry; the chain of hashes
        stays whole, and the reason stands in it. Copies and backups are yours to destroy.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay review reject 60128d2ebcf445e1 --quote \"the bridge was shelled\" --reason \"it is a question\"", "a statement that the report does not make"),
        ("hearsay review merge c0f3a5d2e8b917c64 c99ab01d2277f0e15", "two claims that are one"),
        ("hearsay review note \"rang the governor's office, no answer\"", "a note"),
        ("hearsay review undo 217", "takes back entry 217"),
        ("hearsay review redact 60128d2ebcf445e1 --reason \"safety of a source\"", "destroys a report; says in the ledger that it was, and why"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands is not [var action, var subject, .. var others] || (others.Count > 0 && action != "merge"))
        {
            throw new UsageException($"review takes an action and what it is about: {Operands}.");
        }

        var author = LedgerArguments.AuthorOf(arguments);
        var ledger = await LedgerArguments.OpenAsync(arguments, create: false, terminal).ConfigureAwait(false);
        await using var closing = ledger.ConfigureAwait(false);
        var (position, effect) = await ActAsync(ledger, author, action, subject, arguments, terminal.Interrupted).ConfigureAwait(false);
        var head = await ledger.HeadAsync(terminal.Interrupted).ConfigureAwait(false);
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        await output.WriteAsync($"entry {position}\n{TellingText.Lines(new StringBuilder(effect))}head {head}\n").ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static async Task<(LedgerPosition Position, string Effect)> ActAsync(
        SqlLedger ledger, Author author, string action, string subject, Arguments arguments, CancellationToken cancellation) => action switch
        {
            "note" => (await Review.NoteAsync(
                ledger, author, new Payload.Noted(subject, arguments.Value(Report) is { } on ? await AnchorAsync(ledger, on, arguments, cancellation).ConfigureAwait(false) : null, null), cancellation).ConfigureAwait(false), ""),
            "undo" => await new ClaimReview(ledger, author, arguments.Value(Reason)).UndoAsync(PositionOf(subject), LedgerArguments.AgainLedger(arguments), cancellation).ConfigureAwait(false),
            "merge" => await new ClaimReview(ledger, author, arguments.Value(Reason)).MergeAsync(arguments.Operands[1..], cancellation).ConfigureAwait(false),
            "split" => await new ClaimReview(ledger, author, arguments.Value(Reason)).SplitAsync(subject, TellingsOf(arguments), cancellation).ConfigureAwait(false),
            "grade" => await new ClaimReview(ledger, author, arguments.Value(Reason)).GradeAsync(
                subject, arguments.Value(Grade) ?? throw new UsageException("which grade? --grade WORDS."), cancellation).ConfigureAwait(false),
            "redact" => await RedactAsync(ledger, author, subject, arguments, cancellation).ConfigureAwait(false),
            _ when Array.Find(Verdicts, one => one.Name == action) is { Name: not null } verdict => await DecideAsync(
                ledger,
                author,
                new Payload.Decided(verdict.Verdict, await AnchorAsync(ledger, subject, arguments, cancellation).ConfigureAwait(false), FieldsOf(arguments, verdict.Verdict), arguments.Value(Reason)),
                cancellation).ConfigureAwait(false),
            _ => throw new UsageException($"review knows accept, correct, reject, add, merge, split, grade, note, undo and redact, not \"{action}\"."),
        };

    private static async Task<(LedgerPosition Position, string Effect)> DecideAsync(SqlLedger ledger, Author author, Payload.Decided decided, CancellationToken cancellation)
    {
        var position = await Review.DecideAsync(ledger, author, decided, cancellation).ConfigureAwait(false);
        return (position, await StatementEffect.TextAsync(ledger, position, decided, isUndone: false, cancellation).ConfigureAwait(false));
    }

    private static async Task<(LedgerPosition Position, string Effect)> RedactAsync(SqlLedger ledger, Author author, string subject, Arguments arguments, CancellationToken cancellation)
    {
        var reason = arguments.Value(Reason) is { } given && given.Trim().Length > 0
            ? given.Trim()
            : throw new UsageException("a redaction says why: --reason WORDS.");
        var position = await ledger.FindAsync(new ReportHandle(subject), cancellation).ConfigureAwait(false) is { } stored
            ? await Review.RedactReportAsync(ledger, author, stored.Position, reason, cancellation).ConfigureAwait(false)
            : await Review.RedactEntryAsync(ledger, author, PositionOf(subject), reason, cancellation).ConfigureAwait(false);
        var gone = await ledger.EntryAsync(position, cancellation).ConfigureAwait(false) is { Payload: { } payload } && PayloadJson.Read(EntryKind.Redaction, payload.Bytes) is Payload.Redacted redacted ? redacted.Entries.Length : 0;
        return (position, FormattableString.Invariant($"{gone} of the entries {(gone == 1 ? "has" : "have")} lost what they recorded: what was named, and what quotes it\n"));
    }

    private static async Task<Anchor> AnchorAsync(SqlLedger ledger, string report, Arguments arguments, CancellationToken cancellation)
    {
        var quote = arguments.Value(Quote) is { Length: > 0 } given ? given : throw new UsageException("which words? --quote WORDS, as they stand in the report.");
        var stored = await ledger.FindAsync(new ReportHandle(report), cancellation).ConfigureAwait(false)
            ?? throw new ReviewException($"no report is called {report}: hearsay history --all shows what they are called.");
        return Review.AnchorIn(stored, quote, arguments.Value(At) is null ? null : arguments.Number(At, least: 0, otherwise: 0));
    }

    private static ImmutableSortedDictionary<string, string> FieldsOf(Arguments arguments, Verdict verdict)
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var pair in (arguments.Value(Set) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            fields[pair.Split('=', 2) is [var name, _] && name.Trim().Length > 0 ? name.Trim() : throw new UsageException($"--set takes FIELD=VALUE, with ; between several, not \"{pair}\".")] = pair.Split('=', 2)[1].Trim();
        }

        return verdict switch
        {
            Verdict.Correct when fields.Count == 0 => throw new UsageException("what is right instead? --set FIELD=VALUE."),
            Verdict.Accept or Verdict.Reject when fields.Count > 0 => throw new UsageException("--set is for correct and add."),
            _ => fields.ToImmutable(),
        };
    }

    private static List<ToldStatement> TellingsOf(Arguments arguments)
    {
        var written = (arguments.Value(Telling) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return written.Length == 0 ? throw new UsageException("which tellings? --telling REPORT:sN, with commas between several.") : [.. written.Select(ToldIn)];
    }

    private static ToldStatement ToldIn(string written)
    {
        var colon = written.LastIndexOf(':');
        return colon > 0 && written.AsSpan(colon + 1) is ['s', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ToldStatement(written[..colon], new StatementId(number))
            : throw new UsageException($"\"{written}\" is no telling: these are REPORT:sN, as `hearsay claim ID` shows them.");
    }

    private static LedgerPosition PositionOf(string written) =>
        long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new LedgerPosition(number)
            : throw new ReviewException($"there is no report and no entry called {written}: hearsay history --all shows them.");
}
