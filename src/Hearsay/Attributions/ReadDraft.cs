using System.Collections.Immutable;
using Hearsay.Attributions.Circumstances;
using Hearsay.Attributions.Drafts;
using Hearsay.Mentions.Places;

namespace Hearsay.Attributions;

/// <summary>A draft with all that is told about the telling; parties are indices into the report's mentions.</summary>
internal sealed record ReadDraft
{
    public required AttributionDraft Draft { get; init; }

    public required ImmutableArray<int> Sources { get; init; }

    public required CueAct Act { get; init; }

    public required string Lemma { get; init; }

    /// <summary>The word by which the act is told not to be done, null where it is done.</summary>
    public int? Negation { get; init; }

    public required QuoteKind Quote { get; init; }

    /// <summary>The opening mark of a quotation in it that the report never closes: where it ends is anybody's guess. Null where there is none.</summary>
    public int? Unclosed { get; init; }

    public FoundChannel? Channel { get; init; }

    public ImmutableArray<int> ChannelWith { get; init; } = [];

    public SayingTime? SaidAt { get; init; }

    public Place? SaidWhere { get; init; }

    public ImmutableArray<int> Addressees { get; init; } = [];

    /// <summary>The parties that the reading must list for this attribution.</summary>
    public IEnumerable<int> Parties => [.. Sources, .. ChannelWith, .. Addressees];
}
