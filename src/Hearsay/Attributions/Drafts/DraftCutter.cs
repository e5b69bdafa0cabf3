using Hearsay.Attributions.Roles;

namespace Hearsay.Attributions.Drafts;

/// <summary>
/// Cuts the network's labellings into drafts: one run of cue tokens (the one that holds the anchor), at most one source (the
/// longest run, the nearest of equals), any number of content runs.
/// </summary>
internal static class DraftCutter
{
    /// <summary>Of cues that share tokens the surest stays. Found and drafts are in the order of their cues.</summary>
    public static List<AttributionDraft> Cut(List<FoundAttribution> found)
    {
        var (drafts, taken) = (new List<AttributionDraft>(), new HashSet<int>());
        foreach (var one in found.OrderByDescending(static one => one.CueProbability).ThenBy(static one => one.Cue))
        {
            var cue = one.Runs(Role.Cue).First(range => range.First <= one.Cue && one.Cue < range.End);
            var content = one.Runs(Role.Content).ToArray();
            var tokens = Enumerable.Range(cue.First, cue.End - cue.First);
            if (content.Length == 0 || taken.Overlaps(tokens))
            {
                continue;
            }

            taken.UnionWith(tokens);
            drafts.Add(new AttributionDraft
            {
                Anchor = one.Cue,
                Cue = cue,
                Source = SourceOf(one),
                Content = content,
                CueProbability = one.CueProbability,
                RoleProbability = one.RoleProbability,
            });
        }

        return [.. drafts.OrderBy(static draft => draft.Anchor)];
    }

    private static (int First, int End)? SourceOf(FoundAttribution one)
    {
        (int First, int End)? best = null;
        foreach (var run in one.Runs(Role.Source))
        {
            var longer = best is not { } kept || run.End - run.First > kept.End - kept.First
                || (run.End - run.First == kept.End - kept.First && Distance(run, one.Cue) < Distance(kept, one.Cue));
            best = longer ? run : best;
        }

        return best;
    }

    private static int Distance((int First, int End) run, int cue) => run.First > cue ? run.First - cue : cue - run.End;
}
