using System.Numerics;

namespace Hearsay.Claims.Origins.Colouring;

/// <summary>How many voices a few unresolved roots need beside named ones, of which every two clash: exact, over all subsets.</summary>
internal static class FewestMore
{
    public static int Of(List<ClashVertex> named, List<ClashVertex> loose)
    {
        if (loose.Count == 0)
        {
            return 0;
        }

        var clashes = loose.Select(one => MaskOf(loose, other => Clash.Between(one, other))).ToArray();
        var harmless = Harmless(clashes);
        var needed = Needed(harmless, loose.Count);
        var left = new bool[harmless.Length];
        left[^1] = true;

        // A named voice can be several of the loose ones, if these do not clash; as many of a kind are tried as there are roots to take.
        foreach (var (mask, count) in named.Select(one => MaskOf(loose, other => !Clash.Between(one, other))).CountBy(static mask => mask).OrderBy(static pair => pair.Key))
        {
            for (var nth = 0; nth < Math.Min(count, BitOperations.PopCount((uint)mask)) && !left[0]; nth++)
            {
                left = Taken(left, mask, harmless);
            }
        }

        return Enumerable.Range(0, left.Length).Where(set => left[set]).Min(set => needed[set]);
    }

    private static int MaskOf(List<ClashVertex> loose, Func<ClashVertex, bool> takes)
    {
        var mask = 0;
        for (var place = 0; place < loose.Count; place++)
        {
            mask |= takes(loose[place]) ? 1 << place : 0;
        }

        return mask;
    }

    /// <summary>The sets of which no two clash.</summary>
    private static bool[] Harmless(int[] clashes)
    {
        var harmless = new bool[1 << clashes.Length];
        harmless[0] = true;
        for (var set = 1; set < harmless.Length; set++)
        {
            var first = BitOperations.TrailingZeroCount(set);
            harmless[set] = harmless[set & (set - 1)] && (clashes[first] & set) == 0;
        }

        return harmless;
    }

    /// <summary>The chromatic number of every set: the first member shares its colour with some harmless set.</summary>
    private static int[] Needed(bool[] harmless, int most)
    {
        var needed = new int[harmless.Length];
        for (var set = 1; set < needed.Length; set++)
        {
            var (rest, best) = (set & (set - 1), most);
            for (var with = rest; ; with = (with - 1) & rest)
            {
                var colour = with | (set & -set);
                best = harmless[colour] ? Math.Min(best, needed[set ^ colour] + 1) : best;
                if (with == 0)
                {
                    break;
                }
            }

            needed[set] = best;
        }

        return needed;
    }

    /// <summary>What can be left of each set once one more named voice has taken some.</summary>
    private static bool[] Taken(bool[] left, int mask, bool[] harmless)
    {
        var after = new bool[left.Length];
        for (var set = 0; set < left.Length; set++)
        {
            if (!left[set])
            {
                continue;
            }

            for (var taken = set & mask; ; taken = (taken - 1) & set & mask)
            {
                after[set ^ taken] |= harmless[taken];
                if (taken == 0)
                {
                    break;
                }
            }
        }

        return after;
    }
}
