using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Ledgers;

namespace Hearsay.Cli.Verbs;

/// <summary>Tells what is in the ledger's entries: what was decided, by whom, when.</summary>
internal sealed class HistoryVerb : Verb
{
    private static readonly Option All = new("--all", null, "every entry on a line of its own, also those that came in bulk");
    private static readonly Option JsonLines = new("--jsonl", null, "every entry as a line of JSON, with its hashes");

    public override string Name => "history";

    public override string Summary => "Tells what was added and decided, by whom and when";

    public override string Operands => "[OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [All, JsonLines, LedgerArguments.Ledger];

    public override string Notes => "Times are in UTC. Reports and readings that came in one after another are one line; --all shows each.";

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay history", "what was added, decided and redacted"),
        ("hearsay history --jsonl | jq 'select(.kind == \"redaction\")'", "for programs"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands.Count > 0)
        {
            throw new UsageException("history takes no operands: name the ledger with --ledger PATH.");
        }

        var ledger = await LedgerArguments.OpenAsync(arguments, create: false, terminal).ConfigureAwait(false);
        await using var closing = ledger.ConfigureAwait(false);
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        var orphaned = await ledger.DecisionsAsync(terminal.Interrupted).Where(static decision => decision.IsOrphaned)
            .Select(static decision => decision.Position).ToHashSetAsync(cancellationToken: terminal.Interrupted).ConfigureAwait(false);
        if (await ledger.DecisionsAsync(terminal.Interrupted).AnyAsync(static decision => decision.UndoneBy is null && decision.Payload is Payload.Merged or Payload.Split or Payload.Graded, terminal.Interrupted).ConfigureAwait(false))
        {
            // Whether a claim is there only the claims can tell.
            orphaned.UnionWith((await LedgerClaims.OfAsync(ledger, filed: null, terminal.Interrupted).ConfigureAwait(false)).Orphaned);
        }

        var text = new HistoryText(arguments.Has(All), orphaned, await ledger.HandlesAsync(terminal.Interrupted).ConfigureAwait(false));
        await foreach (var stored in ledger.EntriesAsync(LedgerPosition.Start, terminal.Interrupted).ConfigureAwait(false))
        {
            await output.WriteAsync(arguments.Has(JsonLines) ? HistoryJson.Of(stored) : text.Take(stored)).ConfigureAwait(false);
        }

        await output.WriteAsync(text.End()).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
