namespace Hearsay.Attributions.Drafts;

/// <summary>Which draft stands wholly inside which other's content; the innermost such one is its <c>within</c>.</summary>
internal static class Nesting
{
    /// <summary>Of a content that begins inside another's, this share must be inside too; the rest is cut off.</summary>
    private const double MostlyInside = 0.6;

    /// <summary>
    /// Larger contents are placed first and offer themselves to the cues inside them; a cue takes the smallest that is not smaller
    /// than its own content. Drafts come and go in the order of their cues.
    /// </summary>
    /// <remarks>A cue sees no farther than its window, so few contents hold any one cue, and the work grows with the text.</remarks>
    public static List<AttributionDraft> Arrange(List<AttributionDraft> drafts)
    {
        int[] anchors = [.. drafts.Select(static draft => draft.Anchor)];
        int[] sizes = [.. drafts.Select(static draft => draft.ContentTokens)];
        var (outers, placed) = (new AttributionDraft?[drafts.Count], new AttributionDraft?[drafts.Count]);
        foreach (var index in Enumerable.Range(0, drafts.Count).OrderByDescending(index => sizes[index]))
        {
            if (Place(drafts[index], outers[index]) is { } draft)
            {
                placed[index] = draft;
                Offer(draft, anchors, sizes, outers);
            }
        }

        return [.. placed.OfType<AttributionDraft>()];
    }

    /// <summary>
    /// The same drafts after some have come and gone: outer ones first, by rank, each within the nearest that stands already and has
    /// something of it, and no wider than that one. So nothing can come to stand inside itself, or inside what is gone.
    /// </summary>
    /// <param name="ranked">Each still within what it was within before; outer ones have the lower rank.</param>
    /// <param name="heirs">By the anchors of those that are gone, the anchor of whichever stands in their place.</param>
    public static List<AttributionDraft> Rebuild(IEnumerable<(AttributionDraft Draft, int Rank)> ranked, IReadOnlyDictionary<int, int> heirs)
    {
        var standing = new SortedDictionary<int, AttributionDraft>();
        foreach (var (draft, _) in ranked.OrderBy(static one => one.Rank).ThenBy(static one => one.Draft.Anchor))
        {
            var (outer, found) = (draft.Within, default(AttributionDraft));
            while (outer is not null && !(standing.TryGetValue(Heir(outer.Anchor), out found) && found.SharedContent(draft) > 0))
            {
                outer = outer.Within;
            }

            // Who relays may stand where one that is gone stood; whoever is relayed takes that one's place, and is still within the relay.
            int Heir(int anchor) => heirs.TryGetValue(anchor, out var heir) && heir != draft.Anchor ? heir : anchor;
            standing[draft.Anchor] = outer is null || found is null ? draft with { Within = null } : draft with { Within = found, Content = Clip(draft.Content, found.Content) };
        }

        return [.. standing.Values];
    }

    /// <summary>The draft inside its outer one, or null where it belongs neither inside nor outside.</summary>
    private static AttributionDraft? Place(AttributionDraft draft, AttributionDraft? outer) =>
        outer is null ? draft
        // "I love you" inside a quotation: one word is no content that anybody could check.
        : draft.ContentTokens >= 2 && outer.SharedContent(draft) >= MostlyInside * draft.ContentTokens
            ? draft with { Content = Clip(draft.Content, outer.Content), Within = outer }
            : null;

    private static void Offer(AttributionDraft outer, int[] anchors, int[] sizes, AttributionDraft?[] outers)
    {
        var size = outer.ContentTokens;
        foreach (var (first, end) in outer.Content)
        {
            var found = Array.BinarySearch(anchors, first);
            for (var inner = found < 0 ? ~found : found; inner < anchors.Length && anchors[inner] < end; inner++)
            {
                if (size >= sizes[inner] && (outers[inner] is not { } other || size < other.ContentTokens))
                {
                    outers[inner] = outer;
                }
            }
        }
    }

    private static (int First, int End)[] Clip((int First, int End)[] inner, (int First, int End)[] outer) =>
        [.. inner.SelectMany(range => outer
            .Select(bound => (First: Math.Max(range.First, bound.First), End: Math.Min(range.End, bound.End)))
            .Where(static cut => cut.First < cut.End))];
}
