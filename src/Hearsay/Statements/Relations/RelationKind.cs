namespace Hearsay.Statements.Relations;

/// <summary>How two statements hang together; each kind leads one way (docs/relations.md).</summary>
public enum RelationKind
{
    /// <summary>From the condition to what holds under it.</summary>
    Condition,

    /// <summary>From the cause to the effect.</summary>
    Cause,

    /// <summary>From the action to what it is for.</summary>
    Purpose,

    /// <summary>From what prevents to what is prevented.</summary>
    Prevents,

    /// <summary>From the earlier to the later.</summary>
    Precedes,
}
