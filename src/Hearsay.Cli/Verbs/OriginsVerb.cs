using Hearsay.Claims.Books;
using Hearsay.Cli.Claims;

namespace Hearsay.Cli.Verbs;

/// <summary>Who stands behind a claim, and why that is so.</summary>
internal sealed class OriginsVerb : OneClaimVerb
{
    public override string Name => "origins";

    public override string Summary => "Shows the disclosed origins behind a claim, with the tellings and rules that lead to each";

    public override string Notes => "Counted are distinct disclosed origins, never independent ones: docs/origins.md has the rules.";

    public override IReadOnlyList<(string Command, string Meaning)> Examples => [("hearsay origins c0f3a5d2e8b917c64", "who stands behind one claim"), ("hearsay origins c0f3 --json", "for programs; the beginning of an id will do")];

    protected override string Show(ClaimText text, Claim claim) => text.Origins(claim);
}
