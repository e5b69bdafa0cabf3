using System.Collections.Immutable;

namespace Hearsay.Scoring;

/// <summary>What annotators of chains accept for one attribution; where two of them differ, both answers are listed.</summary>
internal sealed record ChainAnswers
{
    public required bool IsNested { get; init; }

    /// <summary>Only one annotator has the attribution: it is neither asked for nor punished.</summary>
    public required bool AgreedByBoth { get; init; }

    public ImmutableArray<string> Names { get; init; } = [];

    public ImmutableArray<string> Kinds { get; init; } = [];

    public ImmutableArray<string> Acts { get; init; } = [];
}
