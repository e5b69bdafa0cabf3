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

    /// <summary>The address that the page itself gives, where it is of the site on which the page was found; else where it was found.</summary>
    public Taken? Address { get; init; }

    /// <summary>
    /// An address of another site that the page calls its own, as copies of a report do with the original's: it says where the report
    /// may come from, and makes the page nobody else's. Null where there is none, or where nobody knows where the page was found.
    /// </summary>
    public Taken? ClaimedAddress { get; init; }

    /// <summary>As the page declares it; what the text shows is for the reader to say.</summary>
    public Taken? Language { get; init; }

    /// <summary>The line that sums up, as it stands in the head of the page.</summary>
    public Taken? Description { get; init; }
}
