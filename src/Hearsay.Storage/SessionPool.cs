using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Hearsay.Storage;

/// <summary>Lends connections; what the database itself complains of comes out in words for the user.</summary>
internal sealed class SessionPool(Engine engine) : IAsyncDisposable
{
    private readonly ConcurrentBag<Session> _idle = [];

    /// <exception cref="LedgerUnavailableException">The database cannot be reached, or cannot do it now.</exception>
    public async Task<T> WithAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellation)
    {
        return await InWordsAsync(LendAsync).ConfigureAwait(false);

        async Task<T> LendAsync()
        {
            var session = await TakeAsync(cancellation).ConfigureAwait(false);
            try
            {
                return await work(session).ConfigureAwait(false);
            }
            finally
            {
                await GiveBackAsync(session).ConfigureAwait(false);
            }
        }
    }

    public Task WithAsync(Func<Session, Task> work, CancellationToken cancellation) => WithAsync(
        async session =>
        {
            await work(session).ConfigureAwait(false);
            return true;
        },
        cancellation);

    /// <summary>The same for what comes one by one.</summary>
    public async IAsyncEnumerable<T> StreamAsync<T>(Func<Session, IAsyncEnumerable<T>> query, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var session = await InWordsAsync(() => TakeAsync(cancellation)).ConfigureAwait(false);
        try
        {
            var items = query(session).GetAsyncEnumerator(cancellation);
            await using var closing = items.ConfigureAwait(false);
            while (await InWordsAsync(() => items.MoveNextAsync().AsTask()).ConfigureAwait(false))
            {
                yield return items.Current;
            }
        }
        finally
        {
            await GiveBackAsync(session).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var session))
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }

        await engine.CloseAsync().ConfigureAwait(false);
    }

    private async Task<T> InWordsAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or LedgerUnavailableException) && engine.Trouble(exception) is { } trouble)
        {
            throw new LedgerUnavailableException(trouble, exception);
        }
    }

    private async Task<Session> TakeAsync(CancellationToken cancellation) =>
        _idle.TryTake(out var session) ? session : new Session(await engine.ConnectAsync(cancellation).ConfigureAwait(false), engine);

    private async Task GiveBackAsync(Session session)
    {
        if (session.IsUsable)
        {
            _idle.Add(session);
        }
        else
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }
    }
}
