namespace Hearsay.Attributions.Drafts.Relays;

/// <summary>
/// "*Lindt* was *quoted* by *the Herald* as *saying* that …" in tokens, the drafts that it takes the place of
/// (from <see cref="FirstDraft"/> to <see cref="EndDraft"/>), and what is said.
/// </summary>
internal sealed record Passive(
    AttributionDraft Draft, int FirstDraft, int EndDraft, int Quoted, int Saying, (int First, int End) Relay, (int First, int End) Speaker, (int First, int End)[] Content)
{
    /// <summary>Behind "as saying by …".</summary>
    public int Last { get; private init; }

    /// <summary>
    /// Null where nothing is said. Drafts come in the order of their cues, of which one that holds "quoted" stands at the index; those before
    /// <paramref name="free"/> are taken by another one.
    /// </summary>
    public static Passive? Of(List<AttributionDraft> drafts, int free, int index, int quoted, int saying, (int First, int End) relay, (int First, int End) speaker)
    {
        var last = Math.Max(saying + 1, relay.End);
        var (first, end) = (index, index + 1);
        while (first > free && drafts[first - 1].Cue.End > speaker.First)
        {
            first--;
        }

        while (end < drafts.Count && drafts[end].Anchor < last)
        {
            end++;
        }

        var content = ContentOf(drafts, (first, end), index, quoted, (speaker.First, last));
        return content.Length == 0 ? null : new Passive(drafts[index], first, end, quoted, saying, relay, speaker, content) { Last = last };
    }

    /// <summary>The content of whichever draft has most of it, without the words between the speaker and the end of "as saying by …".</summary>
    private static (int First, int End)[] ContentOf(List<AttributionDraft> drafts, (int First, int End) taken, int index, int quoted, (int First, int End) between)
    {
        (int First, int End)[] best = [];
        for (var other = taken.First; other < taken.End; other++)
        {
            if (other == index || drafts[other].Anchor >= quoted)
            {
                var rest = Without(drafts[other].Content, between);
                best = Length(rest) > Length(best) ? rest : best;
            }
        }

        return best;
    }

    private static (int First, int End)[] Without((int First, int End)[] content, (int First, int End) between) =>
        [.. content.Select(range => range.End <= between.First ? range : (First: Math.Max(range.First, between.End), range.End)).Where(static range => range.First < range.End)];

    private static int Length((int First, int End)[] ranges) => ranges.Sum(static range => range.End - range.First);
}
