using Hearsay.Claims.Reuse;
using Hearsay.Reports;

namespace Hearsay.Claims.Books;

/// <summary>
/// Of which report each one is a copy, kept up as reports come and go in any order: one that comes late may be the original of those that are here.
/// The states of one report copy nobody among themselves, and a later state is a copy only of what was there before the first.
/// </summary>
internal sealed class CopySources
{
    private readonly ReuseIndex _index;
    private readonly Dictionary<string, (Report Report, ReportAge Age, string First)> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _states = new(StringComparer.Ordinal);

    /// <summary>Those for whom it is worked out; null where there is none.</summary>
    private readonly Dictionary<string, TextReuse?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _copies = new(StringComparer.Ordinal);

    public CopySources() => _index = new ReuseIndex(id => _reports[id].Report.Text);

    /// <summary>The other reports that may have another source from now on.</summary>
    public HashSet<string> Add(Report report, string first)
    {
        _reports.Add(report.Id, (report, ReportAge.Of(report, report.PublishedAt), first));
        var changed = StatesOf(first).ToHashSet(StringComparer.Ordinal);
        StatesOf(first).Add(report.Id);
        var links = _index.Add(report, report.PublishedAt).Links;
        changed.UnionWith(_index.Unsettled);
        foreach (var other in changed) { Forget(other); }
        Know(report.Id, Best(report.Id, links));
        foreach (var link in links)
        {
            if (link.Earlier == report.Id && _known.TryGetValue(link.Later, out var known) && Best(link.Later, known is null ? [link] : [known, link]) is { } best && best != known)
            {
                Forget(link.Later);
                Know(link.Later, best);
                changed.Add(link.Later);
            }
        }

        return changed;
    }

    /// <inheritdoc cref="Add"/>
    public HashSet<string> Remove(string report)
    {
        var first = _reports[report].First;
        _index.Remove(report);
        var changed = _index.Unsettled.Concat(_copies.GetValueOrDefault(report) ?? []).Concat(StatesOf(first)).ToHashSet(StringComparer.Ordinal);
        foreach (var other in changed) { Forget(other); }
        changed.Remove(report);
        StatesOf(first).Remove(report);
        _reports.Remove(report);
        return changed;
    }

    public TextReuse? SourceOf(string report) => _known.TryGetValue(report, out var known) ? known : Know(report, Best(report, _index.SourcesOf(report)));

    /// <summary>Where several are copied as fully, the earliest of them.</summary>
    private TextReuse? Best(string report, IEnumerable<TextReuse> links)
    {
        var first = _reports[report].First;
        TextReuse? best = null;
        foreach (var link in links)
        {
            if (link.Kind == ReuseKind.Copy && link.Later == report && IsBeforeAll(link.Earlier, first)
                && (best is null || link.Containment > best.Containment || (link.Containment == best.Containment && IsBefore(link.Earlier, best.Earlier))))
            {
                best = link;
            }
        }

        return best;
    }

    private bool IsBeforeAll(string earlier, string first) => _reports[earlier].First != first && StatesOf(first).TrueForAll(state => IsBefore(earlier, state));

    private bool IsBefore(string one, string other) => _reports[one].Age.ComparedTo(_reports[other].Age) < 0;

    private TextReuse? Know(string report, TextReuse? source)
    {
        _known[report] = source;
        if (source is not null) { (_copies.TryGetValue(source.Earlier, out var copies) ? copies : _copies[source.Earlier] = new(StringComparer.Ordinal)).Add(report); }
        return source;
    }

    private void Forget(string report)
    {
        if (_known.Remove(report, out var source) && source is not null) { _copies[source.Earlier].Remove(report); }
    }

    private List<string> StatesOf(string first) => _states.TryGetValue(first, out var states) ? states : _states[first] = new(1);
}
