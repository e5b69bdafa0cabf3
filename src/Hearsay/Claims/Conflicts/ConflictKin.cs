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

    public ConflictKin(OriginCount count)
    {
        _count = count;
        _first = new int[count.List.Length];
        var (byName, byBranch) = (new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase));
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

    public IEnumerable<IGrouping<int, int>> Groups() => Enumerable.Range(0, _first.Length).Where(Stands).GroupBy(origin => _first[origin]);

    /// <summary>What is not disclosed, or only takes the claim for granted, contradicts nobody.</summary>
    public bool Stands(int origin) => _count.List[origin] is { Sort: OriginSort.Named or OriginSort.Unnamed or OriginSort.Observed, OnlyPresupposes: false };

    private int? Known(int origin, Dictionary<string, int> byName, Dictionary<string, int> byBranch)
    {
        if (byName.TryGetValue(_count.List[origin].Name, out var same) && _count.Apart(origin, same) is null) { return same; }
        foreach (var branch in Branches(origin))
        {
            if (byBranch.TryGetValue(branch, out var other) && _count.Apart(origin, other) is null) { return other; }
        }

        return null;
    }

    private void Enter(int origin, Dictionary<string, int> byName, Dictionary<string, int> byBranch)
    {
        byName.TryAdd(_count.List[origin].Name, origin);
        foreach (var branch in Branches(origin)) { byBranch.TryAdd(branch, origin); }
    }

    private IEnumerable<string> Branches(int origin) => _count.List[origin].Affiliations.Where(static one => one.Kind == AffiliationKind.Branch).Select(static one => one.Value);
}
