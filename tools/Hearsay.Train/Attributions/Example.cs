using Hearsay.Scoring;

namespace Hearsay.Train.Attributions;

/// <summary>A text and the attributions in it. Inside the contents of those <paramref name="LookedInto"/> every attribution is given; inside others none is.</summary>
/// <param name="Gold">The text and its attributions.</param>
/// <param name="LookedInto">Some of them.</param>
/// <param name="Doubts">Given where another guideline than PolNeAR's annotated the contents: words that are no cue in it, but may be in PolNeAR, are not learned from.</param>
internal sealed record Example(ScoredDocument Gold, IReadOnlyList<ScoredAttribution> LookedInto, CueHabits? Doubts = null);
