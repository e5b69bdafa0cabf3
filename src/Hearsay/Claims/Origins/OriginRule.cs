namespace Hearsay.Claims.Origins;

/// <summary>Why something is an origin, why two tellings have the same one, why two origins cannot be one (docs/origins.md).</summary>
public enum OriginRule
{
    /// <summary>The holder is named.</summary>
    NamedHolder,

    /// <summary>The holder is described, not named.</summary>
    UnnamedHolder,

    /// <summary>The outlet's own people saw it.</summary>
    OwnObservation,

    /// <summary>Nobody commits; the innermost voice is an outlet or document whose own telling is not held.</summary>
    CitedButNotHeld,

    /// <summary>The text says it in its own voice.</summary>
    NoAttribution,

    /// <summary>The reports cite each other.</summary>
    CitesItself,

    /// <summary>A full copy has the origins of the report that it copies.</summary>
    Copy,

    /// <summary>A cited outlet is replaced by what its own telling rests on.</summary>
    Cites,

    /// <summary>The telling was taken back.</summary>
    Withdrawn,

    /// <summary>The telling came through a voice that took it back.</summary>
    RestsOnWithdrawn,

    /// <summary>Two institutions, differently named.</summary>
    DifferentInstitutions,

    /// <summary>Two persons, differently named.</summary>
    DifferentPersons,

    /// <summary>The states to which they are said to belong differ.</summary>
    DifferentStates,

    /// <summary>The branches to which they are said to belong differ.</summary>
    DifferentBranches,

    /// <summary>The report itself keeps its unnamed persons apart.</summary>
    KeptApart,

    /// <summary>The user's file puts them on different sides.</summary>
    DifferentSides,
}
