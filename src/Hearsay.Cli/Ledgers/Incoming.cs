using Hearsay.Ledgers;
using Hearsay.Storage;

namespace Hearsay.Cli.Ledgers;

/// <summary>An input on its way into the ledger: a report, or the reason why there is none in it.</summary>
/// <param name="Name">What the user calls it.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Lines">What the user should know about it.</param>
internal sealed record Incoming(string Name, long Length, IReadOnlyList<string> Lines)
{
    /// <summary>Null where the input was refused, where nothing is left to do for it, and where only its reading is new.</summary>
    public PreparedPayload? Report { get; init; }

    /// <summary>Null where nothing was read: the report is held already, or is in another language.</summary>
    public PreparedPayload? Reading { get; init; }

    /// <summary>Of the report; null where the input was refused.</summary>
    public string? Language { get; init; }

    public Payload.Refused? Refusal { get; init; }

    /// <summary>A report that is held is taken back.</summary>
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>There are only lines for the user, and nothing to count.</summary>
    public bool IsRemark { get; init; }

    /// <summary>Nothing is left to do for it.</summary>
    public bool IsHeld => Report is null && Reading is null && Refusal is null && Withdrawal is null;
}
