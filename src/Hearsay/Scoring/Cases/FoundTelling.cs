using Hearsay.Claims;
using Hearsay.Claims.Books;

namespace Hearsay.Scoring.Cases;

/// <summary>A telling of a claim that was found, by its place there.</summary>
internal readonly record struct FoundTelling(Claim Claim, int Place)
{
    public Telling Telling => Claim.Tellings[Place];
}
