namespace Hearsay.Claims;

/// <summary>In what respect a party belongs somewhere. Only different states and different branches keep two parties apart.</summary>
public enum AffiliationKind
{
    State, Branch, Role, Rank, Place,
}
