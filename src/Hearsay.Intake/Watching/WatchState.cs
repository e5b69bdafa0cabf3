using System.Text.Json;

namespace Hearsay.Intake.Watching;

/// <summary>
/// What is remembered between two rounds of watching, beside the ledger: when which place was asked for, and what its server gave with
/// it. To lose it costs requests and nothing else, as what the ledger holds is not added again. Safe to call from many threads.
/// </summary>
public sealed class WatchState
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, WatchedPlace> _feeds;
    private readonly SortedDictionary<string, WatchedPlace> _pages;
    private readonly WatchPace _pace;

    private WatchState(WatchStateFile file, WatchPace pace)
    {
        (_feeds, _pages, _pace) = (new(file.Feeds, StringComparer.Ordinal), new(file.Pages, StringComparer.Ordinal), pace);
    }

    /// <summary>How many pages are looked at again.</summary>
    public int PagesFollowed
    {
        get
        {
            lock (_gate)
            {
                return _pages.Values.Count(static page => page.Next is not null);
            }
        }
    }

    /// <param name="path">Where it was kept; it need not be there.</param>
    /// <param name="ledger">What tells this ledger from others: a memory of another ledger would keep pages from this one. Null for an empty one.</param>
    /// <param name="pace">How often places are looked at.</param>
    public static WatchState Load(string path, string? ledger, WatchPace pace)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(pace);
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize(file, WatchStateJson.Default.WatchStateFile) is { } read && read.Ledger == ledger && ledger is not null
                ? new WatchState(read, pace)
                : new WatchState(new WatchStateFile(), pace);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return new WatchState(new WatchStateFile(), pace);
        }
    }

    /// <summary>Whole or not at all, whenever the machine stops.</summary>
    public void Save(string path, string? ledger)
    {
        ArgumentNullException.ThrowIfNull(path);
        var written = path + ".new";
        lock (_gate)
        {
            using var file = File.Create(written);
            JsonSerializer.Serialize(file, new WatchStateFile { Ledger = ledger, Feeds = _feeds, Pages = _pages }, WatchStateJson.Default.WatchStateFile);
            file.Flush(flushToDisk: true);
        }

        File.Move(written, path, overwrite: true);
    }

    /// <summary>What is known of a feed that is to be asked for; null where its time has not come.</summary>
    public WatchedPlace? DueFeed(string address, DateTimeOffset now)
    {
        lock (_gate)
        {
            var feed = _feeds.GetValueOrDefault(address) ?? new WatchedPlace { Since = now };
            return feed.Next is { } next && next > now ? null : feed;
        }
    }

    /// <summary>The pages whose time has come, in the order of their addresses.</summary>
    public IReadOnlyList<KeyValuePair<string, WatchedPlace>> DuePages(DateTimeOffset now)
    {
        lock (_gate)
        {
            return [.. _pages.Where(page => page.Value.Next <= now)];
        }
    }

    /// <summary>A feed names a page: one that is new, or of which something else is said than before, is to be asked for now. False where nothing is new.</summary>
    public bool Notice(string address, string told, DateTimeOffset now)
    {
        lock (_gate)
        {
            var page = _pages.GetValueOrDefault(address);
            var isNew = page is null || page.Told != told;
            _pages[address] = (page ?? new WatchedPlace { Since = now }) with { Named = now, Told = told, Next = isNew ? now : page?.Next };

            return isNew;
        }
    }

    /// <summary>Pages that were let alone, and that no feed has named for long, are no longer remembered.</summary>
    public void Forget(DateTimeOffset now)
    {
        lock (_gate)
        {
            foreach (var address in _pages.Where(page => page.Value.Next is null && now - (page.Value.Named ?? page.Value.Since) > WatchPace.Remembered).Select(static page => page.Key).ToList())
            {
                _pages.Remove(address);
            }
        }
    }

    /// <param name="address">Of the feed.</param>
    /// <param name="feed">As it is after the visit.</param>
    /// <param name="now">When it was asked for.</param>
    /// <param name="after">How long its server asks to wait; null where it does not say.</param>
    public void FeedVisited(string address, WatchedPlace feed, DateTimeOffset now, TimeSpan? after = null)
    {
        ArgumentNullException.ThrowIfNull(feed);
        lock (_gate)
        {
            _feeds[address] = feed with { Next = Later(_pace.NextFeed(now, feed.Failures), now, after) };
        }
    }

    /// <summary>False where it is let alone from now on.</summary>
    /// <inheritdoc cref="FeedVisited"/>
    public bool PageVisited(string address, WatchedPlace page, DateTimeOffset now, TimeSpan? after = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        lock (_gate)
        {
            var next = _pace.NextPage(now, page);
            _pages[address] = page with { Next = next is { } usual ? Later(usual, now, after) : null };
            return next is not null;
        }
    }

    /// <summary>A server's wish is heeded for as long as a failing one is waited for at most.</summary>
    private static DateTimeOffset Later(DateTimeOffset next, DateTimeOffset now, TimeSpan? after) =>
        after is { } wait && now + (wait < WatchPace.LongestPatience ? wait : WatchPace.LongestPatience) is var asked && asked > next ? asked : next;
}
