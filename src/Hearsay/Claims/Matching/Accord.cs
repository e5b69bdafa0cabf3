namespace Hearsay.Claims.Matching;

/// <summary>How what one statement tells stands to what another one tells.</summary>
internal enum Accord
{
    /// <summary>Nothing in common that would be worth a look.</summary>
    None,

    /// <summary>Alike, but another place, another day, the parts exchanged.</summary>
    Apart,

    Related,

    /// <summary>The first tells all that the second tells, and more.</summary>
    Refines,
    RefinedBy,

    /// <summary>The same if what the one leaves open is what its report is about.</summary>
    Likely,
    Same,
}
