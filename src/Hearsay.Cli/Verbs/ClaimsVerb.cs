using Hearsay.Cli.Claims;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;

namespace Hearsay.Cli.Verbs;

/// <summary>Lists the claims of a ledger: what many reports tell, behind how many origins, against whose denial.</summary>
internal sealed class ClaimsVerb : Verb
{
    private static readonly Option Facets = new("--facets", null, "instead of claims: how many fit by who, outlet, place, kind, modality, stance, origins");
    private static readonly Option Json = new("--json", null, "one claim a line, as docs/claims.md has it");

    public override string Name => "claims";

    public override string Summary => "Lists what is claimed across reports, with the origins behind it and what contradicts it";

    public override string Operands => "[OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [.. ClaimFilter.Options, .. ClaimListing.Options, Facets, Json, LedgerArguments.Case, LedgerArguments.Ledger];

    public override string Notes =>
        """
        Listed is what two reports or more tell, or somebody contradicts; what is left out is counted below. A claim's line
        counts distinct disclosed origins, at least and at most: docs/origins.md says how. Words are those of the clearest
        telling. Nothing here says what is true.
        --who finds institutions and persons who are named: a person whom nobody names cannot be searched for.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay claims --ledger desk.db", "what is told most, behind how many origins, against whose denial"),
        ("hearsay claims --contradicted --max-origins 1", "one disclosed origin at most, and somebody says no"),
        ("hearsay claims --about \"gas terminal\" --since 2033-10-11 --sort latest", "what was told last of something"),
        ("hearsay claims --facets --place velmara", "how many claims of a place there are, by who tells them, of what kind, how firmly"),
        ("hearsay claims --case crossing --all --json", "for programs: every claim of a case, one a line"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands.Count > 0)
        {
            throw new UsageException("claims takes no operands: search with --about WORDS, name the ledger with --ledger PATH.");
        }

        var book = await LedgerBook.OpenAsync(arguments, terminal).ConfigureAwait(false);
        if (arguments.Has(Facets))
        {
            await WriteFacetsAsync(book, arguments, terminal).ConfigureAwait(false);
            return ExitCode.Done;
        }

        var listing = arguments.Has(Json) ? ClaimListing.ToPass(book, arguments) : ClaimListing.ToRead(book, arguments);
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        await (arguments.Has(Json) ? WriteJsonAsync(book, listing, output, terminal) : listing.WriteAsync(output)).ConfigureAwait(false);
        if (listing.Claims.Count == 0)
        {
            terminal.Say($"no claim fits. hearsay claims --all{LedgerArguments.Again(arguments)} lists every claim; hearsay history{LedgerArguments.AgainLedger(arguments)} tells what is in the ledger.");
        }

        return ExitCode.Done;
    }

    private static async Task WriteFacetsAsync(OpenedBook book, Arguments arguments, Terminal terminal)
    {
        var facets = new FacetListing(new ClaimFilter(book.Claims, arguments).Claims());
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        await output.WriteAsync(arguments.Has(Json) ? facets.Json() : facets.Text()).ConfigureAwait(false);
    }

    private static async Task WriteJsonAsync(OpenedBook book, ClaimListing listing, StreamWriter output, Terminal terminal)
    {
        var json = new ClaimJson(book);
        foreach (var claim in listing.Claims)
        {
            await output.WriteAsync(json.Of(claim)).ConfigureAwait(false);
        }

        foreach (var line in listing.NotListed())
        {
            terminal.Say(line);
        }
    }
}
