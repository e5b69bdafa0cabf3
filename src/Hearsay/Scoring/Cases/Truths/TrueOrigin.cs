using System.Collections.Immutable;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>One root of a claim.</summary>
internal sealed record TrueOrigin
{
    public const string Disclosed = "disclosed", Withdrawn = "withdrawn";

    public required string Name { get; init; }

    public required bool Named { get; init; }

    /// <summary>"disclosed", "presupposes", "open", "unstated", "circular", "withdrawn".</summary>
    public required string Status { get; init; }

    /// <summary>The reports through which it is reached.</summary>
    public ImmutableArray<string> Reports { get; init; } = [];
}
