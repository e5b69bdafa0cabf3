using System.Collections.Immutable;
using Hearsay.Intake.Moments;

namespace Hearsay.Intake.Feeds;

/// <summary>One report that a feed names. Null where the feed does not say.</summary>
public sealed record FeedEntry
{
    /// <summary>As the feed identifies it; never changes, while addresses and titles may.</summary>
    public string? Id { get; init; }

    public string? Address { get; init; }

    public string? Title { get; init; }

    public ImmutableArray<string> Authors { get; init; } = [];

    public PublishedMoment? Published { get; init; }

    public PublishedMoment? Updated { get; init; }

    /// <summary>The whole of it as markup, where the feed holds it; a summary is none.</summary>
    public string? Content { get; init; }

    /// <summary>A few words on it, as text.</summary>
    public string? Summary { get; init; }
}
