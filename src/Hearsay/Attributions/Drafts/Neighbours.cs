namespace Hearsay.Attributions.Drafts;

/// <summary>
/// Cuts attributions into runs whose stretches of text overlap: only these can hold one another.
/// A run is never longer than <see cref="Most"/>, so that comparing all with all stays linear in the length of a report.
/// </summary>
internal static class Neighbours
{
    public const int Most = 120;

    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> all, Func<T, (int First, int End)> extent)
    {
        var (run, end) = (new List<T>(), -1);
        foreach (var (one, (first, last)) in all.Select(one => (One: one, Extent: extent(one))).OrderBy(static pair => pair.Extent.First))
        {
            if (run.Count > 0 && (first >= end || run.Count >= Most))
            {
                yield return run;
                (run, end) = ([], -1);
            }

            run.Add(one);
            end = Math.Max(end, last);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
