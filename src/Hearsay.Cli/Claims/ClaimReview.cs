using Hearsay.Claims.Books;
using Hearsay.Claims.Matching;
using Hearsay.Ledgers;
using Hearsay.Storage;

namespace Hearsay.Cli.Claims;

/// <summary>Decisions on claims, recorded with an answer that says what they moved.</summary>
internal sealed class ClaimReview(ILedger ledger, Author author, string? reason)
{
    public async Task<(LedgerPosition Position, string Effect)> MergeAsync(IReadOnlyList<string> written, CancellationToken cancellation)
    {
        var known = await KnownAsync(cancellation).ConfigureAwait(false);
        var claims = written.Select(id => OpenedBook.Find(known.Book, id)).ToList();
        var effect = new ClaimEffect(known.Book, claims);
        List<ClaimId> ids = [.. claims.Select(static claim => claim.Id)];
        var position = await Review.MergeAsync(ledger, known, author, ids, reason, cancellation).ConfigureAwait(false);
        known.Decide(new ClaimDecision.Merge([.. ids]));
        return (position, effect.Text());
    }

    public async Task<(LedgerPosition Position, string Effect)> SplitAsync(string written, IReadOnlyList<ToldStatement> tellings, CancellationToken cancellation)
    {
        var known = await KnownAsync(cancellation).ConfigureAwait(false);
        var claim = OpenedBook.Find(known.Book, written);
        var effect = new ClaimEffect(known.Book, [claim]);
        var position = await Review.SplitAsync(ledger, known, author, claim.Id, tellings, reason, cancellation).ConfigureAwait(false);
        known.Decide(new ClaimDecision.Split(claim.Id, [.. tellings]));
        return (position, effect.Text());
    }

    public async Task<(LedgerPosition Position, string Effect)> GradeAsync(string written, string grade, CancellationToken cancellation)
    {
        var known = await KnownAsync(cancellation).ConfigureAwait(false);
        var claim = OpenedBook.Find(known.Book, written);
        var position = await Review.GradeAsync(ledger, known, author, claim.Id, grade, reason, cancellation).ConfigureAwait(false);
        return (position, $"{claim.Id} was {(claim.Grade is { } before ? $"graded {before.Words} by {before.By}" : "not graded")}; is graded {grade.Trim()}\n");
    }

    public async Task<(LedgerPosition Position, string Effect)> UndoAsync(LedgerPosition entry, string again, CancellationToken cancellation)
    {
        var undone = await ledger.EntryAsync(entry, cancellation).ConfigureAwait(false) is { Payload: { } payload } stored
            ? PayloadJson.Read(ContractName.Parse<EntryKind>(stored.Entry.Kind), payload.Bytes) : null;
        if (undone is not (Payload.Merged or Payload.Split or Payload.Graded))
        {
            var position = await RecordAsync(entry, cancellation).ConfigureAwait(false);
            return (position, undone is Payload.Decided decided ? await StatementEffect.TextAsync(ledger, entry, decided, isUndone: true, cancellation).ConfigureAwait(false) : "");
        }

        var known = await KnownAsync(cancellation).ConfigureAwait(false);
        var effect = new ClaimEffect(known.Book, ClaimsOf(known, undone));
        var recorded = await RecordAsync(entry, cancellation).ConfigureAwait(false);
        var orphaned = known.Undo(entry) ?? [];
        return (recorded, effect.Text() + string.Concat(orphaned.Select(other => $"entry {other} rested on it and is about nothing any more: hearsay review undo {other}{again} takes it back too\n")));
    }

    private static IEnumerable<Claim> ClaimsOf(LedgerClaims known, Payload decided)
    {
        var named = decided switch
        {
            Payload.Merged merged => merged.Claims,
            Payload.Split split => [split.Claim],
            Payload.Graded graded => [graded.Claim],
            _ => [],
        };
        var told = decided is Payload.Split { Tellings: var tellings } ? tellings.SelectMany(known.StatementsAt).Select(known.Book.ClaimOf).OfType<ClaimId>() : [];
        return named.Select(static id => ClaimId.TryParse(id, out var parsed) ? parsed : default).Concat(told).Select(known.Book.Find).OfType<Claim>();
    }

    private Task<LedgerPosition> RecordAsync(LedgerPosition entry, CancellationToken cancellation) => Review.UndoAsync(ledger, author, new Payload.Undone(entry, reason), cancellation);

    private Task<LedgerClaims> KnownAsync(CancellationToken cancellation) => LedgerClaims.OfAsync(ledger, filed: null, cancellation);
}
