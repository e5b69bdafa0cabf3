using Hearsay.Intake.Fetching;

namespace Hearsay.Intake.Watching;

/// <summary>A feed or page that is looked at again and again.</summary>
public sealed record WatchedPlace
{
    /// <summary>When it was first seen.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When a feed named it last; null where that was not noted.</summary>
    public DateTimeOffset? Named { get; init; }

    /// <summary>When it is to be asked for next; null where it is left alone from now on.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>How often it was there when it was asked for.</summary>
    public int Visits { get; init; }

    /// <summary>How often in a row it could not be fetched.</summary>
    public int Failures { get; init; }

    /// <summary>What the server gave the last time to tell whether it was changed.</summary>
    public FetchMarks? Marks { get; init; }

    /// <summary>What the feed said of it the last time: where that changes, the page is looked at at once.</summary>
    public string? Told { get; init; }
}
