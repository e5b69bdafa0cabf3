namespace Hearsay.Attributions.Circumstances;

/// <summary>A channel in tokens, [First, End): "in an interview with Radio Dorrum" with the outlet's own range.</summary>
internal sealed record FoundChannel(ChannelKind Kind, (int First, int End) Span, (int First, int End)? With);
