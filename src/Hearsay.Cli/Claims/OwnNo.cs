using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Statements;

namespace Hearsay.Cli.Claims;

/// <summary>Tellings in which a report says no in its own voice: nobody's denial, and yet they speak against the claim.</summary>
internal static class OwnNo
{
    public static IEnumerable<Telling> Of(Claim claim) => claim.Tellings.Where(static telling => telling.Stance == Stance.Denies && telling.HeldBy < 0);
}
