namespace Hearsay.Grammar;

/// <summary>
/// The best tree by contracting cycles in place, in time that grows with the square of the sentence's length (Tarjan 1977):
/// from any node the best heads are followed; where they close a cycle it becomes one node, where they reach the root all
/// of them are done.
/// </summary>
/// <remarks>
/// A node is a place in the matrix; a cycle takes the place of one of its members. As a place is used again, the members of
/// each cycle are kept as numbered parts: 0 to size - 1 are the tokens and the root, the cycles follow.
/// </remarks>
internal readonly ref struct TreeContraction
{
    private const int Unseen = 0;
    private const int OnPath = 1;
    private const int Done = 2;
    private const int Gone = 3;

    private readonly int _size;
    private readonly Span<float> _arcs;
    private readonly Span<int> _origins;
    private readonly Span<int> _stage;
    private readonly Span<int> _best;
    private readonly Span<int> _path;
    private readonly Span<int> _partAt;
    private readonly Span<int> _arcOf;
    private readonly Span<int> _whole;

    /// <param name="arcs">[dependent, head]; the last node is the root. Overwritten.</param>
    /// <param name="numbers">Scratch of <see cref="Room"/> numbers.</param>
    /// <param name="size">How many nodes there are, the root among them.</param>
    public TreeContraction(Span<float> arcs, Span<int> numbers, int size)
    {
        _size = size;
        _arcs = arcs;
        _origins = numbers[..(size * size)];
        var rest = numbers[(size * size)..];
        _stage = rest[..size];
        _best = rest.Slice(size, size);
        _path = rest.Slice(2 * size, size);
        _partAt = rest.Slice(3 * size, size);
        _arcOf = rest.Slice(4 * size, 2 * size);
        _whole = rest.Slice(6 * size, 2 * size);
    }

    public static int Room(int size) => size * (size + 8);

    /// <summary>Heads of the tokens, -1 for the root's dependent.</summary>
    public void Solve(Span<int> heads)
    {
        for (var i = 0; i < _origins.Length; i++)
        {
            _origins[i] = i;
        }

        for (var i = 0; i < _size; i++)
        {
            (_stage[i], _partAt[i], _whole[i]) = (Unseen, i, -1);
        }

        _stage[_size - 1] = Done;
        var parts = _size;
        for (var start = 0; start < _size - 1; start++)
        {
            if (_stage[start] == Unseen)
            {
                parts = Follow(start, parts);
            }
        }

        Expand(parts, heads);
    }

    private int Follow(int node, int parts)
    {
        var length = 0;
        while (true)
        {
            _stage[node] = OnPath;
            _path[length++] = node;
            var head = BestHead(node);
            _best[node] = head;
            _arcOf[_partAt[node]] = _origins[(node * _size) + head];
            if (_stage[head] == Done)
            {
                break;
            }

            if (_stage[head] == Unseen)
            {
                node = head;
                continue;
            }

            // The path has come back to a node of its own: from there on it is a cycle.
            var first = length;
            do
            {
                first--;
            }
            while (_path[first] != head);

            Contract(_path[first..length], parts++);
            length = first;
            node = head;
        }

        foreach (var member in _path[..length])
        {
            _stage[member] = Done;
        }

        return parts;
    }

    private int BestHead(int node)
    {
        var (best, highest) = (_size - 1, float.NegativeInfinity);
        var row = _arcs.Slice(node * _size, _size);
        for (var head = 0; head < row.Length; head++)
        {
            if (row[head] > highest && head != node && _stage[head] != Gone)
            {
                (best, highest) = (head, row[head]);
            }
        }

        return best;
    }

    /// <summary>The cycle takes the place of its first member. Entering it at a member costs that member's own best arc.</summary>
    private void Contract(ReadOnlySpan<int> cycle, int part)
    {
        foreach (var member in cycle)
        {
            _whole[_partAt[member]] = part;
            var own = _arcs[(member * _size) + _best[member]];
            foreach (ref var arc in _arcs.Slice(member * _size, _size))
            {
                arc -= own;
            }
        }

        var place = cycle[0];
        foreach (var member in cycle[1..])
        {
            for (var other = 0; other < _size; other++)
            {
                Keep(place, other, member, other);
                Keep(other, place, other, member);
            }

            _stage[member] = Gone;
        }

        _partAt[place] = part;
        _whole[part] = -1;
    }

    /// <summary>The better of two arcs stays, with the two tokens that it truly joins.</summary>
    private void Keep(int dependent, int head, int otherDependent, int otherHead)
    {
        var (at, other) = ((dependent * _size) + head, (otherDependent * _size) + otherHead);
        if (_arcs[other] > _arcs[at])
        {
            (_arcs[at], _origins[at]) = (_arcs[other], _origins[other]);
        }
    }

    /// <summary>From the last cycle to the first: the arc that enters a cycle takes the place of one member's own.</summary>
    private void Expand(int parts, Span<int> heads)
    {
        for (var part = parts - 1; part >= _size; part--)
        {
            var entered = _arcOf[part] / _size;
            while (_whole[entered] != part)
            {
                entered = _whole[entered];
            }

            _arcOf[entered] = _arcOf[part];
        }

        for (var token = 0; token < heads.Length; token++)
        {
            var head = _arcOf[token] % _size;
            heads[token] = head == _size - 1 ? -1 : head;
        }
    }
}
