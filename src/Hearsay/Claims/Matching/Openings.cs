namespace Hearsay.Claims.Matching;

/// <summary>
/// Where classes stand that leave something open: a report that names no day, or that speaks of "the terminal" once it has said which. Such a class
/// stands with the fullest that it may be of; where others that it may be of could not be of that one, it stays by itself. Which it is follows from
/// what is there, not from the order in which it came.
/// </summary>
internal sealed class Openings(Partition partition)
{
    private readonly Dictionary<int, HashSet<int>> _likely = [];
    private Dictionary<int, int> _roots = [];

    /// <summary>These two would be the same if what one leaves open is what its report is about.</summary>
    public void Add(int one, int other)
    {
        Of(one).Add(other);
        Of(other).Add(one);
        Forget();

        HashSet<int> Of(int number) => _likely.TryGetValue(number, out var known) ? known : _likely[number] = [];
    }

    /// <summary>The statements have changed: where classes stand is found anew when asked for.</summary>
    public void Forget()
    {
        if (_roots.Count > 0) { _roots = []; }
    }

    /// <summary>The class with which this one stands, itself if it stands alone.</summary>
    public int RootOf(int one)
    {
        if (!_roots.ContainsKey(one)) { Settle(Reached(one)); }
        return _roots[one];
    }

    /// <summary>The roots of all classes that may stand elsewhere when this one changes.</summary>
    public List<int> RootsAround(int one) => [.. Reached(one).Select(RootOf).Distinct()];

    /// <summary>The statement of the class that tells most.</summary>
    public int FullestOf(int one) => partition.Living(one).Aggregate((left, right) => partition.Told(left).ComparedTo(partition.Told(right)) >= 0 ? left : right);

    /// <summary>All classes that stand with this one, itself among them.</summary>
    public List<int> GroupOf(int one)
    {
        var root = RootOf(one);
        var group = new List<int> { root };
        var seen = new HashSet<int> { root };
        for (var at = 0; at < group.Count; at++)
        {
            foreach (var other in Around(group[at]))
            {
                if (seen.Add(other) && RootOf(other) == root) { group.Add(other); }
            }
        }

        return group;
    }

    /// <summary>The fullest first, so that where the fuller ones stand is known before it is asked for.</summary>
    private void Settle(List<int> classes)
    {
        var fullest = classes.ToDictionary(static one => one, one => partition.Told(FullestOf(one)));
        classes.Sort((one, other) => fullest[other].ComparedTo(fullest[one]));
        var ranks = classes.Index().ToDictionary(static one => one.Item, static one => one.Index);
        foreach (var one in classes)
        {
            var fuller = Around(one).Where(other => ranks[other] < ranks[one]).ToHashSet();
            _roots[one] = fuller.Count == 0 ? one : RootAmong(fuller, fuller.MinBy(other => ranks[other])) ?? one;
        }
    }

    private int? RootAmong(HashSet<int> fuller, int fullest)
    {
        fuller.Remove(fullest);
        fuller.RemoveWhere(other => _roots[other] == _roots[fullest]);
        if (fuller.Count > 0) { fuller.ExceptWith(Around(fullest)); }
        return fuller.Count == 0 ? _roots[fullest] : null;
    }

    private List<int> Reached(int one)
    {
        var reached = new List<int> { one };
        var seen = new HashSet<int> { one };
        for (var at = 0; at < reached.Count; at++)
        {
            foreach (var other in Around(reached[at]))
            {
                if (seen.Add(other)) { reached.Add(other); }
            }
        }

        return reached;
    }

    private IEnumerable<int> Around(int one)
    {
        foreach (var number in partition.Living(one))
        {
            if (!_likely.TryGetValue(number, out var others)) { continue; }
            foreach (var other in others)
            {
                var othersClass = partition.ClassOf(other);
                if (othersClass != one && partition.IsLiving(other)) { yield return othersClass; }
            }
        }
    }
}
