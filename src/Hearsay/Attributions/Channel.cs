using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>"told Reuters" is an interview with Reuters; "in a statement" a statement.</summary>
public sealed record Channel(ChannelKind Kind, PartyId? With, TextSpan Span);
