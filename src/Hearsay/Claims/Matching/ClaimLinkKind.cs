namespace Hearsay.Claims.Matching;

/// <summary>
/// MayBe: the same if what one of them leaves open is what its report is about. Refines: tells all that the other tells, and more ("one brigade" of "the army", the town of the province). RefinedBy: the other way round. Related:
/// much in common, and nothing that keeps them apart.
/// </summary>
public enum ClaimLinkKind
{
    MayBe, Refines, RefinedBy, Related,
}
