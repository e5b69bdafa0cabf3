using Hearsay.Cli.Inputs;
using Hearsay.Intake;
using Hearsay.Ledgers;
using Hearsay.Reports;
using Hearsay.Storage;
using Hearsay.Text;

namespace Hearsay.Cli.Ledgers;

/// <summary>From an input to what is to be appended for it: all the work that can be done beside other inputs.</summary>
internal sealed class LedgerIntake(ILedger ledger, Func<Report, Reading> read, string? reader, CaseName? filed)
{
    public async Task<Incoming> OfAsync(GivenItem given) => given.Item switch
    {
        IntakeItem.Found found => await ReadAsync(given, found).ConfigureAwait(false),
        IntakeItem.Refused refused => Refused(given, refused.Reason, given.Line),
        IntakeItem.Elsewhere elsewhere => Refused(given, IntakeItem.Elsewhere.Reason(elsewhere.Address), given.Line),
        IntakeItem.Withdrawn withdrawn => new Incoming(given.Name, withdrawn.Length, [given.Line]) { Withdrawal = new Withdrawal(withdrawn.Id, withdrawn.Draft.Outlet, withdrawn.Reason, given.Name, filed) { At = withdrawn.At } },
        IntakeItem.Remark remark => new Incoming(given.Name, remark.Length, [given.Line]) { IsRemark = true },
        _ => throw new ArgumentException($"{given.Item} is no known kind of item.", nameof(given)),
    };

    private async Task<Incoming> ReadAsync(GivenItem given, IntakeItem.Found found)
    {
        try
        {
            var report = GivenItem.ReportOf(found);
            var isHeld = await ledger.HoldsAsync(ReportIdentity.Of(report), reader, filed, CancellationToken.None).ConfigureAwait(false);
            var reading = isHeld || report.Language != LanguageCheck.English ? null : PreparedPayload.Of(new Payload.Read(read(report)));
            return new Incoming(given.Name, found.Length, [.. given.Notes])
            {
                Report = isHeld ? null : ReportIntake.Prepare(report, given.Name, filed, GivenItem.OriginalOf(found)),
                Reading = reading,
                Language = report.Language,
            };
        }
        catch (UnreadReportException exception)
        {
            return Refused(given, exception.Message, $"{given.Name}: {exception.Message}{exception.Details}");
        }
    }

    /// <summary>In the writer's turn.</summary>
    public static Task<TakenIn> AppendAsync(ILedgerPen pen, Incoming incoming, IntakeCount counts, CancellationToken cancellation) =>
        incoming.Refusal is { } refusal ? ReportIntake.RefuseAsync(pen, refusal, cancellation)
        : incoming.Withdrawal is { } withdrawal ? WithdrawalIntake.TakeAsync(pen, withdrawal, cancellation, reason => counts.Tell($"{incoming.Name} is refused: {reason}"))
        : incoming.Report is { } report ? ReportIntake.TakeAsync(pen, report, incoming.Reading, cancellation)
        : incoming.Reading is { } reading ? ReportIntake.RereadAsync(pen, reading, cancellation)
        : Task.FromResult(TakenIn.Known);

    private Incoming Refused(GivenItem given, string reason, string line) =>
        new(given.Name, given.Item.Length, [line]) { Refusal = new Payload.Refused(given.Name, reason, filed) };
}
