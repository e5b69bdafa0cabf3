namespace Hearsay.Claims.Facets;

/// <summary>By what claims are found and counted.</summary>
public enum Facet
{
    /// <summary>Named persons and institutions that hold, deny, relay or are said to have told it. No unnamed person: what is said of unnamed sources serves to search for nobody.</summary>
    Who,

    /// <summary>Outlets whose reports tell it.</summary>
    Outlet,

    /// <summary>Where its clearest telling has it happen.</summary>
    Place,

    /// <summary>The type of event, as the contract names it: ASSAULT.</summary>
    Kind,

    /// <summary>In which modalities it is told: happened, planned …</summary>
    Modality,

    /// <summary>What holders do with it: affirms, denies …</summary>
    Stance,

    /// <summary>How many origins are disclosed at least: 0, 1, 2, or 3+.</summary>
    Origins,

    /// <summary>"contradicted" where it is denied, or where figures of it cannot both hold; else "no report held says otherwise".</summary>
    Standing,
}
