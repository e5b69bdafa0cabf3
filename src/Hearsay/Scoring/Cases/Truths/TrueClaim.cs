using System.Collections.Immutable;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>One claim of a case, with all that is to be found about it.</summary>
internal sealed record TrueClaim
{
    public required string Id { get; init; }

    public required ImmutableArray<TrueTelling> Tellings { get; init; }

    public required TrueOrigins Origins { get; init; }

    public ImmutableArray<TrueDenial> Denials { get; init; } = [];

    public ImmutableArray<TrueConflict> Conflicts { get; init; } = [];

    /// <summary>The points of all its figures.</summary>
    public ImmutableArray<TruePoint> Points { get; init; } = [];

    /// <summary>The more general claims, by their ids in this case.</summary>
    public ImmutableArray<string> Refines { get; init; } = [];

    /// <summary>Claims that read alike and must stay apart.</summary>
    public ImmutableArray<string> LookAlikes { get; init; } = [];
}
