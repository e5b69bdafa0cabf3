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
            return await SentAnewAsync(pen, same, arrived, cancellation).ConfigureAwait(false) is { } withdrawn
                ? await AddAsAsync(pen, added, added.Report with { StateAt = added.Report.PublishedAt }, withdrawn, reading, cancellation).ConfigureAwait(false)
                : await CompleteAsync(pen, same, reading, filed, cancellation).ConfigureAwait(false);
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

            if (isLatest && earlier.Withdrawn is not null && Standing.IsSentAnew(added.Report, by, earlier))
            {
                latest = (position, by, earlier);
                break;
            }

            if (identity.SaysNothingBeyond(earlierIdentity))
            {
                return await CompleteAsync(pen, position, null, filed, cancellation).ConfigureAwait(false);
            }

            latest ??= isLatest ? (position, by, earlier) : null;
        }

        if (latest is { Report: { Withdrawn: not null } withdrawal } back && added.Report.Withdrawn is null && !Standing.IsSentAnew(added.Report, back.By, withdrawal))
        {
            await AddAsAsync(pen, added, Standing.TakenBack(added.Report, withdrawal), back, reading, cancellation).ConfigureAwait(false);
            return TakenIn.Withdrawn;
        }

        return await AddAsync(pen, arrived, latest, reading, cancellation).ConfigureAwait(false);
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

    /// <summary>The latest state of a report, where it was taken back and what comes in is the report sent anew; null elsewhere.</summary>
    private static async Task<(LedgerPosition Position, RevisedBy By, Report Report)?> SentAnewAsync(
        ILedgerPen pen, LedgerPosition same, PreparedPayload arrived, CancellationToken cancellation)
    {
        var latest = await pen.LatestAsync(same, cancellation).ConfigureAwait(false);
        return latest != same && arrived is { Payload: Payload.Added added, Identity: { } identity }
            && await pen.ReportAsync(latest, cancellation).ConfigureAwait(false) is { Withdrawn: not null } held
            && identity.RevisionOf(ReportIdentity.Of(held)) is { } by && Standing.IsSentAnew(added.Report, by, held)
            ? (latest, by, held)
            : null;
    }

    /// <summary>Appends a report as it is, as the state behind <paramref name="latest"/> or as a new one.</summary>
    internal static async Task<TakenIn> AddAsync(
        ILedgerPen pen, PreparedPayload arrived, (LedgerPosition Position, RevisedBy By, Report Report)? latest, PreparedPayload? reading, CancellationToken cancellation)
    {
        var added = (Payload.Added)arrived.Payload;
        var handle = await FreeHandleAsync(pen, added.Report, cancellation).ConfigureAwait(false);
        var position = await pen.AppendAsync(handle == added.Handle ? arrived : PreparedPayload.Of(added with { Handle = handle }), cancellation).ConfigureAwait(false);
        if (latest is { } earlier)
        {
            var revision = new Payload.Revised(
                position, earlier.Position, earlier.By, [.. ReportIdentity.Of(added.Report).FieldsThatDiffer(ReportIdentity.Of(earlier.Report))], TextDiff.Of(earlier.Report.Text, added.Report.Text));
            await pen.AppendAsync(PreparedPayload.Of(revision), cancellation).ConfigureAwait(false);
            await FileAsEarlierAsync(pen, earlier.Position, position, cancellation).ConfigureAwait(false);
        }

        if (reading is not null)
        {
            await pen.AppendAsync(reading, cancellation).ConfigureAwait(false);
        }

        return latest is null ? TakenIn.Added : TakenIn.Revised;
    }

    /// <summary>A report is in its cases whatever its state: one that was taken back would else stand in a case of which nobody thought.</summary>
    private static async Task FileAsEarlierAsync(ILedgerPen pen, LedgerPosition earlier, LedgerPosition state, CancellationToken cancellation)
    {
        foreach (var filed in await pen.CasesAsync(earlier, cancellation).ConfigureAwait(false))
        {
            await FileAsync(pen, state, filed, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>False where it is in the case already.</summary>
    private static async Task<bool> FileAsync(ILedgerPen pen, LedgerPosition report, CaseName filed, CancellationToken cancellation)
    {
        var isNew = !await pen.IsFiledAsync(report, filed, cancellation).ConfigureAwait(false);
        if (isNew)
        {
            await pen.AppendAsync(PreparedPayload.Of(new Payload.Filed(report, filed)), cancellation).ConfigureAwait(false);
        }

        return isNew;
    }

    /// <summary>The same report as another state of it: its reading goes with it.</summary>
    private static Task<TakenIn> AddAsAsync(
        ILedgerPen pen, Payload.Added added, Report state, (LedgerPosition Position, RevisedBy By, Report Report) latest, PreparedPayload? reading, CancellationToken cancellation) =>
        AddAsync(pen, PreparedPayload.Of(added with { Report = state }), latest, Standing.ReadingOf(reading, state), cancellation);

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

        return filed is { } name && await FileAsync(pen, report, name, cancellation).ConfigureAwait(false) ? TakenIn.Filed : taken;
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
