namespace Hearsay.Intake.Watching;

/// <summary>As it is written down.</summary>
internal sealed record WatchStateFile
{
    /// <summary>What tells the ledger from others.</summary>
    public string? Ledger { get; init; }

    public SortedDictionary<string, WatchedPlace> Feeds { get; init; } = [];

    public SortedDictionary<string, WatchedPlace> Pages { get; init; } = [];
}
