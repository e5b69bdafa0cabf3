using System.Collections.Immutable;

namespace Hearsay.Intake.Feeds;

/// <summary>What a site offers to be followed by.</summary>
/// <param name="Title">Most often the outlet's name; null where there is none.</param>
/// <param name="Entries">In the feed's order.</param>
public sealed record Feed(string? Title, ImmutableArray<FeedEntry> Entries)
{
    internal const int MostEntries = 10_000;

    /// <summary>It has more entries, or elements, than are read of one feed; those beyond are not here.</summary>
    public bool IsCut { get; init; }

    internal static Feed Of(string? title, ImmutableArray<FeedEntry> entries, bool isCut) =>
        new(title, entries.Length > MostEntries ? entries[..MostEntries] : entries) { IsCut = isCut || entries.Length > MostEntries };
}
