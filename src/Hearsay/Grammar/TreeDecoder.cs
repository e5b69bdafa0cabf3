using System.Buffers;

namespace Hearsay.Grammar;

/// <summary>
/// The best single-rooted tree over scores of arcs. Nearly always every token's best head already makes one; only else the
/// algorithm of Chu and Liu and of Edmonds is run, with root arcs made so dear that one is taken.
/// </summary>
internal static class TreeDecoder
{
    private const float DearRoot = 1e5f;

    /// <summary>
    /// <paramref name="scores"/> is [count, count + 1]: row = dependent, column = head, the last column the root.
    /// A root's head is -1.
    /// </summary>
    public static void Decode(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var count = heads.Length;
        for (var i = 0; i < count; i++)
        {
            var best = Best(scores.Slice(i * (count + 1), count + 1), i);
            heads[i] = best == count ? -1 : best;
        }

        if (!IsTree(heads))
        {
            Repair(scores, heads);
        }
    }

    /// <summary>Whether there is exactly one root and every token leads to it.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        var roots = 0;
        foreach (var head in heads)
        {
            roots += head < 0 ? 1 : 0;
        }

        if (roots != 1)
        {
            return false;
        }

        var rented = ArrayPool<int>.Shared.Rent(heads.Length);
        var seenFrom = rented.AsSpan(0, heads.Length);
        seenFrom.Fill(-1);
        var isTree = true;
        for (var i = 0; i < heads.Length && isTree; i++)
        {
            for (var at = i; at >= 0 && seenFrom[at] != i; at = heads[at])
            {
                if (seenFrom[at] >= 0)
                {
                    break;
                }

                seenFrom[at] = i;
                isTree = heads[at] < 0 || seenFrom[heads[at]] != i;
                if (!isTree)
                {
                    break;
                }
            }
        }

        ArrayPool<int>.Shared.Return(rented);
        return isTree;
    }

    private static int Best(ReadOnlySpan<float> row, int self)
    {
        var (best, highest) = (-1, float.NegativeInfinity);
        for (var head = 0; head < row.Length; head++)
        {
            if (row[head] > highest && head != self)
            {
                (best, highest) = (head, row[head]);
            }
        }

        return best < 0 ? row.Length - 1 : best;
    }

    private static void Repair(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var count = heads.Length;
        var size = count + 1;
        var arcs = ArrayPool<float>.Shared.Rent(size * size);
        for (var dependent = 0; dependent < count; dependent++)
        {
            scores.Slice(dependent * size, size).CopyTo(arcs.AsSpan(dependent * size));
            arcs[(dependent * size) + count] -= DearRoot;
        }

        var parents = ArrayPool<int>.Shared.Rent(size);
        Solve(arcs, size, parents.AsSpan(0, size));
        for (var i = 0; i < count; i++)
        {
            heads[i] = parents[i] == count ? -1 : parents[i];
        }

        ArrayPool<float>.Shared.Return(arcs);
        ArrayPool<int>.Shared.Return(parents);
    }

    /// <summary>Arcs are [dependent, head]; the last node is the root.</summary>
    private static void Solve(ReadOnlySpan<float> arcs, int size, Span<int> parents)
    {
        var root = size - 1;
        parents[root] = -1;
        for (var i = 0; i < root; i++)
        {
            parents[i] = Best(arcs.Slice(i * size, size), i);
        }

        var rentedMap = ArrayPool<int>.Shared.Rent(size);
        var map = rentedMap.AsSpan(0, size);
        var cycle = FindCycle(parents, map);
        if (cycle > 0)
        {
            Contract(arcs, size, parents, map, cycle);
        }

        ArrayPool<int>.Shared.Return(rentedMap);
    }

    /// <summary>Marks the tokens of one cycle with 1, all others with 0; returns how many it has.</summary>
    private static int FindCycle(ReadOnlySpan<int> parents, Span<int> inCycle)
    {
        inCycle.Fill(-1);
        for (var i = 0; i < parents.Length; i++)
        {
            var at = i;
            while (at >= 0 && inCycle[at] < 0)
            {
                inCycle[at] = i;
                at = parents[at];
            }

            if (at >= 0 && inCycle[at] == i)
            {
                inCycle.Clear();
                var length = 0;
                for (var member = at; inCycle[member] == 0; member = parents[member])
                {
                    inCycle[member] = 1;
                    length++;
                }

                return length;
            }
        }

        return 0;
    }

    /// <summary>Makes one node of the cycle, solves the smaller problem, and breaks the cycle where its best outer head enters.</summary>
    private static void Contract(ReadOnlySpan<float> arcs, int size, Span<int> parents, ReadOnlySpan<int> inCycle, int cycle)
    {
        // Nodes outside keep their order, then the cycle, then the root.
        var smaller = size - cycle + 1;
        var (cycleNode, smallRoot) = (smaller - 2, smaller - 1);
        var outer = ArrayPool<int>.Shared.Rent(smaller);
        var enters = ArrayPool<int>.Shared.Rent(smaller);
        var leaves = ArrayPool<int>.Shared.Rent(smaller);
        var smallParents = ArrayPool<int>.Shared.Rent(smaller);
        var small = ArrayPool<float>.Shared.Rent(smaller * smaller);
        var next = 0;
        for (var node = 0; node < size - 1; node++)
        {
            if (inCycle[node] == 0)
            {
                outer[next++] = node;
            }
        }

        outer[smallRoot] = size - 1;
        for (var i = 0; i < smaller; i++)
        {
            if (i == cycleNode)
            {
                continue;
            }

            for (var j = 0; j < smaller && i != smallRoot; j++)
            {
                if (j != cycleNode)
                {
                    small[(i * smaller) + j] = arcs[(outer[i] * size) + outer[j]];
                }
            }

            var (outward, inward) = (float.NegativeInfinity, float.NegativeInfinity);
            (leaves[i], enters[i]) = (-1, -1);
            for (var member = 0; member < size - 1; member++)
            {
                if (inCycle[member] == 0)
                {
                    continue;
                }

                if (i != smallRoot && (leaves[i] < 0 || arcs[(outer[i] * size) + member] > outward))
                {
                    (leaves[i], outward) = (member, arcs[(outer[i] * size) + member]);
                }

                var gain = arcs[(member * size) + outer[i]] - arcs[(member * size) + parents[member]];
                if (enters[i] < 0 || gain > inward)
                {
                    (enters[i], inward) = (member, gain);
                }
            }

            small[(cycleNode * smaller) + i] = inward;
            if (i != smallRoot)
            {
                small[(i * smaller) + cycleNode] = outward;
            }
        }

        Solve(small, smaller, smallParents.AsSpan(0, smaller));
        for (var i = 0; i < smallRoot; i++)
        {
            var parent = smallParents[i];
            if (i != cycleNode)
            {
                parents[outer[i]] = parent == cycleNode ? leaves[i] : outer[parent];
            }
            else
            {
                parents[enters[parent]] = outer[parent];
            }
        }

        ArrayPool<int>.Shared.Return(outer);
        ArrayPool<int>.Shared.Return(enters);
        ArrayPool<int>.Shared.Return(leaves);
        ArrayPool<int>.Shared.Return(smallParents);
        ArrayPool<float>.Shared.Return(small);
    }
}
