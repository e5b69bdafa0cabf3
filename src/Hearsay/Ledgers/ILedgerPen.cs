using Hearsay.Reports;

namespace Hearsay.Ledgers;

/// <summary>In the hand of the one who writes: appends, and sees what was appended already.</summary>
public interface ILedgerPen
{
    Task<LedgerPosition> AppendAsync(PreparedPayload payload, CancellationToken cancellation);

    /// <summary>The report with exactly this text and exactly this given beside it.</summary>
    Task<LedgerPosition?> FindAsync(ReportIdentity report, CancellationToken cancellation);

    /// <summary>Reports of which it may be another state, with whether each is the latest: same address, given id or text.</summary>
    Task<IReadOnlyList<(LedgerPosition Position, bool IsLatest)>> KinAsync(ReportIdentity report, CancellationToken cancellation);

    /// <summary>The latest state of the report that this is a state of: itself where no other took its place.</summary>
    Task<LedgerPosition> LatestAsync(LedgerPosition report, CancellationToken cancellation);

    /// <exception cref="InvalidDataException">There is no report at this position, or it was redacted.</exception>
    Task<Report> ReportAsync(LedgerPosition position, CancellationToken cancellation);

    Task<bool> IsTakenAsync(ReportHandle handle, CancellationToken cancellation);

    Task<bool> IsReadAsync(LedgerPosition report, string reader, CancellationToken cancellation);

    Task<bool> IsFiledAsync(LedgerPosition report, CaseName filed, CancellationToken cancellation);

    /// <summary>The cases in which this state of a report is, by name.</summary>
    Task<IReadOnlyList<CaseName>> CasesAsync(LedgerPosition report, CancellationToken cancellation);

    /// <summary>The entries that were made of a report's words: its readings, and decisions and notes on it.</summary>
    Task<IReadOnlyList<LedgerPosition>> AboutAsync(LedgerPosition report, CancellationToken cancellation);

    /// <summary>Null where there is no such entry, or where it was redacted.</summary>
    Task<Payload?> PayloadAsync(LedgerPosition position, CancellationToken cancellation);

    /// <summary>The entry that undid a decision or note; null where none did.</summary>
    Task<LedgerPosition?> UndoneByAsync(LedgerPosition decision, CancellationToken cancellation);

    Task<bool> IsRefusedAsync(Payload.Refused refusal, CancellationToken cancellation);
}
