namespace Hearsay.Intake.Watching;

/// <summary>How often places are looked at. Most corrections come within hours: a page is looked at again after one, two, four … hours, and no more after eight days.</summary>
public sealed record WatchPace
{
    private static readonly TimeSpan FirstRevisit = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongestFollowed = TimeSpan.FromDays(8);
    internal static readonly TimeSpan LongestPatience = TimeSpan.FromDays(1);

    /// <summary>Since a feed named a page the last time.</summary>
    internal static readonly TimeSpan Remembered = TimeSpan.FromDays(40);
    private const int MostFailures = 8;

    /// <summary>Between two looks at a feed.</summary>
    public TimeSpan Feeds { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>A feed that was asked for now; it doubles with each failure in a row, up to a day.</summary>
    public DateTimeOffset NextFeed(DateTimeOffset now, int failures) => now + Shorter(Feeds * Math.Pow(2, Math.Min(failures, 20)), failures == 0 ? Feeds : LongestPatience);

    /// <summary>A page that was asked for now; null where it is old enough to be left alone, or is not to be had.</summary>
    public DateTimeOffset? NextPage(DateTimeOffset now, WatchedPlace page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var next = now + (page.Failures > 0 ? Shorter(Feeds * Math.Pow(2, page.Failures), LongestPatience) : FirstRevisit * Math.Pow(2, Math.Clamp(page.Visits - 1, 0, 20)));
        return page.Failures > MostFailures || next - page.Since > LongestFollowed ? null : next;
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
