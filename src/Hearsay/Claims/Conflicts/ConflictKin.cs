using Hearsay.Claims.Origins;

namespace Hearsay.Claims.Conflicts;

/// <summary>
/// Which origins of a claim stand in its conflicts, and which of them under another's name: "officials" of five reports may be the same officials, "the army"
/// the General Staff. Each stays an origin of its own; five times the same contradiction is one to whoever reads it.
/// </summary>
internal sealed class ConflictKin
{
    private readonly OriginCount _count;
    private readonly int[] _first;
    private readonly KinNames _names;

    public ConflictKin(OriginCount count)
    {
        (_count, _names) = (count, new KinNames(count));
        _first = new int[count.List.Length];
        var (byName, byBranch) = (new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase));
        for (var origin = 0; origin < _first.Length; origin++)
        {
            _first[origin] = origin;
            if (!Stands(origin)) { continue; }
            if (count.List[origin].Sort == OriginSort.Unnamed && Known(origin, byName, byBranch) is { } other) { _first[origin] = other; }
            else { Enter(origin, byName, byBranch); }
        }
    }

    /// <summary>Under which origin it stands: itself, or an earlier one that it may be.</summary>
    public int FirstOf(int origin) => _first[origin];

    /// <summary>Those that stand under one origin, that one first.</summary>
    public List<int[]> Groups() => [.. Enumerable.Range(0, _first.Length).Where(Stands).GroupBy(origin => _first[origin]).Select(static group => group.ToArray())];

    /// <summary>Whether an origin and one of another count, or of the same, may be one.</summary>
    public bool MayBe(int origin, ConflictKin others, int other) => _names.MayBe(origin, others._names, other);

    /// <summary>What is not disclosed, only takes the claim for granted, or may be anybody ("they deny it"), contradicts nobody.</summary>
    public bool Stands(int origin) => _count.List[origin] is { Sort: OriginSort.Named or OriginSort.Unnamed or OriginSort.Observed, OnlyPresupposes: false } one && !(one.Unsure && one.Sort == OriginSort.Unnamed);

    private int? Known(int origin, Dictionary<string, List<int>> byName, Dictionary<string, List<int>> byBranch) =>
        Known(origin, byName.GetValueOrDefault(_count.List[origin].Name)) ?? Branches(origin).Select(branch => Known(origin, byBranch.GetValueOrDefault(branch))).FirstOrDefault(static known => known is not null);

    private int? Known(int origin, List<int>? heads)
    {
        foreach (var head in heads ?? [])
        {
            if (_count.Apart(origin, head) is null) { return head; }
        }

        return null;
    }

    private void Enter(int origin, Dictionary<string, List<int>> byName, Dictionary<string, List<int>> byBranch)
    {
        Enter(byName, _count.List[origin].Name, origin);
        foreach (var branch in Branches(origin)) { Enter(byBranch, branch, origin); }
    }

    private static void Enter(Dictionary<string, List<int>> heads, string key, int origin) => (heads.TryGetValue(key, out var known) ? known : heads[key] = []).Add(origin);

    private IEnumerable<string> Branches(int origin) => _count.List[origin].Affiliations.Where(static one => one.Kind == AffiliationKind.Branch).Select(static one => one.Value);
}
