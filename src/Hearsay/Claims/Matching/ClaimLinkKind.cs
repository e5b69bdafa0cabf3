namespace Hearsay.Claims.Matching;

/// <summary>
/// Refines: tells all that the other tells, and more ("one brigade" of "the army", the town of the province). RefinedBy: the other way round. MayBe: the same
/// if what one of them leaves open is what its report is about. Related: much in common, and nothing that keeps them apart.
/// </summary>
public enum ClaimLinkKind
{
    Refines, RefinedBy, MayBe, Related,
}
