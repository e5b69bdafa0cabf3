using System.Collections.Immutable;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>A source is said to have said, thought, wanted or planned a content (codebook, section 1).</summary>
public sealed record Attribution
{
    public required AttributionId Id { get; init; }

    public required Source Source { get; init; }

    public required Cue Cue { get; init; }

    public required ImmutableArray<TextSpan> Content { get; init; }

    public required QuoteKind Quote { get; init; }

    /// <summary>The innermost attribution whose content holds this one.</summary>
    public AttributionId? Within { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>When it was said, as EDTF; null where the report does not say.</summary>
    public string? SaidAt { get; init; }

    /// <summary>Where it was said; null where the report does not say.</summary>
    public PlaceId? SaidWhere { get; init; }

    public ImmutableArray<PartyId> Addressees { get; init; } = [];

    /// <summary>0..1, calibrated on held-out articles.</summary>
    public required double Confidence { get; init; }

    /// <summary>Where saidAt and saidWhere were read, and by which word the act is negated.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
}
