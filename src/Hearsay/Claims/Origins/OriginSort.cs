namespace Hearsay.Claims.Origins;

/// <summary>What stands behind a telling. The last three disclose nothing: they add to the upper bound only.</summary>
public enum OriginSort
{
    /// <summary>A named person, institution or state.</summary>
    Named,

    /// <summary>Somebody whom the report keeps unnamed.</summary>
    Unnamed,

    /// <summary>An outlet whose own people saw or counted it.</summary>
    Observed,

    /// <summary>A cited outlet or document whose own telling is not among the reports.</summary>
    Open,

    /// <summary>A report that does not say where it has it from.</summary>
    Unstated,

    /// <summary>Reports that cite each other and nobody else.</summary>
    Circular,
}
