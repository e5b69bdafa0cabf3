using Hearsay.Cli.Claims;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;

namespace Hearsay.Cli.Verbs;

/// <summary>Lists the claims of a ledger: what many reports tell, behind how many origins, against whose denial.</summary>
internal sealed class ClaimsVerb : Verb
{
    private static readonly Option Json = new("--json", null, "one claim a line, as docs/claims.md has it");

    public override string Name => "claims";

    public override string Summary => "Lists what is claimed across reports, with the origins behind it and what contradicts it";

    public override string Operands => "[OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [.. ClaimFilter.Options, Json, LedgerArguments.Case, LedgerArguments.Ledger];

    public override string Notes => """
        Shown is what two reports or more tell, or somebody contradicts, most told first; --all shows every claim. The
        range counts distinct disclosed origins: docs/origins.md says how. Nothing here says what is true.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay claims --ledger desk.db", "what is told by more than one report"),
        ("hearsay claims --contradicted --max-origins 1", "one disclosed origin at least, and somebody says no"),
        ("hearsay claims --about \"gas terminal\" --json", "for programs"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands.Count > 0)
        {
            throw new UsageException("claims takes no operands: search with --about WORDS, name the ledger with --ledger PATH.");
        }

        var book = await LedgerBook.OpenAsync(arguments, terminal).ConfigureAwait(false);
        var claims = new ClaimFilter(book, arguments).Claims();
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        foreach (var claim in claims)
        {
            await output.WriteAsync(arguments.Has(Json) ? ClaimJson.Of(claim) : ClaimText.Headline(claim) + "\n").ConfigureAwait(false);
        }

        if (claims.Count == 0)
        {
            terminal.Say("no claim fits. hearsay claims --all lists every claim; hearsay history tells what is in the ledger.");
        }

        return ExitCode.Done;
    }
}
