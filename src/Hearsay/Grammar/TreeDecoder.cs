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

        var numbers = ArrayPool<int>.Shared.Rent(TreeContraction.Room(size));
        new TreeContraction(arcs.AsSpan(0, size * size), numbers.AsSpan(0, TreeContraction.Room(size)), size).Solve(heads);
        ArrayPool<float>.Shared.Return(arcs);
        ArrayPool<int>.Shared.Return(numbers);
    }
}
