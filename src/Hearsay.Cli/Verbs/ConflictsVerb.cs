using Hearsay.Cli.Claims;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;

namespace Hearsay.Cli.Verbs;

/// <summary>What cannot both hold, claim by claim.</summary>
internal sealed class ConflictsVerb : Verb
{
    public override string Name => "conflicts";

    public override string Summary => "Shows what cannot both hold: denials, and figures of different origins";

    public override string Operands => "[OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [LedgerArguments.Case, LedgerArguments.Ledger];

    public override string Notes => "A conflict is a pair of origins. Doubt, \"not known\" and plans contradict nobody.";

    public override IReadOnlyList<(string Command, string Meaning)> Examples => [("hearsay conflicts --ledger desk.db", "every contradiction in the ledger"), ("hearsay conflicts --case crossing", "those of one case")];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        var book = await LedgerBook.OpenAsync(arguments, terminal).ConfigureAwait(false);
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        var text = new ClaimText(book.Claims);
        foreach (var claim in book.Claims.Claims())
        {
            await output.WriteAsync(text.Conflicts(claim)).ConfigureAwait(false);
        }

        return ExitCode.Done;
    }
}
