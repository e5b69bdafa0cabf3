using Hearsay.Claims.Books;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Ledgers;

namespace Hearsay.Cli.Claims;

/// <summary>The claims of a ledger: made of all states of its reports, as the latest reader read them and people decided.</summary>
internal static class LedgerBook
{
    public static async Task<OpenedBook> OpenAsync(Arguments arguments, Terminal terminal)
    {
        var ledger = await LedgerArguments.OpenAsync(arguments, create: false, terminal).ConfigureAwait(false);
        await using var closing = ledger.ConfigureAwait(false);
        var filed = LedgerArguments.CaseOf(arguments);
        await LedgerArguments.CheckCaseAsync(ledger, filed, terminal.Interrupted).ConfigureAwait(false);
        var claims = await LedgerClaims.OfAsync(ledger, filed, terminal.Interrupted).ConfigureAwait(false);
        if (claims.Orphaned.Count > 0)
        {
            terminal.Say($"{Counted.Of(claims.Orphaned.Count, "decision")} on claims or tellings that are not there: hearsay history{LedgerArguments.AgainLedger(arguments)} shows which.");
        }

        // Taken last: what was added meanwhile is in the head, and at worst not among the claims.
        var head = await ledger.HeadAsync(terminal.Interrupted).ConfigureAwait(false);
        return new OpenedBook(claims.Book, head, claims.Reports, claims.Unread);
    }

    /// <summary>The claim that the only operand names.</summary>
    public static async Task<(OpenedBook Book, Claim Claim)> FindAsync(string verb, Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands is not [var written])
        {
            throw new UsageException($"{verb} takes the id of one claim, as `hearsay claims` shows it.");
        }

        var book = await OpenAsync(arguments, terminal).ConfigureAwait(false);
        return (book, book.Find(written));
    }
}
