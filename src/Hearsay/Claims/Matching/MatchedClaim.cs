using System.Collections.Immutable;

namespace Hearsay.Claims.Matching;

/// <summary>The statements that tell one claim, in whatever standing: affirmed, denied, planned, feared.</summary>
public sealed record MatchedClaim
{
    public required ClaimId Id { get; init; }

    /// <summary>The earliest first.</summary>
    public required ImmutableArray<ToldStatement> Statements { get; init; }

    /// <summary>The one whose own words serve as the claim's: affirmed where one affirms, read with confidence, and telling most.</summary>
    public required ToldStatement Clearest { get; init; }
}
