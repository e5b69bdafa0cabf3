using System.Collections.Immutable;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>Who is said to have said it; both empty where the text names nobody.</summary>
public sealed record Source(ImmutableArray<TextSpan> Spans, ImmutableArray<PartyId> Parties);
