using Hearsay.Claims.Books;
using Hearsay.Cli.Claims;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;

namespace Hearsay.Cli.Verbs;

/// <summary>A verb that shows one claim of a ledger, named by its id.</summary>
internal abstract class OneClaimVerb : Verb
{
    private static readonly Option Json = new("--json", null, "the claim as docs/claims.md has it");

    public override string Operands => "ID [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [Json, LedgerArguments.Case, LedgerArguments.Ledger];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        var (book, claim) = await LedgerBook.FindAsync(Name, arguments, terminal).ConfigureAwait(false);
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        await output.WriteAsync(arguments.Has(Json) ? new ClaimJson(book).Of(claim) : Show(new ClaimText(book.Claims), claim)).ConfigureAwait(false);
        return ExitCode.Done;
    }

    protected abstract string Show(ClaimText text, Claim claim);
}
