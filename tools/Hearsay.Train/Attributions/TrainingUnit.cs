namespace Hearsay.Train.Attributions;

/// <summary>A paragraph to learn from. A token's cue weight is 0 where the annotators did not look (inside contents).</summary>
internal sealed record TrainingUnit(TrainingText Text, int First, int End, TrainingCue[] Cues, float[] CueTargets, float[] CueWeights, byte[] Outermost);
