namespace Hearsay.Attributions.Drafts.Quotations;

/// <summary>What the drafts inside a clause took of the words behind it, by which all of it is told: "says it fell, | *which they deny*".</summary>
internal static class ToldBefore
{
    /// <summary>The drafts, in the order of their cues as they came, without those words. Each of <paramref name="tellers"/> tells what stands before it.</summary>
    public static List<AttributionDraft> Part(List<AttributionDraft> drafts, IEnumerable<AttributionDraft> tellers)
    {
        var parted = drafts.ToArray();
        foreach (var teller in tellers)
        {
            var (told, cue) = (teller.Content[0], teller.Anchor);
            for (var index = FirstFrom(drafts, told.First); index < parted.Length && parted[index].Anchor < told.End; index++)
            {
                parted[index] = EndingAt(parted[index], told.End, cue);
            }
        }

        return [.. parted];
    }

    private static AttributionDraft EndingAt(AttributionDraft draft, int end, int cue)
    {
        if (!draft.ContentHolds(cue))
        {
            return draft;
        }

        var content = Array.FindAll(draft.Content, range => range.First < end);
        return content.Length == 0 ? draft : draft with { Content = [.. content[..^1], (content[^1].First, Math.Min(content[^1].End, end))] };
    }

    private static int FirstFrom(List<AttributionDraft> drafts, int token)
    {
        var (low, high) = (0, drafts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = drafts[middle].Anchor < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
