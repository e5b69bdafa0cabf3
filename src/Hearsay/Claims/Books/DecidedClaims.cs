using System.Collections.Immutable;
using Hearsay.Claims.Matching;

namespace Hearsay.Claims.Books;

/// <summary>
/// The matcher's claims with people's decisions laid over them, one after the other. A claim is named after its earliest statement, and the name of every
/// statement leads to the claim in which it stands: so a name leads on through every merge and split, and back where a decision is undone.
/// </summary>
internal sealed class DecidedClaims
{
    private readonly ClaimMatcher _matcher;
    private readonly Dictionary<ToldStatement, Cell> _moved = [];
    private readonly Dictionary<Cell, Cell> _towards = [];
    private readonly Dictionary<Cell, MatchedClaim> _claims = [];
    private readonly Dictionary<ClaimId, ClaimGrade> _grades = [];
    private readonly HashSet<ClaimId> _touched = [];
    private readonly HashSet<ClaimDecision> _orphaned = [];

    public DecidedClaims(ClaimMatcher matcher, IReadOnlyList<ClaimDecision> decisions)
    {
        _matcher = matcher;
        for (var number = 0; number < decisions.Count; number++)
        {
            if (!Apply(decisions[number], number + 1)) { _orphaned.Add(decisions[number]); }
        }

        Gather();
        foreach (var grade in decisions.OfType<ClaimDecision.Give>())
        {
            if (Find(grade.Claim) is { } found) { _grades[found.Id] = grade.Grade; } else { _orphaned.Add(grade); }
        }
    }

    /// <summary>What no longer has the claim or the statement that it is about.</summary>
    public IReadOnlySet<ClaimDecision> Orphaned => _orphaned;

    /// <summary>Names of the claims that are as they are because of a decision, and of those that were part of one.</summary>
    public IEnumerable<ClaimId> Touched => _touched.Concat(_grades.Keys);

    /// <summary>Whether a person has put the claim together, or taken something out of it.</summary>
    public bool IsDecided(ClaimId id) => _touched.Contains(id);

    public IEnumerable<MatchedClaim> Claims()
    {
        var decided = _claims.Values.Order(Comparer<MatchedClaim>.Create((one, other) => _matcher.Compare(one.Statements[0], other.Statements[0]))).ToList();
        var next = 0;
        foreach (var claim in _matcher.Claims())
        {
            while (next < decided.Count && _matcher.Compare(decided[next].Statements[0], claim.Statements[0]) <= 0) { yield return decided[next++]; }
            if (!_touched.Contains(claim.Id)) { yield return claim; }
        }

        foreach (var claim in decided.Skip(next)) { yield return claim; }
    }

    public MatchedClaim? Find(ClaimId id) => _matcher.NamedBy(id) is not { } statement ? null
        : _claims.Count > 0 && CellOf(statement) is { } cell && _claims.TryGetValue(cell, out var claim) ? claim
        : _matcher.Find(id);

    public ClaimGrade? GradeOf(ClaimId claim) => _grades.GetValueOrDefault(claim);

    /// <summary>The links of all that was merged, to the claims of which the others are part now.</summary>
    public ImmutableArray<ClaimLink> LinksOf(MatchedClaim claim)
    {
        if (_touched.Count == 0) { return _matcher.LinksOf(claim.Id); }
        var parts = claim.Statements.Where(one => !_moved.ContainsKey(one)).Select(_matcher.Find).OfType<MatchedClaim>().Select(static part => part.Id).Distinct();
        return [.. parts.SelectMany(part => _matcher.LinksOf(part)).Select(link => Find(link.Other) is { } found ? link with { Other = found.Id } : link).Where(link => link.Other != claim.Id)
            .GroupBy(static link => link.Other).Select(static same => same.MinBy(static link => link.Kind)).OrderBy(static link => link.Kind).ThenBy(static link => link.Other.Number)];
    }

    /// <summary>What may be told of the claim elsewhere. Where a person has said to which claim a statement belongs, nothing is in doubt.</summary>
    public ImmutableArray<ToldStatement> DoubtfulOf(MatchedClaim claim)
    {
        if (_touched.Count == 0) { return _matcher.DoubtfulOf(claim.Id); }
        var parts = claim.Statements.Where(one => !_moved.ContainsKey(one)).Select(_matcher.Find).OfType<MatchedClaim>().Select(static part => part.Id).Distinct();
        return [.. parts.SelectMany(part => _matcher.DoubtfulOf(part)).Distinct().Where(one => !_moved.ContainsKey(one)).Except(claim.Statements)];
    }

    private bool Apply(ClaimDecision decision, int number)
    {
        switch (decision)
        {
            case ClaimDecision.Merge merge:
                var cells = merge.Claims.Select(_matcher.NamedBy).OfType<ToldStatement>().Select(CellOf).ToList();
                foreach (var cell in cells.Skip(1)) { Join(cells[0], cell); }
                return cells.Count == merge.Claims.Length;
            case ClaimDecision.Split split:
                // Taken out of the claim that was meant: where a merge that had brought them there was undone, there is nothing to take.
                var from = _matcher.NamedBy(split.Claim) is { } meant ? CellOf(meant) : default;
                var there = split.Statements.Where(one => _matcher.Find(one) is not null && CellOf(one) == from).ToList();
                foreach (var statement in there)
                {
                    _touched.Add(_matcher.Find(statement)!.Id);
                    Keep(CellOf(statement));
                    _moved[statement] = Keep(new Cell(default, number));
                }

                return there.Count == split.Statements.Length;
            case ClaimDecision.Place place:
                if (_matcher.Find(place.Statement) is not { } own || _matcher.NamedBy(place.Claim) is not { } named) { return false; }
                _touched.Add(own.Id);
                Keep(CellOf(place.Statement));
                _moved[place.Statement] = Keep(CellOf(named));
                return true;
            default:
                return true;
        }
    }

    private void Gather()
    {
        var parts = _towards.Keys.ToLookup(Root);
        var moved = _moved.ToLookup(pair => Root(pair.Value), static pair => pair.Key);
        foreach (var group in parts)
        {
            var classes = group.Where(static cell => cell.Split == 0).Select(cell => _matcher.Find(cell.Claim)).OfType<MatchedClaim>().ToList();
            _touched.UnionWith(classes.Select(static part => part.Id));
            var statements = classes.SelectMany(static part => part.Statements).Where(one => !_moved.ContainsKey(one)).Concat(moved[group.Key]).ToList();
            if (statements.Count > 0) { _claims[group.Key] = _matcher.Together(statements); }
        }

        _touched.UnionWith(_claims.Values.Select(static claim => claim.Id));
    }

    private Cell CellOf(ToldStatement statement) => Root(_moved.TryGetValue(statement, out var cell) ? cell : new Cell(_matcher.Find(statement)!.Id, 0));

    private Cell Keep(Cell cell)
    {
        _towards.TryAdd(cell, cell);
        return cell;
    }

    private void Join(Cell one, Cell other)
    {
        var (kept, joined) = (Root(Keep(one)), Root(Keep(other)));
        _towards[joined] = kept;
    }

    private Cell Root(Cell cell)
    {
        while (_towards.TryGetValue(cell, out var next) && next != cell) { cell = next; }
        return cell;
    }

    /// <summary>A claim of the matcher's, or what the split of this number took out.</summary>
    private readonly record struct Cell(ClaimId Claim, int Split);
}
