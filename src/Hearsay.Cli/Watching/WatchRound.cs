using System.Runtime.CompilerServices;
using Hearsay.Cli.Inputs;
using Hearsay.Intake;
using Hearsay.Intake.Containment;
using Hearsay.Intake.Fetching;
using Hearsay.Intake.Watching;

namespace Hearsay.Cli.Watching;

/// <summary>One look at the feeds, and at the pages that are new in them or due again. Nothing is asked for that is known to be unchanged.</summary>
internal sealed class WatchRound(WatchState state, PageFetcher fetcher, IntakeOptions options, ContainedDoor door, TimeProvider clock)
{
    private const int AskedAtOnce = 8;

    /// <summary>What is new in a feed beyond this waits for the next round, so that one feed does not hold up the others.</summary>
    private const int MostOfFeed = 500;

    private int _asked;
    private int _unchanged;
    private int _failed;

    /// <summary>Feeds and pages that were asked for.</summary>
    public int Asked => _asked;

    /// <summary>Those whose servers said that nothing was changed.</summary>
    public int Unchanged => _unchanged;

    /// <summary>Feeds and pages that could not be fetched.</summary>
    public int Failed => _failed;

    public async IAsyncEnumerable<GivenItem> RunAsync(IEnumerable<Uri> feeds, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var item in Pipeline.FlattenAsync(feeds.ToAsyncEnumerable(), FeedAsync, AskedAtOnce, cancellation).ConfigureAwait(false))
        {
            yield return item;
        }

        state.Forget(clock.GetUtcNow());
        var due = state.DuePages(clock.GetUtcNow());
        await foreach (var item in Pipeline.FlattenAsync(due.ToAsyncEnumerable(), PageAsync, AskedAtOnce, cancellation).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    private async IAsyncEnumerable<GivenItem> FeedAsync(Uri address, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var name = WebAddress.Words(address.AbsoluteUri);
        if (state.DueFeed(name, clock.GetUtcNow()) is not { } feed)
        {
            yield break;
        }

        var fetched = await FetchAsync(address, feed, cancellation).ConfigureAwait(false);
        var (isWhole, isMore, noticed) = (true, false, 0);
        await foreach (var item in ReadAsync(fetched, new IntakeSource(name), cancellation).ConfigureAwait(false))
        {
            isWhole &= item.Item is not IntakeItem.Refused;
            if (item.Item is not IntakeItem.Elsewhere elsewhere)
            {
                yield return item;
            }
            else if (noticed == MostOfFeed)
            {
                (isWhole, isMore) = (false, true);
            }
            else if (state.Notice(elsewhere.Address, FormattableString.Invariant($"{elsewhere.Told.Title} {elsewhere.Told.PublishedAt:O}{elsewhere.Told.Outlet}"), clock.GetUtcNow()))
            {
                noticed++;
            }
        }

        if (isMore)
        {
            yield return new GivenItem(name, new IntakeItem.Remark(FormattableString.Invariant($"names more than the {MostOfFeed} new pages that are fetched of one feed at a time: the others wait for the next look.")));
        }

        if (fetched is Fetched.Refused refused)
        {
            Interlocked.Increment(ref _failed);
            yield return new GivenItem(name, new IntakeItem.Remark($"{refused.Reason}."));
        }

        state.FeedVisited(name, Visited(feed, fetched, isWhole), clock.GetUtcNow(), (fetched as Fetched.Refused)?.After);
    }

    private async IAsyncEnumerable<GivenItem> PageAsync(KeyValuePair<string, WatchedPlace> due, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (name, page) = due;
        var fetched = await FetchAsync(new Uri(name), page, cancellation).ConfigureAwait(false);
        var isWhole = true;
        await foreach (var item in ReadAsync(fetched, new IntakeSource(name), cancellation).ConfigureAwait(false))
        {
            isWhole &= item.Item is not IntakeItem.Refused;
            yield return item;
        }

        var isFollowed = state.PageVisited(name, Visited(page, fetched, isWhole), clock.GetUtcNow(), (fetched as Fetched.Refused)?.After);
        if (fetched is Fetched.Refused refused)
        {
            Interlocked.Increment(ref _failed);

            // What may pass is tried again, and is no reason to write anything down.
            yield return new GivenItem(name, refused.MayPass && isFollowed ? new IntakeItem.Remark($"{refused.Reason}: it is tried again.") : new IntakeItem.Refused($"{refused.Reason}."));
        }
    }

    private async Task<Fetched> FetchAsync(Uri address, WatchedPlace place, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _asked);
        var fetched = await fetcher.FetchAsync(address, place.Marks, cancellation).ConfigureAwait(false);
        Interlocked.Add(ref _unchanged, fetched is Fetched.Unchanged ? 1 : 0);
        return fetched;
    }

    /// <summary>Of what was not read whole the marks are not kept: it would be unchanged the next time, and what is missing never read.</summary>
    private static WatchedPlace Visited(WatchedPlace place, Fetched fetched, bool isWhole) => fetched switch
    {
        Fetched.Content content => place with { Marks = isWhole ? content.Marks : null, Visits = place.Visits + 1, Failures = 0 },
        Fetched.Unchanged => place with { Visits = place.Visits + 1, Failures = 0 },
        _ => place with { Failures = place.Failures + 1 },
    };

    /// <summary>Nothing where nothing new was fetched.</summary>
    private async IAsyncEnumerable<GivenItem> ReadAsync(Fetched fetched, IntakeSource source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (fetched is not Fetched.Content content)
        {
            yield break;
        }

        await foreach (var item in InputReader.FetchedAsync(content, source, options, door, cancellation).ConfigureAwait(false))
        {
            // An entry's number changes with every one that comes above it; what it is called by does not.
            yield return item.Item is IntakeItem.Found { Place: not null, Draft: { } draft } && (draft.Url ?? draft.Id) is { } entry ? item with { Name = $"{source.Name} ({entry})" } : item;
        }
    }
}
