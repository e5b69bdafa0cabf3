namespace Hearsay.Claims.Reuse;

/// <summary>How much of a report stands in an earlier one: nearly all of it, or a part.</summary>
public enum ReuseKind
{
    Copy, Partial,
}
