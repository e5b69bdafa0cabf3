namespace Hearsay.Train.Mentions;

/// <summary>A gold mention: the entity's number within its document, its type ("person"), and its tokens [First, End).</summary>
internal sealed record GumMention(string Entity, string Type, int First, int End);
