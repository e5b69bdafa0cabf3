namespace Hearsay.Mentions;

/// <summary>How many persons: "an official" [1, 1], "officials" [2, open], "two officials" [2, 2].</summary>
public readonly record struct PartyCount(int Low, int? High);
