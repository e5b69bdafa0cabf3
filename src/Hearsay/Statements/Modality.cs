namespace Hearsay.Statements;

/// <summary>The standing of a proposition as its holder puts it (codebook, section 4).</summary>
public enum Modality
{
    Happened, Ongoing, Planned, Possible, Conditional, Requested, Threatened, Promised, Believed, Asked, Generic,
}
