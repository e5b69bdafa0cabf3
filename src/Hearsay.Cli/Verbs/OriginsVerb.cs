using System.Text;
using Hearsay.Cli.Claims;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;

namespace Hearsay.Cli.Verbs;

/// <summary>Who stands behind a claim, and why that is so.</summary>
internal sealed class OriginsVerb : Verb
{
    private static readonly Option Json = new("--json", null, "the claim as docs/claims.md has it");

    public override string Name => "origins";

    public override string Summary => "Shows the disclosed origins behind a claim, with the tellings and rules that lead to each";

    public override string Operands => "ID [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [Json, LedgerArguments.Case, LedgerArguments.Ledger];

    public override string Notes => "Counted are distinct disclosed origins, never independent ones: docs/origins.md has the rules.";

    public override IReadOnlyList<(string Command, string Meaning)> Examples => [("hearsay origins c0f3a5d2e8b917c64", "who stands behind one claim")];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        var (book, claim) = await LedgerBook.FindAsync(Name, arguments, terminal).ConfigureAwait(false);
        var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
        await using var ending = output.ConfigureAwait(false);
        await output.WriteAsync(arguments.Has(Json) ? ClaimJson.Of(claim) : new ClaimText(book).Origins(claim)).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
