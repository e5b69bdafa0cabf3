using Hearsay.Claims.Matching.Propositions;

namespace Hearsay.Claims.Matching;

/// <summary>
/// Where classes stand that leave something open: a report that names no day, or that speaks of "the terminal" once it has said which. Such a class
/// stands with the fullest that it may be of; where others that it may be of could not be of that one, it stays by itself. Which it is follows from
/// what is there, not from the order in which it came.
/// </summary>
internal sealed class Openings(Partition partition)
{
    private const int Outweighs = 4;

    /// <summary>By so many days.</summary>
    private const int Nearer = 2;

    private readonly Dictionary<int, HashSet<int>> _likely = [];

    /// <summary>All classes that one reaches are found anew together.</summary>
    private readonly Dictionary<int, Reach> _reaches = [];

    /// <summary>These two would be the same if what one leaves open is what its report is about.</summary>
    public void Add(int one, int other)
    {
        Of(one).Add(other);
        Of(other).Add(one);
        Forget(partition.ClassOf(one));
        Forget(partition.ClassOf(other));

        HashSet<int> Of(int number) => _likely.TryGetValue(number, out var known) ? known : _likely[number] = [];
    }

    /// <summary>The class has changed or is about to: where it and all that it reaches stand is found anew when asked for.</summary>
    public void Forget(int one)
    {
        if (!_reaches.TryGetValue(one, out var reach)) { return; }
        foreach (var other in reach.Classes) { _reaches.Remove(other); }
    }

    /// <summary>A statement that nobody told is told: what it may be of is connected.</summary>
    public void Connect(int number)
    {
        Forget(partition.ClassOf(number));
        if (!_likely.TryGetValue(number, out var others)) { return; }
        foreach (var other in others) { Forget(partition.ClassOf(other)); }
    }

    /// <summary>The class with which this one stands, itself if it stands alone.</summary>
    public int RootOf(int one) => ReachOf(one).Roots[one];

    /// <summary>The roots of all classes that may stand elsewhere when this one changes.</summary>
    public IEnumerable<int> RootsAround(int one) => ReachOf(one).Groups.Keys;

    /// <summary>All classes that stand with this one, itself among them.</summary>
    public List<int> GroupOf(int one) => ReachOf(one) is var reach ? reach.Groups[reach.Roots[one]] : [];

    /// <summary>The classes that may be of this one's group, or it of theirs, and stand elsewhere.</summary>
    public HashSet<int> DoubtfulOf(int one)
    {
        var group = GroupOf(one);
        var doubtful = group.SelectMany(Around).ToHashSet();
        doubtful.ExceptWith(group);
        return doubtful;
    }

    /// <summary>Those of them that leave open what this group tells. What it leaves open itself can be of one of the others only, and is counted there.</summary>
    public IEnumerable<int> OpenAround(int one)
    {
        var group = GroupOf(one);
        return DoubtfulOf(one).Where(other => Around(other).Any(host => group.Contains(host) && partition.Told(FullestOf(host)).ComparedTo(partition.Told(FullestOf(other))) > 0));
    }

    /// <summary>The statement of the class that tells most.</summary>
    public int FullestOf(int one) => partition.Living(one).Aggregate((left, right) => partition.Told(left).ComparedTo(partition.Told(right)) >= 0 ? left : right);

    private Reach ReachOf(int one)
    {
        if (_reaches.TryGetValue(one, out var known)) { return known; }
        var reach = Settled(Reached(one));
        foreach (var other in reach.Classes) { _reaches[other] = reach; }
        return reach;
    }

    /// <summary>The fullest first, so that where the fuller ones stand is known before it is asked for.</summary>
    private Reach Settled(List<int> classes)
    {
        var fullest = classes.ToDictionary(static one => one, one => partition.Told(FullestOf(one)));
        classes.Sort((one, other) => fullest[other].ComparedTo(fullest[one]));
        var ranks = classes.Index().ToDictionary(static one => one.Item, static one => one.Index);
        var roots = new Dictionary<int, int>(classes.Count);
        foreach (var one in classes)
        {
            var fuller = Around(one).Where(other => ranks[other] < ranks[one]).ToHashSet();
            roots[one] = fuller.Count == 0 ? one : RootAmong(fuller, fuller.MinBy(other => ranks[other]), roots, fullest[one]) ?? one;
        }

        return new Reach(classes, roots, classes.GroupBy(one => roots[one]).ToDictionary(static group => group.Key, static group => group.ToList()));
    }

    private int? RootAmong(HashSet<int> fuller, int fullest, Dictionary<int, int> roots, Proposition open)
    {
        var others = fuller.Where(other => roots[other] != roots[fullest]).ToHashSet();
        if (others.Count > 0) { others.ExceptWith(Around(fullest)); }
        return others.Count == 0 ? roots[fullest] : Nearest(fuller, roots, open) ?? MostTold(fuller, roots);
    }

    /// <summary>Who names no day speaks of what has just happened, not of the like of it days before.</summary>
    private int? Nearest(HashSet<int> fuller, Dictionary<int, int> roots, Proposition open)
    {
        if (open.Time is not null || open.Told < 0) { return null; }
        var days = fuller.Select(other => (Root: roots[other], partition.Told(FullestOf(other)).Time)).Where(static one => one.Time is not null)
            .Select(one => (one.Root, Gap: Math.Abs(open.Told - one.Time!.Value.Days.Last))).OrderBy(static one => one.Gap).ToList();
        return days.Count > 1 && days.Find(one => one.Root != days[0].Root) is { Gap: > 0 } next && next.Gap >= days[0].Gap + Nearer ? days[0].Root : null;
    }

    /// <summary>Where two could be meant, it is the one of which everybody speaks; where both are spoken of, nobody knows.</summary>
    private int? MostTold(HashSet<int> fuller, Dictionary<int, int> roots)
    {
        var told = fuller.GroupBy(other => roots[other]).Select(group => (Root: group.Key, Times: group.Sum(partition.TimesTold))).OrderByDescending(static one => one.Times).ToList();
        return told[0].Times >= Outweighs * told.Skip(1).Sum(static one => one.Times) ? told[0].Root : null;
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

    /// <summary>Classes that reach each other, the fullest first; for each its root, and for each root those that stand with it.</summary>
    private sealed record Reach(List<int> Classes, Dictionary<int, int> Roots, Dictionary<int, List<int>> Groups);
}
