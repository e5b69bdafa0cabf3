namespace Hearsay.Intake.Fetching;

/// <summary>What one fetch may cost.</summary>
public sealed record FetchLimits
{
    /// <summary>Of one response, unpacked.</summary>
    public int MostBytes { get; init; } = 32 << 20;

    /// <summary>From the first request to the last byte, redirects and all.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromSeconds(60);

    public int MostRedirects { get; init; } = 5;

    /// <summary>Between two requests to one host, where its robots.txt does not ask for more.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often one that failed for the moment is tried again.</summary>
    public int MostRetries { get; init; } = 2;

    /// <summary>A host that asks for more patience than this gets none of the requests.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Whether robots.txt is asked and heeded.</summary>
    public bool HeedsRobots { get; init; } = true;

    /// <summary>Whether addresses that are not on the public internet are fetched from as well.</summary>
    public bool AllowsPrivate { get; init; }
}
