using Hearsay.Cli.Inputs;
using Hearsay.Grammar;
using Hearsay.Ledgers;
using Hearsay.Reports;
using Hearsay.Storage;
using Hearsay.Text;

namespace Hearsay.Cli.Ledgers;

/// <summary>From an input to what is to be appended for it: all the work that can be done beside other inputs.</summary>
internal sealed class LedgerIntake(ILedger ledger, InputReader inputs, Func<Report, Reading> read, string? reader, CaseName? filed, CancellationToken cancellation)
{
    public async Task<Incoming> OfAsync(ReportInput input)
    {
        try
        {
            var incoming = await inputs.ReadAsync(input, cancellation).ConfigureAwait(false);
            var report = incoming.ToReport();
            var isHeld = await ledger.HoldsAsync(ReportIdentity.Of(report), reader, filed, CancellationToken.None).ConfigureAwait(false);
            var reading = isHeld || report.Language != LanguageCheck.English ? null : PreparedPayload.Of(new Payload.Read(read(report)));
            return new Incoming(input.Name, input.Length, [.. incoming.Notes.Select(note => $"{input.Name}: {note}")])
            {
                Report = isHeld ? null : ReportIntake.Prepare(report, input.Name, filed, incoming.Original),
                Reading = reading,
                Language = report.Language,
            };
        }
        catch (UnreadableInputException exception)
        {
            return Refused(input, exception.Message, $"{input.Name} {exception.Message}");
        }
        catch (ReportTooLongException exception)
        {
            return Refused(input, exception.Message, $"{input.Name}: {exception.Message}");
        }
    }

    /// <summary>In the writer's turn.</summary>
    public static Task<TakenIn> AppendAsync(ILedgerPen pen, Incoming incoming, CancellationToken cancellation) =>
        incoming.Refusal is { } refusal ? ReportIntake.RefuseAsync(pen, refusal, cancellation)
        : incoming.Report is { } report ? ReportIntake.TakeAsync(pen, report, incoming.Reading, cancellation)
        : incoming.Reading is { } reading ? ReportIntake.RereadAsync(pen, reading, cancellation)
        : Task.FromResult(TakenIn.Known);

    private Incoming Refused(ReportInput input, string reason, string line) =>
        new(input.Name, input.Length, [line]) { Refusal = new Payload.Refused(input.Name, reason, filed) };
}
