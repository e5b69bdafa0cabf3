namespace Hearsay.Score.Claims;

/// <summary>How well one way of grouping the same things agrees with another: MUC, B cubed, CEAF by entities, and their mean, as CoNLL counts.</summary>
internal sealed class CoreferenceScore
{
    private readonly int[] _found;
    private readonly int[] _gold;
    private readonly List<int>[] _foundGroups;
    private readonly List<int>[] _goldGroups;

    /// <summary>The group of each thing, as any label; the two lists run alongside.</summary>
    public CoreferenceScore(IEnumerable<string> found, IEnumerable<string> gold)
    {
        (_found, _foundGroups) = Numbered(found);
        (_gold, _goldGroups) = Numbered(gold);
    }

    public double Muc => Harmonic(Links(_foundGroups, _gold), Links(_goldGroups, _found));

    public double BCubedPrecision => BCubed(_foundGroups, _gold);

    public double BCubedRecall => BCubed(_goldGroups, _found);

    public double BCubedF1 => Harmonic(BCubedPrecision, BCubedRecall);

    /// <summary>Each group may answer one of the other side's; what they share, by the likeness 2|A∩B| / (|A|+|B|), over the number of groups.</summary>
    public double CeafE
    {
        get
        {
            var likeness = _foundGroups.Select(found => _goldGroups.Select(gold => 2.0 * found.Intersect(gold).Count() / (found.Count + gold.Count)).ToArray()).ToArray();
            var sum = BestAssignment.SumOf(likeness);
            return Harmonic(sum / _foundGroups.Length, sum / _goldGroups.Length);
        }
    }

    public double Conll => (Muc + BCubedF1 + CeafE) / 3;

    /// <summary>Of the links that hold the groups together, the share that the other side has, too.</summary>
    private static double Links(List<int>[] groups, int[] others)
    {
        var all = groups.Sum(static group => group.Count - 1);
        var kept = groups.Sum(group => group.Count - group.Select(thing => others[thing]).Distinct().Count());
        return all == 0 ? 0 : (double)kept / all;
    }

    private static double BCubed(List<int>[] groups, int[] others)
    {
        var sum = groups.Sum(group => group.GroupBy(thing => others[thing]).Sum(shared => (double)shared.Count() * shared.Count() / group.Count));
        return sum / others.Length;
    }

    private static double Harmonic(double one, double other) => one + other == 0 ? 0 : 2 * one * other / (one + other);

    private static (int[] Labels, List<int>[] Groups) Numbered(IEnumerable<string> labels)
    {
        var all = labels.ToList();
        var groups = all.Index().GroupBy(static one => one.Item, static one => one.Index, StringComparer.Ordinal).Select(static group => group.ToList()).ToArray();
        var numbers = new int[all.Count];
        foreach (var (group, members) in groups.Index())
        {
            foreach (var thing in members) { numbers[thing] = group; }
        }

        return (numbers, groups);
    }
}
