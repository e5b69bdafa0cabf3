namespace Hearsay.Scoring.Cases;

/// <summary>A statement in a found claim that does not tell the true one.</summary>
/// <param name="Report">Where it stands.</param>
/// <param name="Words">Its words there.</param>
/// <param name="Of">The id of the true claim that it tells; null where it tells none.</param>
internal sealed record Stranger(string Report, string Words, string? Of);
