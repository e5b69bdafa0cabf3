namespace Hearsay.Scoring;

/// <summary>A party of a source, with the kind as the contract spells it.</summary>
internal sealed record ScoredParty(string Name, string Kind, bool Named);
