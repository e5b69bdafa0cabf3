using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Statements;

/// <summary>One proposition that could be affirmed or denied by itself, with everybody through whom it is told.</summary>
public sealed record Statement
{
    public required StatementId Id { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The innermost attribution whose content holds it; null in the reporter's own voice.</summary>
    public AttributionId? Attribution { get; init; }

    /// <summary>Outermost voice first; empty in the reporter's own voice.</summary>
    public ImmutableArray<ChainVoice> Chain { get; init; } = [];

    /// <summary>The parties of the first voice that commits, else of the innermost; empty where nobody is behind it but the text.</summary>
    public ImmutableArray<PartyId> Holders { get; init; } = [];

    public required VoiceKind Voice { get; init; }

    public required Polarity Polarity { get; init; }

    public required Modality Modality { get; init; }

    public required StatedEvent Event { get; init; }

    /// <summary>0..1; lower where the words allow another reading.</summary>
    public required double Confidence { get; init; }
}
