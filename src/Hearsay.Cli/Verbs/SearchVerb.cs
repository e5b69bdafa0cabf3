using Hearsay.Cli.Claims;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Ledgers;

namespace Hearsay.Cli.Verbs;

/// <summary>Finds reports by their words, in whatever language they are.</summary>
internal sealed class SearchVerb : Verb
{
    private static readonly Option Outlet = new("--outlet", "NAME", "reports of an outlet that is called so, whatever the case");
    private static readonly Option Since = new("--since", "DATE", "reports published on that day or later, YYYY-MM-DD");
    private static readonly Option Until = new("--until", "DATE", "reports published on that day or earlier");
    private static readonly Option Json = new("--json", null, "one report a line: snippet, and spans (UTF-16) of all places");
    private static readonly Option Limit = new("--limit", "N", "at most N reports; 0 lists all. As text 20 unless told otherwise");

    private const int UsualLimit = 20;

    public override string Name => "search";

    public override string Summary => "Finds the reports of a ledger that have these words, also those in languages that are not read";

    public override string Operands => "WORDS ... [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [Outlet, Since, Until, Limit, Json, LedgerArguments.Case, LedgerArguments.Ledger];

    public override string Notes =>
        """
        Found are reports that have all the words, in the text or the title; words in quotation marks stand side by side. Case
        and accents do not matter. Reports come in the order in which they were added, earlier states of a report among them.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay search gas terminal", "reports with both words"),
        ("hearsay search '\"gas terminal\"' --case crossing", "with the words side by side, in one case"),
        ("hearsay search الميناء --json | jq .snippet", "in any language; for programs"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        var words = string.Join(' ', arguments.Operands);
        var phrases = SearchWords.Phrases(words);
        if (phrases.Count == 0)
        {
            throw new UsageException("search for which words? hearsay search gas terminal.");
        }

        var (isJson, isMeant) = (arguments.Has(Json), Meant(arguments));
        var limit = arguments.Number(Limit, 0, isJson ? 0 : UsualLimit);
        var ledger = await LedgerArguments.OpenAsync(arguments, create: false, terminal).ConfigureAwait(false);
        await using var closing = ledger.ConfigureAwait(false);
        await LedgerArguments.CheckCaseAsync(ledger, LedgerArguments.CaseOf(arguments), terminal.Interrupted).ConfigureAwait(false);
        var output = terminal.OpenOutput();
        await using var ending = output.ConfigureAwait(false);
        var found = 0;
        await foreach (var stored in ledger.SearchAsync(words, LedgerArguments.CaseOf(arguments), terminal.Interrupted).ConfigureAwait(false))
        {
            if (!isMeant(stored)) { continue; }
            if (limit == 0 || found < limit)
            {
                var hit = new SearchHit(stored, phrases);
                await output.WriteAsync(isJson ? hit.Json() : hit.Text()).ConfigureAwait(false);
            }

            found++;
        }

        terminal.Say(found == 0 ? "no such report has all these words." : Counted.Of(found, "report") + (limit > 0 && found > limit ? FormattableString.Invariant($", {limit} of them shown: --limit 0 shows all.") : "."));
        return ExitCode.Done;
    }

    private static Func<StoredReport, bool> Meant(Arguments arguments)
    {
        var (outlet, since, until) = (arguments.Value(Outlet), ClaimFilter.DayOf(arguments, Since), ClaimFilter.DayOf(arguments, Until));
        return stored => (outlet is null || stored.Report.Outlet?.Contains(outlet, StringComparison.OrdinalIgnoreCase) == true)
            && (since is null || stored.Report.Published >= since)
            && (until is null || stored.Report.Published <= until);
    }
}
