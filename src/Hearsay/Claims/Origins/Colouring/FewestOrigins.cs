using System.Globalization;

namespace Hearsay.Claims.Origins.Colouring;

/// <summary>
/// The fewest voices that can be behind some roots: the chromatic number of the graph in which roots that cannot be the same are joined. Exact where at most
/// <see cref="MostUnresolved"/> roots are left that could be one of several; above that the largest clique found, which is never too high. A greedy colouring
/// would be.
/// </summary>
internal static class FewestOrigins
{
    public const int MostUnresolved = 14;

    public static (int Fewest, bool IsExact) Of(IReadOnlyList<ClashVertex> all)
    {
        var (fixedOnes, loose) = Parted(WithoutTwins(all));
        loose = Unresolved(fixedOnes, loose);
        var (alone, contested) = (0, new List<ClashVertex>());
        foreach (var one in fixedOnes)
        {
            if (loose.Exists(other => !Clash.Between(one, other)))
            {
                contested.Add(one);
            }
            else
            {
                alone++;
            }
        }

        return loose.Count <= MostUnresolved
            ? (alone + contested.Count + FewestMore.Of(contested, loose), true)
            : (alone + LargestClique.Of(contested, loose), false);
    }

    /// <summary>
    /// Roots that nothing tells apart take one colour: those of no name with the same affiliations, and reports whose unnamed voices are the same in number
    /// and kind.
    /// </summary>
    private static List<ClashVertex> WithoutTwins(IReadOnlyList<ClashVertex> all)
    {
        var (kept, seen) = (new List<ClashVertex>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var one in all.Where(static vertex => vertex.Group < 0).Concat(all.Where(static vertex => vertex.Group >= 0).GroupBy(static vertex => vertex.Group).SelectMany(Ungrouped)))
        {
            if (one.Group >= 0 || seen.Add(Signature(one)))
            {
                kept.Add(one);
            }
        }

        var groups = kept.Where(static vertex => vertex.Group >= 0).GroupBy(static vertex => vertex.Group)
            .Where(group => !seen.Add("group " + string.Join(';', Ranked(group).Order(StringComparer.Ordinal)))).Select(static group => group.Key).ToHashSet();
        kept.RemoveAll(vertex => groups.Contains(vertex.Group));
        return kept;
    }

    /// <summary>The voices of one report, out of their group where the report does not keep them apart.</summary>
    private static IEnumerable<ClashVertex> Ungrouped(IGrouping<int, ClashVertex> group) =>
        group.All(one => one.Apart == group.First().Apart && one.Copy == 0) ? group.Select(static one => one with { Group = -1, Apart = 0 }) : group;

    private static IEnumerable<string> Ranked(IGrouping<int, ClashVertex> group)
    {
        var ranks = group.Select(static one => one.Apart).Distinct().Order().ToList();
        var roots = group.Select(static one => one.Root).Distinct().ToList();
        return group.Select(one => string.Create(CultureInfo.InvariantCulture, $"{Signature(one)} {ranks.IndexOf(one.Apart)} {roots.IndexOf(one.Root)} {one.Copy}"));
    }

    private static string Signature(ClashVertex one) => string.Create(
        CultureInfo.InvariantCulture, $"{one.Person} {one.Institution} {one.Side} {one.IsState} {string.Join(',', one.States)} {string.Join(',', one.Branches)}");

    /// <summary>Those of which every two clash, named as they are, and the rest.</summary>
    private static (List<ClashVertex> Fixed, List<ClashVertex> Loose) Parted(List<ClashVertex> vertices)
    {
        var withPersons = vertices.Where(static one => one is { Person: >= 0, Institution: >= 0 }).Select(static one => one.Institution).ToHashSet();
        var (fixedOnes, loose) = (new List<ClashVertex>(), new List<ClashVertex>());
        foreach (var one in vertices)
        {
            var isFixed = one.Side >= 0 || (one is { Institution: >= 0, IsState: false, Group: < 0 } && (one.Person >= 0 || !withPersons.Contains(one.Institution)));
            (isFixed ? fixedOnes : loose).Add(one);
        }

        return (fixedOnes, loose);
    }

    /// <summary>
    /// Without those that another one can stand for: whatever keeps others from an unnamed official keeps them from the general of the same state, too, so
    /// that the official never needs a colour of their own.
    /// </summary>
    private static List<ClashVertex> Unresolved(List<ClashVertex> fixedOnes, List<ClashVertex> loose)
    {
        var members = fixedOnes.Concat(loose).Where(static one => one.Institution >= 0).CountBy(static one => one.Institution).ToDictionary();
        var finer = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in fixedOnes.Concat(loose).Where(one => one.Institution < 0 || members[one.Institution] == 1))
        {
            var (states, branches) = (string.Join(',', one.States), string.Join(',', one.Branches));
            finer.UnionWith(one.IsBare ? [] : [$"{states} {branches}"]);
            finer.UnionWith(one.States.Length > 0 ? [$" {branches}"] : []);
            finer.UnionWith(one.Branches.Length > 0 ? [$"{states} "] : []);
            finer.UnionWith(one.States.Length > 0 && one.Branches.Length > 0 ? [" "] : []);
        }

        var ruled = fixedOnes.Where(one => one.States.Length == 1 && members.GetValueOrDefault(one.Institution) == 1).Select(static one => one.States[0]).ToHashSet();
        return loose.FindAll(one => one.IsBare ? !finer.Contains($"{string.Join(',', one.States)} {string.Join(',', one.Branches)}")
            : !(one is { IsState: true, States: [var state], Group: < 0 } && ruled.Contains(state) && members[one.Institution] == 1));
    }
}
