using Hearsay.Invent.Stories;

namespace Hearsay.Invent.Writing;

/// <summary>A telling as it stands in the text.</summary>
/// <param name="Plan">What it tells.</param>
/// <param name="Quote">The proposition in the report's words.</param>
/// <param name="Occurrence">Which one it is, from 1, where the same words stand there more than once; else null.</param>
/// <param name="HolderWords">Who holds it, in the report's words, one for each voice.</param>
/// <param name="Original">The telling of which it is a copy, where the sentence was taken over as it was.</param>
public sealed record WrittenTelling(PlannedTelling Plan, string Quote, int? Occurrence, IReadOnlyList<string> HolderWords, WrittenTelling? Original);
