using Hearsay.Cli.Claims;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;

namespace Hearsay.Cli.Verbs;

/// <summary>What cannot both hold, claim by claim.</summary>
internal sealed class ConflictsVerb : Verb
{
    private static readonly Option All = new("--all", null, "every pair of origins with all their tellings");

    public override string Name => "conflicts";

    public override string Summary => "Shows what cannot both hold: denials, and figures of different origins";

    public override string Operands => "[OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [All, LedgerArguments.Case, LedgerArguments.Ledger];

    public override string Notes =>
        """
        A conflict is a pair of origins. Doubt, "not known" and plans contradict nobody. Claims stand first in which two who
        are named stand against each other; of each claim the strongest pairs are shown, and how many more there are.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples => [("hearsay conflicts --ledger desk.db", "every contradiction in the ledger"), ("hearsay conflicts --case crossing", "those of one case")];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands.Count > 0)
        {
            throw new UsageException("conflicts takes no operands: hearsay claim ID shows one claim with what speaks against it.");
        }

        var book = await LedgerBook.OpenAsync(arguments, terminal).ConfigureAwait(false);
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        var text = new ConflictText(book.Claims, arguments.Has(All), $"hearsay conflicts --all{LedgerArguments.Again(arguments)}");
        var found = (from claim in book.Claims.Claims()
                     let pairs = Contradiction.Pairs(claim)
                     where !pairs.IsEmpty
                     select (claim, pairs)).ToList();
        foreach (var (claim, pairs) in found.OrderByDescending(static one => Contradiction.StrengthOf(one.claim)).ThenByDescending(static one => ClaimOrder.OwnReports(one.claim)))
        {
            await output.WriteAsync(text.Of(claim, pairs)).ConfigureAwait(false);
        }

        if (found.Count == 0) { terminal.Say($"no two origins that we hold contradict each other ({book.Searched()})."); }
        return ExitCode.Done;
    }
}
