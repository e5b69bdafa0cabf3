namespace Hearsay.Claims.Matching;

/// <summary>How a claim stands to another one.</summary>
public readonly record struct ClaimLink(ClaimId Other, ClaimLinkKind Kind);
