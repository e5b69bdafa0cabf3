using Hearsay.Claims.Books;
using Hearsay.Cli.Claims;

namespace Hearsay.Cli.Exports;

/// <summary>One claim a line, as the contract has it.</summary>
internal sealed class JsonLinesExport(OpenedBook book) : ClaimExport
{
    private readonly ClaimJson _json = new(book);

    public override string Unit => "claim";

    public override IEnumerable<string> Render(Claim claim) => [_json.Of(claim)];
}
