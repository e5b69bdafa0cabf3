using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>What is told: an event with its slots filled, or the number of those whom it hurt.</summary>
public sealed record Claim
{
    public required string Id { get; init; }

    public required EventKind Kind { get; init; }

    /// <summary>The rule of the templates for who did it: "group", "unit", "jets", "guns", "state", "defenders", "gunmen".</summary>
    public required string Actor { get; init; }

    /// <summary>The institutions that are accused where this is an accusation.</summary>
    public IReadOnlyList<Institution> Accused { get; init; } = [];

    /// <summary>The state that acts, or whose arms do.</summary>
    public State? By { get; init; }

    public required string Town { get; init; }

    /// <summary>"gas terminal"; the thing at the town.</summary>
    public required string Thing { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>"early", "day" or "night".</summary>
    public required string Part { get; init; }

    /// <summary>The wider claim that this one refines.</summary>
    public string? Refines { get; init; }

    /// <summary>Claims that read alike and are others.</summary>
    public IReadOnlyList<string> LookAlikes { get; init; } = [];

    public bool IsToll => Kind is EventKind.Killed or EventKind.Injured;
}
