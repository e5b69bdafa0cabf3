using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Scoring;

/// <summary>An attribution reduced to what is scored, whether people or a reader found it.</summary>
internal sealed record ScoredAttribution
{
    public ImmutableArray<TextSpan> Source { get; init; } = [];

    public ImmutableArray<TextSpan> Cue { get; init; } = [];

    public ImmutableArray<TextSpan> Content { get; init; } = [];

    /// <summary>It lies inside the content of another one. PolNeAR annotates none of these.</summary>
    public bool Nested { get; init; }

    /// <summary>The cue's act as the contract spells it; null in files that hold spans only.</summary>
    public string? Act { get; init; }

    public ImmutableArray<ScoredParty> Parties { get; init; } = [];

    /// <summary>What is accepted for it, in gold files that annotate chains.</summary>
    public ChainAnswers? Answers { get; init; }

    public ImmutableArray<TextSpan> this[ScoredRole role] => role switch
    {
        ScoredRole.Source => Source,
        ScoredRole.Cue => Cue,
        _ => Content,
    };
}
