using Hearsay.Claims.Books;
using Hearsay.Cli.Claims;
using Hearsay.Cli.Formats;

namespace Hearsay.Cli.Exports;

/// <summary>A table with one row for each telling, so that a coder can check every cell against the words.</summary>
internal sealed class CsvExport(OpenedBook book) : ClaimExport
{
    private const string LineEnd = "\r\n";

    private readonly ToldFactFinder _facts = new(book.Claims);
    private readonly ToldDenials _denials = new(book.Claims);
    private readonly string _head = book.Head.ToString();

    public override string Unit => "telling";

    public override string Opening => TellingRow.Header + LineEnd;

    public override IEnumerable<string> Render(Claim claim)
    {
        var shared = new ClaimCells(claim, _denials, _head);
        return claim.Tellings.Select(telling => new TellingRow(shared, telling, _facts.Of(telling)) + LineEnd);
    }
}
