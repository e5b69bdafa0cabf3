using System.Text;
using Hearsay.Claims.Books;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;
using Hearsay.Text;

namespace Hearsay.Cli.Claims;

/// <summary>Which of the claims that fit are listed, and what is said of the others: nothing is left out in silence.</summary>
internal sealed class ClaimListing
{
    public static readonly Option All = new("--all", null, "also what one report tells and nobody contradicts, and scraps without an event");
    public static readonly Option Limit = new("--limit", "N", "at most N claims; 0 lists all. As text 20 unless told otherwise");

    public static readonly IReadOnlyList<Option> Options = [All, ClaimOrder.Sort, Limit];

    private const int UsualLimit = 20;
    private const int HeadlineLimit = 5;

    private readonly OpenedBook _book;
    private readonly List<Claim> _listed;
    private readonly int _all;
    private readonly int _once;
    private readonly int _scraps;
    private readonly int _more;
    private readonly bool _isAll;
    private readonly string _asked;

    private ClaimListing(OpenedBook book, Arguments arguments, int usualLimit)
    {
        var fitting = new ClaimFilter(book.Claims, arguments).Claims().ToList();
        var order = ClaimOrder.Of(arguments);
        (_book, _all, _isAll) = (book, fitting.Count, arguments.Has(All));

        // What is proposed is about the same ledger, case and filters.
        _asked = string.Concat(ClaimFilter.Options.Append(ClaimOrder.Sort).Select(arguments.Written)) + LedgerArguments.Again(arguments);
        Contradicted = fitting.Count(static claim => claim.IsContradicted);
        if (!arguments.Has(All) && !arguments.Has(ClaimFilter.Contradicted))
        {
            _once = fitting.RemoveAll(static claim => claim.Reports == 1 && (!claim.IsContradicted || IsLoneDenial(claim)));
            _scraps = fitting.RemoveAll(static claim => !claim.IsContradicted && ClaimOrder.IsFragment(claim));
        }

        var sorted = order.Sorted(fitting);
        var limit = arguments.Number(Limit, 0, usualLimit);
        _listed = limit == 0 ? sorted : sorted[..Math.Min(limit, sorted.Count)];
        _more = sorted.Count - _listed.Count;
    }

    /// <summary>For people: not all at once.</summary>
    public static ClaimListing ToRead(OpenedBook book, Arguments arguments) => new(book, arguments, UsualLimit);

    /// <summary>For programs: all that fit.</summary>
    public static ClaimListing ToPass(OpenedBook book, Arguments arguments) => new(book, arguments, 0);

    /// <summary>The first few, beneath something else.</summary>
    public static ClaimListing Headlines(OpenedBook book, Arguments arguments) => new(book, arguments, HeadlineLimit);

    public IReadOnlyList<Claim> Claims => _listed;

    private int Contradicted { get; }

    /// <summary>"45 reports: 41 read, 4 in Arabic not read. 380 claims, 12 of them denied or contradicted."</summary>
    private string Summary()
    {
        var line = new StringBuilder(Counted.Of(_book.Reports, "report"));
        var unread = _book.Unread.Values.Sum();
        line.Append(FormattableString.Invariant($": {_book.Reports - unread} read"));
        foreach (var (language, reports) in _book.Unread.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            line.Append(FormattableString.Invariant($", {reports} {LanguageName.Within(language)} not read"));
        }

        return line.Append(FormattableString.Invariant($". {Counted.Of(_all, "claim")}, {Contradicted} of them denied or contradicted.")).ToString();
    }

    /// <summary>The whole listing as text.</summary>
    public async Task WriteAsync(StreamWriter output)
    {
        await output.WriteAsync($"{Summary()}\n\n").ConfigureAwait(false);
        var text = new ClaimText(_book.Claims);
        foreach (var claim in Claims)
        {
            await output.WriteAsync($"{text.Headline(claim)}\n").ConfigureAwait(false);
        }

        foreach (var line in NotListed())
        {
            await output.WriteAsync($"{line}\n").ConfigureAwait(false);
        }
    }

    /// <summary>What is not listed, and how to see it; a line each.</summary>
    public IEnumerable<string> NotListed()
    {
        var whole = $"hearsay claims --limit 0{(_isAll ? " --all" : "")}{_asked}";
        if (_more > 0) { yield return FormattableString.Invariant($"{_more} more: {whole} lists them all."); }
        var left = new List<string>();
        if (_once > 0) { left.Add($"{Counted.Being(_once, "claim")} told by one report only, and nobody else speaks against {(_once == 1 ? "it" : "them")}"); }
        if (_scraps > 0) { left.Add($"{Counted.Being(_scraps, "scrap")} without an event"); }
        if (left.Count > 0) { yield return $"{string.Join("; ", left)}: hearsay claims --all --limit 0{_asked} lists {(_once + _scraps == 1 ? "it" : "them")} too."; }
    }

    /// <summary>"He has not rung, a neighbour said", and nobody says that he has.</summary>
    private static bool IsLoneDenial(Claim claim) => claim.Judged.Affirmed.List.IsEmpty && claim.Judged.Denials.All(static denial => denial is { OfMoreGeneral: false, ByAccused: false });
}
