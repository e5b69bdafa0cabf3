using System.Collections.Immutable;
using Hearsay.Mentions;

namespace Hearsay.Attributions;

/// <summary>The attributions of a report in the order of their cues, and the parties that they and the report name.</summary>
public sealed record AttributedText(ImmutableArray<Attribution> Attributions, SettledParties Settled)
{
    public ImmutableArray<Party> Parties => Settled.Parties;

    /// <summary>Those whose form shows that something is told, whatever their verbs do elsewhere.</summary>
    internal IReadOnlySet<AttributionId> ByForm { get; init; } = new HashSet<AttributionId>();
}
