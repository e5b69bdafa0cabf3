using System.Collections.Immutable;
using Hearsay.Claims.Matching.Propositions;
using Hearsay.Statements;

namespace Hearsay.Claims.Matching;

/// <summary>
/// Keeps which statements of many reports tell the same claim. A report that is added or removed touches only the claims that its own statements meet;
/// whatever the order in which reports come, the claims are the same. Not for several threads at once.
/// </summary>
public sealed class ClaimMatcher
{
    private readonly StatementRows _rows = new();
    private readonly Partition _partition;

    public ClaimMatcher() => _partition = new Partition(_rows.Earlier);

    /// <summary>Called with a claim as it is named before it is changed; null where nobody asks.</summary>
    internal Action<ClaimId>? Changing
    {
        set => _partition.Changing = value is null ? null : row => value(_rows.IdOf(row));
    }

    public int Statements => _rows.Count;

    /// <summary>The claims in which the report's statements stand, in the order of its statements.</summary>
    /// <exception cref="ArgumentException">A report with this id is here: remove it first.</exception>
    public ImmutableArray<ClaimId> Add(StatedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (_rows.TryRowsOf(report.Report.Id, out var first, out _))
        {
            throw new ArgumentException($"The report '{report.Report.Id}' is here: remove it before it is added again.", nameof(report));
        }

        var reader = new PropositionReader(report);
        first = _rows.Count;
        _rows.Add(report);
        foreach (var proposition in reader.Read()) { _partition.Add(proposition); }
        return [.. Enumerable.Range(first, report.Statements.Length).Select(row => _rows.IdOf(_partition.EarliestOf(row)))];
    }

    /// <summary>Takes a report's statements out; names of claims that were theirs go on to lead to what is left of these claims.</summary>
    public void Remove(string report)
    {
        if (!_rows.TryRowsOf(report, out var first, out var count)) { return; }
        for (var row = first; row < first + count; row++)
        {
            var left = _partition.Members(row).Where(member => member < first || member >= first + count).ToList();
            if (left.Count > 0) { _rows.Redirect(row, Earliest(left)); }
        }

        _rows.Remove(report);
        _partition.Remove(first, count);
    }

    /// <summary>The claim that this name leads to now; null for a name that was never given, or whose last statement was taken out.</summary>
    public MatchedClaim? Find(ClaimId id) => _rows.TryFind(id, out var row) && _partition.Holds(row) ? ClaimOf(row) : null;

    /// <summary>Null where the report or its statement is not here.</summary>
    public MatchedClaim? Find(ToldStatement statement) => _rows.RowOf(statement.Report, statement.Statement) is >= 0 and var row ? ClaimOf(row) : null;

    /// <summary>Every claim once, the earliest told first.</summary>
    public IEnumerable<MatchedClaim> Claims()
    {
        var earliest = _partition.Classes().ToList();
        earliest.Sort(_rows.Earlier);
        return earliest.Select(ClaimOf);
    }

    /// <summary>What the claim refines, what refines it, and what is like it; looked up when asked for, so that it is never out of date.</summary>
    public ImmutableArray<ClaimLink> LinksOf(ClaimId id)
    {
        if (!_rows.TryFind(id, out var row) || !_partition.Holds(row)) { return []; }
        var links = new Dictionary<ClaimId, ClaimLinkKind>();
        var fullest = new Dictionary<int, int>();
        foreach (var (other, accord) in _partition.Around(_partition.FullestOf(row)))
        {
            // A claim is compared by its fullest statement alone: so the link is the same from both ends.
            var group = _partition.GroupOf(other);
            if (!fullest.TryGetValue(group, out var standard)) { fullest[group] = standard = _partition.FullestOf(other); }
            if (standard == other) { links.TryAdd(NamedAt(other), KindOf(accord)); }
        }

        foreach (var other in _partition.MayBe(row).Select(earliest => _rows.IdOf(earliest)))
        {
            if (links.GetValueOrDefault(other, ClaimLinkKind.Related) == ClaimLinkKind.Related) { links[other] = ClaimLinkKind.MayBe; }
        }

        return [.. links.Select(static link => new ClaimLink(link.Key, link.Value)).OrderBy(static link => link.Kind).ThenBy(static link => link.Other.Number)];
    }

    /// <summary>Statements of other claims that would be of this one if what they leave open is what their reports are about; the earliest first.</summary>
    internal ImmutableArray<ToldStatement> DoubtfulOf(ClaimId id)
    {
        if (!_rows.TryFind(id, out var row) || !_partition.Holds(row)) { return []; }
        var doubtful = _partition.Doubtful(row).ToList();
        doubtful.Sort(_rows.Earlier);
        return [.. doubtful.Select(one => _rows[one])];
    }

    /// <summary>The statement that bears this name, or the one to which it was handed on; null where none does.</summary>
    internal ToldStatement? NamedBy(ClaimId id) => _rows.TryFind(id, out var row) && _partition.Holds(row) ? _rows[row] : null;

    /// <summary>The statement's own name, whatever its claim is called; null where the statement is not here.</summary>
    internal ClaimId? NameOf(ToldStatement statement) => _rows.RowOf(statement.Report, statement.Statement) is >= 0 and var row ? _rows.IdOf(row) : null;

    /// <summary>These statements as one claim, whatever they tell.</summary>
    internal MatchedClaim Together(IEnumerable<ToldStatement> statements) => ClaimOf([.. statements.Select(one => _rows.RowOf(one.Report, one.Statement))]);

    /// <inheritdoc cref="Partition.AreAlike"/>
    internal bool AreAlike(ToldStatement one, ToldStatement other) =>
        _partition.AreAlike(_rows.RowOf(one.Report, one.Statement), _rows.RowOf(other.Report, other.Statement));

    /// <summary>Below zero where the first is told earlier.</summary>
    internal int Compare(ToldStatement one, ToldStatement other) => _rows.Earlier(_rows.RowOf(one.Report, one.Statement), _rows.RowOf(other.Report, other.Statement));

    /// <summary>The claims in which a report's statements stand.</summary>
    internal IEnumerable<ClaimId> ClaimsOf(string report) => _rows.TryRowsOf(report, out var first, out var count)
        ? Enumerable.Range(first, count).Select(row => _rows.IdOf(_partition.EarliestOf(row))).Distinct()
        : [];

    /// <summary>The claims among whose links or doubtful statements this one may stand.</summary>
    internal IEnumerable<ClaimId> WhoseLinks(ClaimId id) => !_rows.TryFind(id, out var row) || !_partition.Holds(row) ? []
        : _partition.Around(_partition.FullestOf(row), whoLooks: true).Select(other => NamedAt(other.Row))
            .Concat(_partition.MayBe(row).Select(earliest => _rows.IdOf(earliest))).Distinct();

    private static ClaimLinkKind KindOf(Accord accord) => accord switch
    {
        Accord.Refines => ClaimLinkKind.Refines,
        Accord.RefinedBy => ClaimLinkKind.RefinedBy,
        _ => ClaimLinkKind.Related,
    };

    private MatchedClaim ClaimOf(int row) => ClaimOf(_partition.Members(row).ToList());

    private MatchedClaim ClaimOf(List<int> members)
    {
        members.Sort(_rows.Earlier);
        return new MatchedClaim
        {
            Id = _rows.IdOf(members[0]),
            Statements = [.. members.Select(member => _rows[member])],
            Clearest = _rows[members.Aggregate(_rows.Clearer)],
        };
    }

    private ClaimId NamedAt(int row) => _rows.IdOf(_partition.EarliestOf(row));

    private int Earliest(IEnumerable<int> rows) => rows.Aggregate((one, other) => _rows.Earlier(one, other) <= 0 ? one : other);
}
