namespace Hearsay.Mentions;

/// <summary>What a party is (codebook, section 3).</summary>
public enum PartyKind
{
    Person, Organisation, Outlet, State, Group, Document, Unnamed,
}
