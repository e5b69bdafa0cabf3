namespace Hearsay.Mentions.Times.Rules;

/// <summary>The tokens of an event that a time is counted from.</summary>
internal readonly record struct AnchorTokens(TimeAnchorSide Side, int First, int End);
