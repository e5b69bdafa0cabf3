using Hearsay.Claims.Books;
using Hearsay.Claims.Matching;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Ledgers;

namespace Hearsay.Cli.Claims;

/// <summary>The claims of a ledger: made of the latest state of each of its reports, as the latest reader read it.</summary>
internal static class LedgerBook
{
    public static async Task<ClaimBook> OpenAsync(Arguments arguments, Terminal terminal)
    {
        var ledger = await LedgerArguments.OpenAsync(arguments, create: false, terminal).ConfigureAwait(false);
        await using var closing = ledger.ConfigureAwait(false);
        var reports = new Dictionary<ReportHandle, Reading>();
        await foreach (var stored in ledger.ReportsAsync(LedgerArguments.CaseOf(arguments), terminal.Interrupted).ConfigureAwait(false))
        {
            if (stored.SupersededBy is null)
            {
                // What no reader has read counts as unread.
                reports[stored.Handle] = new Reading { Reader = "", Report = stored.Report with { Id = stored.Handle.Name } };
            }
        }

        await foreach (var stored in ledger.ReadingsAsync(LedgerPosition.Start, terminal.Interrupted).ConfigureAwait(false))
        {
            if (reports.ContainsKey(stored.Handle))
            {
                reports[stored.Handle] = stored.Reading with { Report = stored.Reading.Report with { Id = stored.Handle.Name } };
            }
        }

        return ClaimBook.Of(reports.Values);
    }

    /// <summary>The claim that the only operand names.</summary>
    public static async Task<(ClaimBook Book, Claim Claim)> FindAsync(string verb, Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands is not [var written])
        {
            throw new UsageException($"{verb} takes the id of one claim, as `hearsay claims` shows it: c and 16 hex digits.");
        }

        if (!ClaimId.TryParse(written, out var id))
        {
            throw new UsageException($"\"{written}\" is no id of a claim: these are c and 16 hex digits, as `hearsay claims` shows them.");
        }

        var book = await OpenAsync(arguments, terminal).ConfigureAwait(false);
        return book.Find(id) is { } claim ? (book, claim) : throw new InvalidDataException($"the ledger has no claim {written}: `hearsay claims` lists what there is.");
    }
}
