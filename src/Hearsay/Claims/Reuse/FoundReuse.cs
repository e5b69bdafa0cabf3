using System.Collections.Immutable;

namespace Hearsay.Claims.Reuse;

/// <summary>
/// What a report has in common with those that were there before it, and how many of its fingerprints are so common that only the
/// earliest reports that hold them were compared.
/// </summary>
public sealed record FoundReuse(ImmutableArray<TextReuse> Links, int CommonPassages);
