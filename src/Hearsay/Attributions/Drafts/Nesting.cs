namespace Hearsay.Attributions.Drafts;

/// <summary>Which draft stands wholly inside which other's content; the innermost such one is its <c>within</c>.</summary>
internal static class Nesting
{
    /// <summary>Of a content that begins inside another's, this share must be inside too; the rest is cut off.</summary>
    private const double MostlyInside = 0.6;

    /// <summary>In the order of their cues.</summary>
    public static List<AttributionDraft> Arrange(List<AttributionDraft> drafts) =>
        [.. Neighbours.Of(drafts, static draft => draft.Extent).SelectMany(ArrangeRun).OrderBy(static draft => draft.Anchor)];

    private static List<AttributionDraft> ArrangeRun(List<AttributionDraft> drafts)
    {
        var arranged = new List<AttributionDraft>();
        foreach (var draft in drafts.OrderByDescending(static draft => draft.ContentTokens).ThenBy(static draft => draft.Anchor))
        {
            var outer = arranged
                .Where(other => other.ContentHolds(draft.Anchor) && other.ContentTokens >= draft.ContentTokens)
                .MinBy(static other => other.ContentTokens);
            // "I love you" inside a quotation: one word is no content that anybody could check.
            if (outer is not null && draft.ContentTokens < 2)
            {
                continue;
            }

            if (outer is null)
            {
                arranged.Add(draft);
            }
            else if (outer.SharedContent(draft) >= MostlyInside * draft.ContentTokens)
            {
                arranged.Add(draft with { Content = Clip(draft.Content, outer.Content), Within = outer });
            }
        }

        return arranged;
    }

    private static (int First, int End)[] Clip((int First, int End)[] inner, (int First, int End)[] outer) =>
        [.. inner.SelectMany(range => outer
            .Select(bound => (First: Math.Max(range.First, bound.First), End: Math.Min(range.End, bound.End)))
            .Where(static cut => cut.First < cut.End))];
}
