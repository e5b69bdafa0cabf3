using System.Data.Common;

namespace Hearsay.Storage;

/// <summary>What differs between the two databases; all else is one SQL.</summary>
internal abstract class Engine
{
    /// <summary>For people, without a password.</summary>
    public abstract string Address { get; }

    /// <summary>The folder of its migrations.</summary>
    public abstract string Name { get; }

    /// <summary>Counts the tables that are called $1: one or none.</summary>
    public abstract string CountOfTable { get; }

    /// <summary>Takes everything out of the index of words.</summary>
    public abstract string EmptyIndex { get; }

    public abstract Task<DbConnection> ConnectAsync(CancellationToken cancellation);

    public abstract DbParameter Parameter(int number);

    /// <summary>Begins a transaction that no other writer can be in; waits for its turn.</summary>
    public abstract Task BeginAsync(Session session, CancellationToken cancellation);

    public abstract Task IndexAsync(Session session, long report, string words, CancellationToken cancellation);

    /// <summary>Takes a report out of the index; <paramref name="words"/> are those that it was put in with.</summary>
    public abstract Task UnindexAsync(Session session, long report, string words, CancellationToken cancellation);

    /// <summary>The reports that have all phrases; each phrase is words parted by spaces.</summary>
    public abstract IAsyncEnumerable<long> SearchAsync(Session session, IReadOnlyList<string> phrases, CancellationToken cancellation);

    /// <summary>After payloads were destroyed: nothing of them is left in the database's own files, as far as it can do that.</summary>
    public abstract Task ForgetAsync(Session session, CancellationToken cancellation);

    /// <summary>What to tell the user where the database itself failed; null where it is a fault of ours.</summary>
    public abstract string? Trouble(Exception exception);

    public virtual ValueTask CloseAsync() => ValueTask.CompletedTask;
}
