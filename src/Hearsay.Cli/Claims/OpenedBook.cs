using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Claims.Books;
using Hearsay.Claims.Matching;
using Hearsay.Cli.Options;
using Hearsay.Ledgers;

namespace Hearsay.Cli.Claims;

/// <summary>The claims of a ledger, or of one case, with what has to be said of the whole.</summary>
/// <param name="Claims">What the reports claim together.</param>
/// <param name="Head">The ledger as it was when they were read.</param>
/// <param name="Reports">How many reports there are, read or not.</param>
/// <param name="Unread">How many of them could not be read, by language.</param>
internal sealed record OpenedBook(ClaimBook Claims, LedgerHead Head, int Reports, FrozenDictionary<string, int> Unread)
{
    private const int MostNamed = 8;

    /// <summary>What was searched, where nothing was found: "41 reports read, 4 not read".</summary>
    public string Searched()
    {
        var unread = Unread.Values.Sum();
        return $"{Counted.Of(Reports - unread, "report")} read" + (unread > 0 ? FormattableString.Invariant($", {unread} not read") : "");
    }

    /// <summary>The claim that this id leads to, or the only one whose id begins so.</summary>
    /// <exception cref="UsageException">This is no id, nor the beginning of one, or several claims begin so.</exception>
    /// <exception cref="InvalidDataException">The ledger has no such claim.</exception>
    public Claim Find(string written) => Find(Claims, written);

    /// <inheritdoc cref="Find(string)"/>
    public static Claim Find(ClaimBook book, string written)
    {
        if (ClaimId.TryParse(written, out var id))
        {
            return book.Find(id) ?? throw Missing(written);
        }

        if (!IsBeginning(written))
        {
            throw new UsageException($"\"{written}\" is no id of a claim: these are c and 16 hex digits, as `hearsay claims` shows them, or the first few of them.");
        }

        return book.Claims().Where(claim => claim.Id.ToString().StartsWith(written, StringComparison.OrdinalIgnoreCase)).Take(MostNamed + 1).ToList() switch
        {
            [] => throw Missing(written),
            [var claim] => claim,
            var many => throw new UsageException($"{(many.Count > MostNamed ? $"more than {MostNamed.ToString(CultureInfo.InvariantCulture)} ids begin" : "these ids begin")} with {written}: {string.Join(", ", many.Take(MostNamed).Select(static claim => claim.Id))}. Write one more digit at least."),
        };
    }

    private static bool IsBeginning(string written) => written.Length is > 1 and < 17 && written[0] is 'c' or 'C' && written.Skip(1).All(char.IsAsciiHexDigit);

    private static InvalidDataException Missing(string written) => new($"the ledger has no claim {written}: `hearsay claims --all` lists what there is.");
}
