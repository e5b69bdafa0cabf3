using System.Data.Common;

namespace Hearsay.Storage;

/// <summary>All of it or none of it, while no other writer is at work.</summary>
internal static class Transaction
{
    public static async Task RunAsync(Session session, Func<Task> work, CancellationToken cancellation)
    {
        await session.Engine.BeginAsync(session, cancellation).ConfigureAwait(false);
        try
        {
            await work().ConfigureAwait(false);
            await session.ExecuteAsync("COMMIT", CancellationToken.None).ConfigureAwait(false);
        }
        catch
        {
            await RollBackAsync(session).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Where the connection is gone, so is the transaction, and the first exception is the one to tell.</summary>
    private static async Task RollBackAsync(Session session)
    {
        try
        {
            await session.ExecuteAsync("ROLLBACK", CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or IOException)
        {
            await session.Connection.CloseAsync().ConfigureAwait(false);
        }
    }
}
