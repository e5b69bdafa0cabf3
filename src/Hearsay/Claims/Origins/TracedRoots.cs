namespace Hearsay.Claims.Origins;

/// <summary>The roots of a claim and which telling rests on which, by the places at which the tellings were given.</summary>
internal sealed record TracedRoots
{
    public required IReadOnlyList<RootDraft> Roots { get; init; }

    public required int[][] RootsOf { get; init; }

    public required OriginReason?[] Steps { get; init; }

    public required IReadOnlyList<int> Withdrawn { get; init; }

    public required IReadOnlyList<int> Resting { get; init; }
}
