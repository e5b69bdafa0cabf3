namespace Hearsay.Claims;

/// <summary>What became of a telling in a later state of its report.</summary>
/// <param name="Fate">Told in other words, or told no more.</param>
/// <param name="Since">The first state that no longer has the words.</param>
public sealed record LaterRevision(RevisionFate Fate, TellingReport Since);
