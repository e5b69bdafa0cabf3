using System.Collections.Immutable;

namespace Hearsay.Intake.Feeds;

/// <summary>What a site offers to be followed by.</summary>
/// <param name="Title">Most often the outlet's name; null where there is none.</param>
/// <param name="Entries">In the feed's order.</param>
public sealed record Feed(string? Title, ImmutableArray<FeedEntry> Entries);
