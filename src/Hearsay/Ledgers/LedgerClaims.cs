using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Claims.Books;
using Hearsay.Claims.Matching;

namespace Hearsay.Ledgers;

/// <summary>
/// The claims of a ledger: every state of each report as the latest reader read it, with all that people decided. A state that was redacted is gone, and
/// what was decided on its words with it.
/// </summary>
public sealed class LedgerClaims
{
    private readonly Dictionary<LedgerPosition, StoredReport> _reports = [];
    private readonly Dictionary<LedgerPosition, Reading> _readings = [];
    private readonly List<StoredDecision> _decisions = [];
    private readonly HashSet<LedgerPosition> _orphaned = [];
    private ImmutableArray<(LedgerPosition Position, ClaimDecision Decision)> _decided = [];

    private LedgerClaims()
    {
    }

    public ClaimBook Book { get; } = new();

    /// <summary>Merges, splits and grades that no longer have the claim or the telling that they are about, and additions to claims that are gone.</summary>
    public IReadOnlySet<LedgerPosition> Orphaned => _orphaned;

    /// <summary>How many reports there are, read or not, each once however many states it has.</summary>
    public int Reports => _reports.Values.Count(static stored => stored.SupersededBy is null);

    /// <summary>How many of them no reader could read, by language.</summary>
    public FrozenDictionary<string, int> Unread => _reports.Values.Where(stored => stored.SupersededBy is null && ReadingOf(stored).Reader.Length == 0)
        .CountBy(static stored => stored.Report.Language, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="ledger">Read through, as it is now.</param>
    /// <param name="filed">The case whose reports are taken; null for all.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<LedgerClaims> OfAsync(ILedger ledger, CaseName? filed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var claims = new LedgerClaims();
        await foreach (var stored in ledger.ReportsAsync(filed, cancellation).ConfigureAwait(false)) { claims._reports.Add(stored.Position, stored); }
        await foreach (var stored in ledger.ReadingsAsync(LedgerPosition.Start, cancellation).ConfigureAwait(false))
        {
            if (claims._reports.ContainsKey(stored.ReportPosition)) { claims._readings[stored.ReportPosition] = stored.Reading; }
        }

        await foreach (var stored in ledger.DecisionsAsync(cancellation).ConfigureAwait(false))
        {
            if (stored.UndoneBy is null) { claims._decisions.Add(stored); }
        }

        var decided = claims._decisions.Select(static stored => stored.Payload).OfType<Payload.Decided>().ToLookup(static decision => decision.Anchor.Report);
        foreach (var stored in claims._reports.Values) { claims.Book.Add(claims.StateOf(stored, decided[stored.Position])); }
        await claims.DecideAsync(ledger, cancellation).ConfigureAwait(false);
        return claims;
    }

    /// <summary>Lets one more decision on claims hold in the book, as if the ledger had it.</summary>
    internal void Decide(ClaimDecision decision) => Book.Decisions = Book.Decisions.Add(decision);

    /// <summary>Lets a decision on claims no longer hold in the book, and tells which others have lost with it what they are about. Null where the entry is no such decision.</summary>
    internal IReadOnlyList<LedgerPosition>? Undo(LedgerPosition entry)
    {
        if (!_decided.Any(one => one.Position == entry)) { return null; }
        var before = OrphanedNow().ToHashSet();
        _decided = [.. _decided.Where(one => one.Position != entry)];
        Book.Decisions = [.. _decided.Select(static one => one.Decision)];
        return [.. OrphanedNow().Where(position => !before.Contains(position))];
    }

    /// <summary>The words of a statement as the anchor of a decision; null where the ledger has no such statement.</summary>
    public Anchor? AnchorOf(ToldStatement told)
    {
        var stored = _reports.Values.FirstOrDefault(one => one.Handle.Name == told.Report);
        var statement = stored is null ? null : ReadingOf(stored).Statements.FirstOrDefault(one => one.Id == told.Statement);
        return statement is null ? null : new Anchor(stored!.Position, stored.Report.Sha256, statement.Span, statement.Span.In(stored.Report.Text).ToString());
    }

    private ReportState StateOf(StoredReport stored, IEnumerable<Payload.Decided> decisions)
    {
        var (first, revision) = (stored, 1);
        while (first.Revises is { } earlier && _reports.TryGetValue(earlier, out var before)) { (first, revision) = (before, revision + 1); }
        var state = DecidedReading.Of(ReadingOf(stored), decisions) with { First = first.Handle.Name, Revision = revision };
        _readings[stored.Position] = state.Reading;
        return state;
    }

    /// <summary>What no reader has read counts as unread.</summary>
    private Reading ReadingOf(StoredReport stored)
    {
        var reading = _readings.GetValueOrDefault(stored.Position) ?? new Reading { Reader = "", Report = stored.Report };
        return reading with { Report = reading.Report with { Id = stored.Handle.Name } };
    }

    private async Task DecideAsync(ILedger ledger, CancellationToken cancellation)
    {
        var decisions = new List<(LedgerPosition Position, ClaimDecision Decision)>();
        foreach (var stored in _decisions)
        {
            switch (stored.Payload)
            {
                case Payload.Merged merged:
                    decisions.Add((stored.Position, new ClaimDecision.Merge([.. merged.Claims.Select(IdOf)])));
                    break;
                case Payload.Split split:
                    var told = split.Tellings.SelectMany(StatementsAt).ToImmutableArray();
                    decisions.Add((stored.Position, new ClaimDecision.Split(IdOf(split.Claim), told)));
                    if (split.Tellings.Any(anchor => !StatementsAt(anchor).Any())) { _orphaned.Add(stored.Position); }
                    break;
                case Payload.Graded graded:
                    var entry = await ledger.EntryAsync(stored.Position, cancellation).ConfigureAwait(false);
                    decisions.Add((stored.Position, new ClaimDecision.Give(IdOf(graded.Claim), new ClaimGrade(graded.Grade, entry!.Entry.Author, entry.Entry.Time, graded.Reason))));
                    break;
                case Payload.Decided { Verdict: Verdict.Add } added when added.Fields.TryGetValue(DecidedFields.Claim, out var claim) && StatementsAt(added.Anchor).ToList() is [.., var last]:
                    decisions.Add((stored.Position, new ClaimDecision.Place(last, IdOf(claim))));
                    break;
            }
        }

        _decided = [.. decisions];
        Book.Decisions = [.. decisions.Select(static one => one.Decision)];
        _orphaned.UnionWith(OrphanedNow());
    }

    private IEnumerable<LedgerPosition> OrphanedNow() => _decided.Where(one => Book.Orphaned.Contains(one.Decision)).Select(static one => one.Position);

    /// <summary>The statements of exactly these words; none where the words are not there.</summary>
    internal IEnumerable<ToldStatement> StatementsAt(Anchor anchor) =>
        !_reports.TryGetValue(anchor.Report, out var stored) || !anchor.HoldsIn(stored.Report) || !Book.Holds(stored.Handle.Name) ? []
        : ReadingOf(stored).Statements.Where(statement => statement.Span == anchor.Span).Select(statement => new ToldStatement(stored.Handle.Name, statement.Id));

    /// <summary>What is no id leads nowhere.</summary>
    private static ClaimId IdOf(string written) => ClaimId.TryParse(written, out var id) ? id : default;
}
