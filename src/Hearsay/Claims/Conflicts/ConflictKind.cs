namespace Hearsay.Claims.Conflicts;

/// <summary>Why two origins cannot both be right.</summary>
public enum ConflictKind
{
    /// <summary>Whoever is accused says it is not so.</summary>
    Denial,

    /// <summary>Somebody else says it is not so.</summary>
    Negation,

    /// <summary>Their figures cannot both hold.</summary>
    Figure,
}
