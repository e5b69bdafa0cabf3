namespace Hearsay.Claims.Origins;

/// <summary>
/// Which telling rests on which: a copy on the report that it copies, a relay on all that the cited outlet tells. Copied reports and cited outlets are nodes
/// of their own, behind the tellings, so that thousands of relays of one outlet are thousands of edges and not millions.
/// </summary>
internal sealed class TellingGraph(int tellings)
{
    private readonly List<List<int>> _edges = [.. Enumerable.Range(0, tellings).Select(static _ => new List<int>(1))];

    public int AddHub(IEnumerable<int> told)
    {
        _edges.Add([.. told]);
        return _edges.Count - 1;
    }

    public void Rest(int telling, int on) => _edges[telling].Add(on);

    public IReadOnlyList<int> RestsOn(int node) => _edges[node];

    /// <summary>
    /// The strongly connected groups of nodes, those that rest on nothing further first (Tarjan 1972, without recursion: a chain of relays may be as long as
    /// there are reports).
    /// </summary>
    public List<int[]> Groups()
    {
        var (order, low, next) = (new int[_edges.Count], new int[_edges.Count], 1);
        var (path, open, isOpen) = (new Stack<(int Node, int Edge)>(), new Stack<int>(), new bool[_edges.Count]);
        var groups = new List<int[]>();
        for (var root = 0; root < _edges.Count; root++)
        {
            if (order[root] > 0)
            {
                continue;
            }

            path.Push((root, 0));
            while (path.TryPop(out var at))
            {
                var (node, edge) = at;
                if (edge == 0)
                {
                    order[node] = low[node] = next++;
                    open.Push(node);
                    isOpen[node] = true;
                }
                else
                {
                    low[node] = Math.Min(low[node], low[_edges[node][edge - 1]]);
                }

                while (edge < _edges[node].Count && order[_edges[node][edge]] > 0)
                {
                    var seen = _edges[node][edge++];
                    low[node] = isOpen[seen] ? Math.Min(low[node], order[seen]) : low[node];
                }

                if (edge < _edges[node].Count)
                {
                    path.Push((node, edge + 1));
                    path.Push((_edges[node][edge], 0));
                }
                else if (low[node] == order[node])
                {
                    groups.Add(Close(node, open, isOpen));
                }
            }
        }

        return groups;
    }

    private static int[] Close(int node, Stack<int> open, bool[] isOpen)
    {
        var group = new List<int>();
        int member;
        do
        {
            member = open.Pop();
            isOpen[member] = false;
            group.Add(member);
        }
        while (member != node);
        group.Sort();
        return [.. group];
    }
}
