using System.Collections.Immutable;

namespace Hearsay.Invent.Worlds;

/// <summary>A party that can be named as a source, or be said to have done something: a ministry, a hospital, an armed group.</summary>
public sealed record Institution
{
    /// <summary>Its canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>The ways in which a report names it when it is first told of.</summary>
    public required ImmutableArray<string> Phrases { get; init; }

    /// <summary>How it is told of afterwards: "the ministry".</summary>
    public required string Short { get; init; }

    public required Person Speaker { get; init; }

    /// <summary>What the speaker is there: "spokesman", "director".</summary>
    public required string SpeakerRole { get; init; }

    /// <summary>The state that its name tells; null where it tells none.</summary>
    public State? State { get; init; }

    /// <summary>The branches that its name allows; empty where it tells none.</summary>
    public ImmutableArray<string> Branches { get; init; } = [];
}
