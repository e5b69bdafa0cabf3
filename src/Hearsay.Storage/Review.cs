using Hearsay.Claims.Books;
using Hearsay.Claims.Matching;
using Hearsay.Ledgers;
using Hearsay.Text;

namespace Hearsay.Storage;

/// <summary>What people decide, checked against what the ledger holds and appended to it.</summary>
public static class Review
{
    private const int LongestGrade = 60;

    /// <summary>The place of the words in a report, where they stand there once, or once at <paramref name="start"/>.</summary>
    /// <exception cref="ReviewException">They do not stand there, or several times.</exception>
    public static Anchor AnchorIn(StoredReport stored, string quote, int? start)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentException.ThrowIfNullOrEmpty(quote);
        var text = stored.Report.Text;
        var at = start ?? text.IndexOf(quote, StringComparison.Ordinal);
        if (at < 0 || at + quote.Length > text.Length || !text.AsSpan(at).StartsWith(quote))
        {
            throw new ReviewException($"report {stored.Handle} does not have these very words{(start is null ? "" : " there")}: {quote}");
        }

        return start is not null || text.IndexOf(quote, at + 1, StringComparison.Ordinal) < 0
            ? new Anchor(stored.Position, stored.Report.Sha256, new TextSpan(at, quote.Length), quote)
            : throw new ReviewException($"report {stored.Handle} has these words several times: say at which character they begin (--at N), or quote more of them.");
    }

    /// <summary>Accepts, corrects or rejects a statement of the reader's, or adds one that it missed.</summary>
    /// <exception cref="ReviewException">The latest reading has no statement of exactly these words.</exception>
    public static Task<LedgerPosition> DecideAsync(ILedger ledger, Author author, Payload.Decided decision, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (DecidedFields.FaultIn(decision) is { } fault) { throw new ReviewException(fault); }
        return AppendAsync(
            ledger,
            author,
            async pen =>
            {
                if (decision.Verdict == Verdict.Add) { return decision; }
                var reading = await ReadingAsync(pen, decision.Anchor.Report, cancellation).ConfigureAwait(false);
                if (reading?.Statements.Any(statement => statement.Span == decision.Anchor.Span) == true) { return decision; }
                List<string> near = reading is null ? [] : [.. reading.Statements.Where(statement => statement.Span.Overlaps(decision.Anchor.Span)).Select(statement => $"“{statement.Span.In(reading.Report.Text)}”")];
                throw new ReviewException($"the reader has no statement of exactly these words: {decision.Anchor.Quote}. {(near.Count > 0 ? $"It has {string.Join(" and ", near)} there" : "It has none there")}; what it missed is added (review add).");
            },
            cancellation);
    }

    /// <summary>Holds several claims to be one.</summary>
    /// <exception cref="ReviewException">They are not two or more, or one of them is not there.</exception>
    public static async Task<LedgerPosition> MergeAsync(ILedger ledger, Author author, IReadOnlyList<ClaimId> claims, string? reason, CancellationToken cancellation) =>
        await MergeAsync(ledger, await LedgerClaims.OfAsync(ledger, filed: null, cancellation).ConfigureAwait(false), author, claims, reason, cancellation).ConfigureAwait(false);

    /// <inheritdoc cref="MergeAsync(ILedger, Author, IReadOnlyList{ClaimId}, string?, CancellationToken)"/>
    /// <param name="ledger">Where it is recorded.</param>
    /// <param name="known">All claims of the ledger.</param>
    /// <param name="author">Who decides.</param>
    /// <param name="claims">Two or more.</param>
    /// <param name="reason">Null where none is given.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<LedgerPosition> MergeAsync(ILedger ledger, LedgerClaims known, Author author, IReadOnlyList<ClaimId> claims, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(claims);
        return claims.Select(id => Known(known, id).Id).Distinct().Count() < 2
            ? throw new ReviewException("a merge takes two claims or more that are not one already.")
            : await AppendAsync(ledger, author, _ => Task.FromResult<Payload>(new Payload.Merged([.. claims.Select(static id => id.ToString())], reason)), cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes statements out of a claim: together they are one of their own.</summary>
    /// <exception cref="ReviewException">The claim or a telling is not there, or nothing would be left of the claim.</exception>
    public static async Task<LedgerPosition> SplitAsync(ILedger ledger, Author author, ClaimId claim, IReadOnlyList<ToldStatement> tellings, string? reason, CancellationToken cancellation) =>
        await SplitAsync(ledger, await LedgerClaims.OfAsync(ledger, filed: null, cancellation).ConfigureAwait(false), author, claim, tellings, reason, cancellation).ConfigureAwait(false);

    /// <inheritdoc cref="SplitAsync(ILedger, Author, ClaimId, IReadOnlyList{ToldStatement}, string?, CancellationToken)"/>
    /// <param name="ledger">Where it is recorded.</param>
    /// <param name="known">All claims of the ledger.</param>
    /// <param name="author">Who decides.</param>
    /// <param name="claim">From which they are taken.</param>
    /// <param name="tellings">Some of its own, not all.</param>
    /// <param name="reason">Null where none is given.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<LedgerPosition> SplitAsync(
        ILedger ledger, LedgerClaims known, Author author, ClaimId claim, IReadOnlyList<ToldStatement> tellings, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(tellings);
        var told = Known(known, claim).Tellings.Select(static telling => new ToldStatement(telling.Report.Id, telling.Statement)).ToHashSet();
        if (tellings.Where(telling => !told.Contains(telling)).Select(static telling => $"{telling.Report}:{telling.Statement}").FirstOrDefault() is { } missing)
        {
            throw new ReviewException($"claim {claim} has no telling {missing}: hearsay claim {claim} --json shows its tellings.");
        }

        if (told.IsSubsetOf(tellings)) { throw new ReviewException($"these are all tellings of {claim}: nothing would be left to split them from."); }
        var split = new Payload.Split(claim.ToString(), [.. tellings.Distinct().Select(known.AnchorOf).OfType<Anchor>()], reason);
        return await AppendAsync(ledger, author, _ => Task.FromResult<Payload>(split), cancellation).ConfigureAwait(false);
    }

    /// <summary>Gives a claim a grade, on whatever scale a person uses.</summary>
    /// <exception cref="ReviewException">The claim is not there, or the grade has no words or too many.</exception>
    public static async Task<LedgerPosition> GradeAsync(ILedger ledger, Author author, ClaimId claim, string grade, string? reason, CancellationToken cancellation) =>
        await GradeAsync(ledger, await LedgerClaims.OfAsync(ledger, filed: null, cancellation).ConfigureAwait(false), author, claim, grade, reason, cancellation).ConfigureAwait(false);

    /// <inheritdoc cref="GradeAsync(ILedger, Author, ClaimId, string, string?, CancellationToken)"/>
    /// <param name="ledger">Where it is recorded.</param>
    /// <param name="known">All claims of the ledger.</param>
    /// <param name="author">Who grades.</param>
    /// <param name="claim">Which claim.</param>
    /// <param name="grade">On their own scale.</param>
    /// <param name="reason">Null where none is given.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task<LedgerPosition> GradeAsync(ILedger ledger, LedgerClaims known, Author author, ClaimId claim, string grade, string? reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(grade);
        if (grade.Trim() is not { Length: > 0 and <= LongestGrade } given)
        {
            throw new ReviewException(FormattableString.Invariant($"a grade has from 1 to {LongestGrade} characters; what there is to say beside it goes into the reason."));
        }

        Known(known, claim);
        return await AppendAsync(ledger, author, _ => Task.FromResult<Payload>(new Payload.Graded(claim.ToString(), given, reason)), cancellation).ConfigureAwait(false);
    }

    private static Claim Known(LedgerClaims claims, ClaimId id) =>
        claims.Book.Find(id) ?? throw new ReviewException($"the ledger has no claim {id}: hearsay claims lists what there is.");

    public static Task<LedgerPosition> NoteAsync(ILedger ledger, Author author, Payload.Noted note, CancellationToken cancellation) =>
        AppendAsync(ledger, author, _ => Task.FromResult<Payload>(note), cancellation);

    /// <exception cref="ReviewException">The entry is nothing that can be undone, or is undone already.</exception>
    public static Task<LedgerPosition> UndoAsync(ILedger ledger, Author author, Payload.Undone undo, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(undo);
        return AppendAsync(
            ledger,
            author,
            async pen =>
            {
                if (await pen.PayloadAsync(undo.Entry, cancellation).ConfigureAwait(false) is not (Payload.Decided or Payload.Merged or Payload.Split or Payload.Graded or Payload.Noted))
                {
                    throw new ReviewException($"entry {undo.Entry} is no decision or note: hearsay history shows which are.");
                }

                return await pen.UndoneByAsync(undo.Entry, cancellation).ConfigureAwait(false) is { } by
                    ? throw new ReviewException($"entry {undo.Entry} was undone already, by entry {by}.")
                    : undo;
            },
            cancellation);
    }

    /// <summary>Destroys a report with everything that was made of its words: its readings, and decisions and notes that quote it.</summary>
    /// <exception cref="ReviewException">There is no such entry, it is no report, or it is redacted already.</exception>
    public static Task<LedgerPosition> RedactReportAsync(ILedger ledger, Author author, LedgerPosition report, string reason, CancellationToken cancellation) =>
        AppendAsync(
            ledger,
            author,
            async pen => await pen.PayloadAsync(report, cancellation).ConfigureAwait(false) is Payload.Added
                ? new Payload.Redacted([report, .. await pen.AboutAsync(report, cancellation).ConfigureAwait(false)], reason)
                : throw new ReviewException($"entry {report} is no report, or was redacted already."),
            cancellation);

    /// <summary>Destroys one payload: a note, a decision, a refused input.</summary>
    /// <exception cref="ReviewException">There is none, or it is one that the rest of the ledger stands on.</exception>
    public static Task<LedgerPosition> RedactEntryAsync(ILedger ledger, Author author, LedgerPosition entry, string reason, CancellationToken cancellation) =>
        AppendAsync(
            ledger,
            author,
            async pen => await pen.PayloadAsync(entry, cancellation).ConfigureAwait(false) switch
            {
                null => throw new ReviewException($"there is no entry {entry}, or it was redacted already."),
                Payload.Redacted => throw new ReviewException($"entry {entry} is a redaction: what says why something is gone stays."),
                Payload.Added => new Payload.Redacted([entry, .. await pen.AboutAsync(entry, cancellation).ConfigureAwait(false)], reason),
                _ => new Payload.Redacted([entry], reason),
            },
            cancellation);

    /// <summary>The latest; null where there is none.</summary>
    private static async Task<Reading?> ReadingAsync(ILedgerPen pen, LedgerPosition report, CancellationToken cancellation)
    {
        var about = await pen.AboutAsync(report, cancellation).ConfigureAwait(false);
        foreach (var entry in about.Reverse())
        {
            if (await pen.PayloadAsync(entry, cancellation).ConfigureAwait(false) is Payload.Read read) { return read.Reading; }
        }

        return null;
    }

    private static async Task<LedgerPosition> AppendAsync(ILedger ledger, Author author, Func<ILedgerPen, Task<Payload>> decide, CancellationToken cancellation)
    {
        var position = LedgerPosition.Start;
        await ledger.WriteAsync(
            author,
            async pen => position = await pen.AppendAsync(PreparedPayload.Of(await decide(pen).ConfigureAwait(false)), cancellation).ConfigureAwait(false),
            cancellation).ConfigureAwait(false);
        return position;
    }
}
