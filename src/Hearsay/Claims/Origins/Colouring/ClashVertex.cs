namespace Hearsay.Claims.Origins.Colouring;

/// <summary>What decides whether one root can be the same as another, in numbers that stand for names. -1: nobody says.</summary>
internal readonly record struct ClashVertex
{
    public required int Root { get; init; }

    public required int Person { get; init; }

    public required int Institution { get; init; }

    public required int Side { get; init; }

    /// <summary>A state may speak through any of its institutions.</summary>
    public bool IsState { get; init; }

    public required int[] States { get; init; }

    public required int[] Branches { get; init; }

    /// <summary>The report that keeps it apart from others.</summary>
    public required int Group { get; init; }

    public int Apart { get; init; }

    /// <summary>Which of several that are one root: the second of "two officials".</summary>
    public int Copy { get; init; }

    /// <summary>Nothing but stated affiliations tells it from others.</summary>
    public bool IsBare => Person < 0 && Institution < 0 && Side < 0 && Group < 0;
}
