using Hearsay.Claims.Conflicts;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>Two origins that cannot both be right, in whatever order.</summary>
internal sealed record TrueConflict(ConflictKind Kind, string One, string Other);
