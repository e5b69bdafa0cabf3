using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>One thing that words or the actor table say of where a party belongs: the state "NV", the branch "army", the role "official".</summary>
/// <param name="Kind">In what respect.</param>
/// <param name="Value">The state's code, or the word for the branch, role, rank or place.</param>
/// <param name="Span">Where the report says so; null where the actor table or a person does.</param>
public readonly record struct Affiliation(AffiliationKind Kind, string Value, TextSpan? Span = null)
{
    /// <summary>Two states or two branches cannot be one party's; anybody may be an official, and a colonel a diplomat.</summary>
    public bool CanClash => Kind is AffiliationKind.State or AffiliationKind.Branch;
}
