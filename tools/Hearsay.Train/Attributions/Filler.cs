using Hearsay.Scoring;

namespace Hearsay.Train.Attributions;

/// <summary>Words that can stand in a content, with their attributions.</summary>
/// <param name="Words">The words and the attributions in them.</param>
/// <param name="Doubts">Given where every attribution at any depth is annotated, after another guideline; null where the outermost are, after PolNeAR's.</param>
internal sealed record Filler(ScoredDocument Words, CueHabits? Doubts = null);
