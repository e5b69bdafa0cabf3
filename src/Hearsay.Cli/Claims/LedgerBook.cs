using System.Collections.Frozen;
using Hearsay.Claims.Books;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Ledgers;

namespace Hearsay.Cli.Claims;

/// <summary>The claims of a ledger: made of the latest state of each of its reports, as the latest reader read it.</summary>
internal static class LedgerBook
{
    public static async Task<OpenedBook> OpenAsync(Arguments arguments, Terminal terminal)
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

        // Taken last: what was added meanwhile is in the head, and at worst not among the claims.
        var head = await ledger.HeadAsync(terminal.Interrupted).ConfigureAwait(false);
        var unread = reports.Values.Where(static reading => reading.Reader.Length == 0).CountBy(static reading => reading.Report.Language, StringComparer.Ordinal);
        return new OpenedBook(ClaimBook.Of(reports.Values), head, reports.Count, unread.ToFrozenDictionary(StringComparer.Ordinal));
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
