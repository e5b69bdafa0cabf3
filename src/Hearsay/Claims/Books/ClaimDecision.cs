using System.Collections.Immutable;
using Hearsay.Claims.Matching;

namespace Hearsay.Claims.Books;

/// <summary>What a person decided of claims; it goes before what the matcher finds.</summary>
public abstract record ClaimDecision
{
    private ClaimDecision()
    {
    }

    /// <summary>These are one claim.</summary>
    public sealed record Merge(ImmutableArray<ClaimId> Claims) : ClaimDecision;

    /// <summary>These statements do not tell that claim: they are one of their own.</summary>
    public sealed record Split(ClaimId Claim, ImmutableArray<ToldStatement> Statements) : ClaimDecision;

    /// <summary>This statement tells that claim.</summary>
    public sealed record Place(ToldStatement Statement, ClaimId Claim) : ClaimDecision;

    /// <summary>The latest one that was given to a claim, or to one that was merged into it, holds.</summary>
    public sealed record Give(ClaimId Claim, ClaimGrade Grade) : ClaimDecision;
}
