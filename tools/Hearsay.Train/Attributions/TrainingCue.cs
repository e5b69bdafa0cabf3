using Hearsay.Attributions;
using Hearsay.Attributions.Roles;

namespace Hearsay.Train.Attributions;

/// <summary>One annotated attribution: its cue's token, and the role of every token of its window.</summary>
internal sealed record TrainingCue(int Cue, int First, Role[] Roles);
