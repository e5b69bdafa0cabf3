using Hearsay.Ledgers;
using Hearsay.Reports;

namespace Hearsay.Storage;

/// <summary>Takes reports back: each gets a further state with the same text and the reason. docs/decisions/0009 says which are, and which are not.</summary>
public static class WithdrawalIntake
{
    /// <summary>Takes one report back, in the writer's turn.</summary>
    /// <param name="pen">Whose turn it is.</param>
    /// <param name="withdrawal">What came in.</param>
    /// <param name="cancellation">Ends the work; what was appended in this turn is then undone.</param>
    /// <param name="refused">Told why nothing is taken back, where that is so; null where nobody asks.</param>
    public static async Task<TakenIn> TakeAsync(ILedgerPen pen, Withdrawal withdrawal, CancellationToken cancellation, Action<string>? refused = null)
    {
        ArgumentNullException.ThrowIfNull(pen);
        ArgumentNullException.ThrowIfNull(withdrawal);
        var theirs = withdrawal with { At = Standing.Whole(withdrawal.At) };
        var (states, others) = await StatesAsync(pen, theirs, cancellation).ConfigureAwait(false);
        if (states.Find(static state => state.IsLatest) is not { Report: { } held } latest)
        {
            return await RefuseAsync(pen, theirs, WhyNotHeld(theirs, others), refused, cancellation).ConfigureAwait(false);
        }

        var isKnown = held.Withdrawn is null ? states.Exists(state => IsThis(theirs, state.Report)) : !SaysMore(theirs, held);
        return isKnown ? TakenIn.Known
            : held.Withdrawn is null && WhyItStands(theirs, states) is { } reason ? await RefuseAsync(pen, theirs, reason, refused, cancellation).ConfigureAwait(false)
            : await TakeBackAsync(pen, theirs, latest.Position, held, cancellation).ConfigureAwait(false);
    }

    /// <summary>The latest first; and the outlets of those reports with the id that are others'.</summary>
    private static async Task<(List<(LedgerPosition Position, bool IsLatest, Report Report)> States, List<string?> Others)> StatesAsync(
        ILedgerPen pen, Withdrawal withdrawal, CancellationToken cancellation)
    {
        var (states, others) = (new List<(LedgerPosition, bool, Report)>(), new List<string?>());
        foreach (var (position, isLatest) in await pen.KinAsync(withdrawal.Sought, cancellation).ConfigureAwait(false))
        {
            var report = await pen.ReportAsync(position, cancellation).ConfigureAwait(false);
            if (withdrawal.IsOf(report))
            {
                states.Add((position, isLatest, report));
            }
            else if (report.Id == withdrawal.Id)
            {
                others.Add(report.Outlet);
            }
        }

        return (states, others);
    }

    private static string WhyNotHeld(Withdrawal withdrawal, List<string?> others) =>
        $"takes back the report {withdrawal.Id}, " + (others.Count == 0 ? "which the ledger does not hold."
            : withdrawal.Outlet is null ? "and does not say whose it is, while the ledger holds one with this id that need not be the same: --outlet names the outlet."
            : "which the ledger holds without an outlet: who took it in did not say whose it is.");

    /// <summary>Whether a state is what this very cancellation made of the report.</summary>
    private static bool IsThis(Withdrawal withdrawal, Report state) =>
        state.Withdrawn is { } reason && (withdrawal.At is { } at && Standing.Of(state) is { } done ? at == done : reason == withdrawal.Reason);

    /// <summary>A later cancellation of what is taken back already moves the moment up to which nothing stands.</summary>
    private static bool SaysMore(Withdrawal withdrawal, Report held) =>
        withdrawal.At is { } at && (Standing.Of(held) is not { } done || at > done);

    /// <summary>Null where nothing speaks for what is held. What came in last need not be what was sent last.</summary>
    private static string? WhyItStands(Withdrawal withdrawal, List<(LedgerPosition Position, bool IsLatest, Report Report)> states) =>
        withdrawal.At is { } at ? states.Where(static state => state.Report.Withdrawn is null).Max(static state => Standing.Of(state.Report)) is { } sent && at < sent
            ? FormattableString.Invariant($"takes back the report {withdrawal.Id} as of {at:yyyy-MM-dd'T'HH:mm:sszzz}; the ledger holds what was sent later, at {sent:yyyy-MM-dd'T'HH:mm:sszzz}.")
            : null
        : states.Exists(static state => state.Report.Withdrawn is not null)
            ? $"takes back the report {withdrawal.Id} and does not say when; the ledger holds what was sent after it was taken back before."
            : null;

    private static async Task<TakenIn> TakeBackAsync(ILedgerPen pen, Withdrawal withdrawal, LedgerPosition latest, Report held, CancellationToken cancellation)
    {
        var report = held with { Withdrawn = withdrawal.Reason, StateAt = withdrawal.At };
        var reading = Standing.ReadingOf(await ReadingAsync(pen, latest, cancellation).ConfigureAwait(false), report);
        await ReportIntake.AddAsync(pen, ReportIntake.Prepare(report, withdrawal.Input, withdrawal.Case), (latest, RevisedBy.Id, held), reading, cancellation).ConfigureAwait(false);
        return TakenIn.Withdrawn;
    }

    /// <summary>The words are the same, so what was read in them is as well.</summary>
    private static async Task<PreparedPayload?> ReadingAsync(ILedgerPen pen, LedgerPosition of, CancellationToken cancellation)
    {
        Payload.Read? last = null;
        foreach (var entry in await pen.AboutAsync(of, cancellation).ConfigureAwait(false))
        {
            last = await pen.PayloadAsync(entry, cancellation).ConfigureAwait(false) as Payload.Read ?? last;
        }

        return last is null ? null : PreparedPayload.Of(last);
    }

    private static Task<TakenIn> RefuseAsync(ILedgerPen pen, Withdrawal withdrawal, string reason, Action<string>? refused, CancellationToken cancellation)
    {
        refused?.Invoke(reason);
        return ReportIntake.RefuseAsync(pen, new Payload.Refused(withdrawal.Input, reason, withdrawal.Case), cancellation);
    }
}
