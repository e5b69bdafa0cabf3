using System.Text;
using Hearsay.Cli.Claims;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;

namespace Hearsay.Cli.Verbs;

/// <summary>One claim whole: its tellings, origins, denials, figures and kin.</summary>
internal sealed class ClaimVerb : Verb
{
    private static readonly Option Json = new("--json", null, "the claim as docs/claims.md has it");

    public override string Name => "claim";

    public override string Summary => "Shows one claim whole: who tells it, what stands behind it, what speaks against it";

    public override string Operands => "ID [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [Json, LedgerArguments.Case, LedgerArguments.Ledger];

    public override string Notes => "The id is the one that `hearsay claims` shows; ids of claims that were joined lead to the claim of which they are part now.";

    public override IReadOnlyList<(string Command, string Meaning)> Examples => [("hearsay claim c0f3a5d2e8b917c64", "everything about one claim")];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        var (book, claim) = await LedgerBook.FindAsync(Name, arguments, terminal).ConfigureAwait(false);
        var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
        await using var ending = output.ConfigureAwait(false);
        await output.WriteAsync(arguments.Has(Json) ? ClaimJson.Of(claim) : new ClaimText(book).Card(claim)).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
