using Hearsay.Ledgers;
using Hearsay.Reports;

namespace Hearsay.Storage;

/// <summary>Takes reports into a ledger: what is new is appended, what is there already is not.</summary>
public static class ReportIntake
{
    /// <summary>What can be done for a report before its turn comes. It will be called by its id, where that is free.</summary>
    /// <param name="report">What came in.</param>
    /// <param name="input">Where it came from, as the user named it.</param>
    /// <param name="filed">The case that it is added to; null for none.</param>
    /// <param name="original">What it was taken from, where that is more than its text.</param>
    public static PreparedPayload Prepare(Report report, string input, CaseName? filed, ReportOriginal? original = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return PreparedPayload.Of(new Payload.Added(new ReportHandle(report.Id), report, input, filed) { Original = original });
    }

    /// <summary>Takes one report in, in the writer's turn.</summary>
    /// <param name="pen">Whose turn it is.</param>
    /// <param name="arrived">What came in (<see cref="Prepare"/>).</param>
    /// <param name="reading">Its reading, prepared; null where the reader does not read its language.</param>
    /// <param name="cancellation">Ends the work; what was appended in this turn is then undone.</param>
    public static async Task<TakenIn> TakeAsync(
        ILedgerPen pen, PreparedPayload arrived, PreparedPayload? reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pen);
        ArgumentNullException.ThrowIfNull(arrived);
        if (arrived is not { Payload: Payload.Added { Case: var filed } added, Identity: { } identity })
        {
            throw new ArgumentException("Only reports are taken in.", nameof(arrived));
        }

        if (await pen.FindAsync(identity, cancellation).ConfigureAwait(false) is { } same)
        {
            return await CompleteAsync(pen, same, reading, filed, cancellation).ConfigureAwait(false);
        }

        var latest = ((LedgerPosition Position, RevisedBy By, Report Report)?)null;
        foreach (var (position, isLatest) in await pen.KinAsync(identity, cancellation).ConfigureAwait(false))
        {
            var earlier = await pen.ReportAsync(position, cancellation).ConfigureAwait(false);
            var earlierIdentity = ReportIdentity.Of(earlier);
            if (identity.RevisionOf(earlierIdentity) is not { } by)
            {
                continue;
            }

            if (identity.SaysNothingBeyond(earlierIdentity))
            {
                return await CompleteAsync(pen, position, null, filed, cancellation).ConfigureAwait(false);
            }

            latest ??= isLatest ? (position, by, earlier) : null;
        }

        return await AddAsync(pen, added, arrived, latest, reading, cancellation).ConfigureAwait(false);
    }

    /// <summary>Keeps what this version of the reader reads in a report that is held, beside what others read in it.</summary>
    /// <param name="pen">Whose turn it is.</param>
    /// <param name="reading">Prepared; it carries the report as it is held.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<TakenIn> RereadAsync(ILedgerPen pen, PreparedPayload reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pen);
        ArgumentNullException.ThrowIfNull(reading);

        // A report that was redacted while it was read again is not there any more, and its reading must not be kept either.
        return reading.Identity is { } identity && await pen.FindAsync(identity, cancellation).ConfigureAwait(false) is { } report
            ? await CompleteAsync(pen, report, reading, null, cancellation).ConfigureAwait(false)
            : TakenIn.Known;
    }

    /// <summary>
    /// Takes a report back: it gets a further state with the same text and the reason. What is not held is refused, as nobody could say
    /// later what it was that was taken back.
    /// </summary>
    public static async Task<TakenIn> WithdrawAsync(ILedgerPen pen, Withdrawal withdrawal, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pen);
        ArgumentNullException.ThrowIfNull(withdrawal);
        foreach (var (position, isLatest) in await pen.KinAsync(withdrawal.Sought, cancellation).ConfigureAwait(false))
        {
            if (!isLatest || await pen.ReportAsync(position, cancellation).ConfigureAwait(false) is not { } held || held.Id != withdrawal.Id)
            {
                continue;
            }

            if (held.Withdrawn is not null)
            {
                return TakenIn.Known;
            }

            var report = held with { Withdrawn = withdrawal.Reason };
            var reading = await ReadingAsync(pen, position, report, cancellation).ConfigureAwait(false);
            await TakeAsync(pen, Prepare(report, withdrawal.Input, withdrawal.Case), reading, cancellation).ConfigureAwait(false);
            return TakenIn.Withdrawn;
        }

        return await RefuseAsync(pen, new Payload.Refused(withdrawal.Input, $"takes back the report {withdrawal.Id}, which the ledger does not hold.", withdrawal.Case), cancellation).ConfigureAwait(false);
    }

    /// <summary>Records that an input held no report, once for each reason.</summary>
    public static async Task<TakenIn> RefuseAsync(ILedgerPen pen, Payload.Refused refusal, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(pen);
        if (!await pen.IsRefusedAsync(refusal, cancellation).ConfigureAwait(false))
        {
            await pen.AppendAsync(PreparedPayload.Of(refusal), cancellation).ConfigureAwait(false);
        }

        return TakenIn.Refused;
    }

    /// <summary>The words are the same, so what was read in them is as well.</summary>
    private static async Task<PreparedPayload?> ReadingAsync(ILedgerPen pen, LedgerPosition of, Report report, CancellationToken cancellation)
    {
        Payload.Read? last = null;
        foreach (var entry in await pen.AboutAsync(of, cancellation).ConfigureAwait(false))
        {
            last = await pen.PayloadAsync(entry, cancellation).ConfigureAwait(false) as Payload.Read ?? last;
        }

        return last is null ? null : PreparedPayload.Of(new Payload.Read(last.Reading with { Report = report }));
    }

    private static async Task<TakenIn> AddAsync(
        ILedgerPen pen,
        Payload.Added added,
        PreparedPayload arrived,
        (LedgerPosition Position, RevisedBy By, Report Report)? latest,
        PreparedPayload? reading,
        CancellationToken cancellation)
    {
        var report = added.Report;
        var handle = await FreeHandleAsync(pen, report, cancellation).ConfigureAwait(false);
        var position = await pen.AppendAsync(handle == added.Handle ? arrived : PreparedPayload.Of(added with { Handle = handle }), cancellation).ConfigureAwait(false);
        if (latest is { } earlier)
        {
            var revision = new Payload.Revised(
                position, earlier.Position, earlier.By, [.. arrived.Identity!.FieldsThatDiffer(ReportIdentity.Of(earlier.Report))], TextDiff.Of(earlier.Report.Text, report.Text));
            await pen.AppendAsync(PreparedPayload.Of(revision), cancellation).ConfigureAwait(false);
        }

        if (reading is not null)
        {
            await pen.AppendAsync(reading, cancellation).ConfigureAwait(false);
        }

        return latest is null ? TakenIn.Added : TakenIn.Revised;
    }

    /// <summary>It is there: what may be missing is its place in the case, or what this version of the reader reads in it.</summary>
    private static async Task<TakenIn> CompleteAsync(
        ILedgerPen pen, LedgerPosition report, PreparedPayload? reading, CaseName? filed, CancellationToken cancellation)
    {
        var taken = TakenIn.Known;
        if (reading?.Payload is Payload.Read { Reading.Reader: var reader } && !await pen.IsReadAsync(report, reader, cancellation).ConfigureAwait(false))
        {
            await pen.AppendAsync(reading, cancellation).ConfigureAwait(false);
            taken = TakenIn.ReadAgain;
        }

        if (filed is { } name && !await pen.IsFiledAsync(report, name, cancellation).ConfigureAwait(false))
        {
            await pen.AppendAsync(PreparedPayload.Of(new Payload.Filed(report, name)), cancellation).ConfigureAwait(false);
            taken = TakenIn.Filed;
        }

        return taken;
    }

    private static async Task<ReportHandle> FreeHandleAsync(ILedgerPen pen, Report report, CancellationToken cancellation)
    {
        if (!await pen.IsTakenAsync(new ReportHandle(report.Id), cancellation).ConfigureAwait(false))
        {
            return new ReportHandle(report.Id);
        }

        // A wire's copy may run a thousand times: the first free number is searched for by halves.
        var (taken, free) = (1, 2);
        while (await IsTakenAsync(free).ConfigureAwait(false))
        {
            (taken, free) = (free, 2 * free);
        }

        while (free - taken > 1)
        {
            var middle = taken + ((free - taken) / 2);
            (taken, free) = await IsTakenAsync(middle).ConfigureAwait(false) ? (middle, free) : (taken, middle);
        }

        return Numbered(free);

        ReportHandle Numbered(int number) => new(FormattableString.Invariant($"{report.Id}@{number}"));

        Task<bool> IsTakenAsync(int number) => pen.IsTakenAsync(Numbered(number), cancellation);
    }
}
