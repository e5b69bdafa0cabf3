using Hearsay.Ledgers;

namespace Hearsay.Storage.Projections;

/// <summary>
/// Tables that are worked out from the entries and from nothing else: applied to each entry as it is appended, and to all of them
/// when they are made again. Claims can be one more of these, with tables of its own.
/// </summary>
internal interface IProjection
{
    string Name { get; }

    /// <summary>Goes up when its tables or their meaning change: a ledger with an older one is made again.</summary>
    int Version { get; }

    /// <summary>In the order in which they can be emptied.</summary>
    IReadOnlyList<string> Tables { get; }

    Task ApplyAsync(Session session, LedgerPosition position, PreparedPayload prepared, CancellationToken cancellation);
}
