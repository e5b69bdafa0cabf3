using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Matching;
using Hearsay.Statements;

namespace Hearsay.Cli.Claims;

/// <summary>From a denial to the tellings in which it stands, which may be those of a more general claim.</summary>
internal sealed class ToldDenials(ClaimBook book)
{
    /// <summary>With the claim to which each telling belongs.</summary>
    public IEnumerable<(Claim Claim, Telling Telling)> Of(Claim claim, Denial denial)
    {
        var reports = denial.Origin.Why.Select(static reason => reason.Report).ToHashSet(StringComparer.Ordinal);
        var denying = (denial.OfMoreGeneral ? General(claim) : [claim])
            .SelectMany(static one => one.Tellings.Select(telling => (Claim: one, Telling: telling)))
            .Where(one => one.Telling.Stance == Stance.Denies && reports.Contains(one.Telling.Report.Id)).ToList();
        var own = denying.FindAll(one => one.Telling.Holders.Any(party => string.Equals(party.Name, denial.Origin.Name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(party.Institution, denial.Origin.Name, StringComparison.OrdinalIgnoreCase)));
        return own.Count > 0 ? own : denying;
    }

    public string WordsOf(Telling telling) => book.WordsOf(telling).ToString();

    private IEnumerable<Claim> General(Claim claim) =>
        claim.Links.Where(static link => link.Kind == ClaimLinkKind.Refines).Select(link => book.Find(link.Other)).OfType<Claim>();
}
