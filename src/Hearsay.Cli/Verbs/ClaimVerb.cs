using Hearsay.Claims.Books;
using Hearsay.Cli.Claims;

namespace Hearsay.Cli.Verbs;

/// <summary>One claim whole: its tellings, origins, denials, figures and kin.</summary>
internal sealed class ClaimVerb : OneClaimVerb
{
    public override string Name => "claim";

    public override string Summary => "Shows one claim whole: who tells it, what stands behind it, what speaks against it";

    public override string Notes => "The id is the one that `hearsay claims` shows, or its beginning; ids of claims that were joined lead to the claim of which they are part now.";

    public override IReadOnlyList<(string Command, string Meaning)> Examples => [("hearsay claim c0f3a5d2e8b917c64", "everything about one claim"), ("hearsay claim c0f3", "the same, where no other id begins so")];

    protected override string Show(ClaimText text, Claim claim) => text.Card(claim);
}
