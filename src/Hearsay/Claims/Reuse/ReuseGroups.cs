namespace Hearsay.Claims.Reuse;

/// <summary>Reports that are copies of one another, over any number of steps. Partial reuse joins nothing.</summary>
public sealed class ReuseGroups
{
    private readonly Dictionary<string, string> _towards = new(StringComparer.Ordinal);

    public void Add(TextReuse link)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (link.Kind == ReuseKind.Copy) { Join(link.Earlier, link.Later); }
    }

    internal void Join(string copied, string copy)
    {
        var (one, other) = (GroupOf(copied), GroupOf(copy));
        // The lesser id names the group, so that the order of the links does not matter.
        if (one == other) { return; }
        var (kept, joined) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        _towards[joined] = kept;
    }

    /// <summary>The least id of the group in which this report stands; its own where it is no copy and has none.</summary>
    public string GroupOf(string report)
    {
        var group = report;
        while (_towards.TryGetValue(group, out var next)) { group = next; }
        while (_towards.TryGetValue(report, out var next) && next != group)
        {
            _towards[report] = group;
            report = next;
        }

        return group;
    }
}
