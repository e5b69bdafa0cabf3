namespace Hearsay.Train.Attributions;

/// <summary>What an annotated "A said that X" gives for other sentences: A as it stands within a sentence, the cue, and X without "that".</summary>
internal sealed record TellingClause(string Source, string Cue, string Content);
