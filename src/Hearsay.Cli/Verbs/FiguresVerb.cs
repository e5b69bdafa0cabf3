using Hearsay.Cli.Claims;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;

namespace Hearsay.Cli.Verbs;

/// <summary>How the figures of claims moved.</summary>
internal sealed class FiguresVerb : Verb
{
    private static readonly Option Of = new("--of", "WORD", "figures of what is called so: person, killed, ship …");

    public override string Name => "figures";

    public override string Summary => "Shows how figures moved, from whom and in which relation to the one before";

    public override string Operands => "[OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [Of, LedgerArguments.Case, LedgerArguments.Ledger];

    public override string Notes => "Relations of a figure to the one before: docs/figures.md.";

    public override IReadOnlyList<(string Command, string Meaning)> Examples => [("hearsay figures --ledger desk.db", "every series of two figures or more"), ("hearsay figures --of killed", "how many are said to have been killed, from whom, and how that moved")];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        var book = await LedgerBook.OpenAsync(arguments, terminal).ConfigureAwait(false);
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        var shown = 0;
        foreach (var claim in book.Claims.Claims())
        {
            foreach (var series in claim.Judged.Figures.Where(series => series.Points.Length > 1 && (arguments.Value(Of) is not { } word || FigureWording.NameOf(series.Key).Contains(word, StringComparison.OrdinalIgnoreCase))))
            {
                shown++;
                await output.WriteAsync(ScreenText.Of($"{claim.Id}  {FigureWording.Line(claim, series)}") + "\n").ConfigureAwait(false);
            }
        }

        if (shown == 0)
        {
            terminal.Say($"no figure{(arguments.Value(Of) is { } of ? $" of \"{of}\"" : "")} is told twice ({book.Searched()}). hearsay claim ID{LedgerArguments.Again(arguments)} shows what a claim has once.");
        }

        return ExitCode.Done;
    }
}
