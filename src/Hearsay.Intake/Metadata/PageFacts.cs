using System.Collections.Immutable;
using Hearsay.Intake.Moments;

namespace Hearsay.Intake.Metadata;

/// <summary>What a page says of its report beside the report itself. Null where it does not say.</summary>
public sealed record PageFacts
{
    public Taken? Title { get; init; }

    public ImmutableArray<Taken> Authors { get; init; } = [];

    public Taken? Outlet { get; init; }

    /// <summary>The wire whose copy the page says this is.</summary>
    public Taken? Credit { get; init; }

    public Taken? Published { get; init; }

    public PublishedMoment? PublishedAt { get; init; }

    public Taken? Modified { get; init; }

    public PublishedMoment? ModifiedAt { get; init; }

    /// <summary>The address that the page itself gives.</summary>
    public Taken? Address { get; init; }

    /// <summary>As the page declares it; what the text shows is for the reader to say.</summary>
    public Taken? Language { get; init; }

    /// <summary>The line that sums up, as it stands in the head of the page.</summary>
    public Taken? Description { get; init; }
}
