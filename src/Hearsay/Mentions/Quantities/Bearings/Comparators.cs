using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Bearings;

/// <summary>What "over", "at least", "nearly" and their like make of a figure, before it and behind it.</summary>
internal static class Comparators
{
    private static readonly Wordings<Bound> Before = Of("before");
    private static readonly Wordings<Bound> Behind = Of("after");

    /// <summary>Takes the comparators on both sides into the draft; nothing before <paramref name="floor"/> is touched.</summary>
    public static void Apply(ParsedText text, QuantityDraft draft, int floor)
    {
        if (draft.Measure == QuantityMeasure.Rank)
        {
            return;
        }

        // "at least about 40" has two.
        for (var round = 0; round < 2 && Before.TryBefore(text.Tokenized, draft.First, floor, out var bound, out var first); round++)
        {
            if (!IsComparator(text, draft, first, bound))
            {
                break;
            }

            draft.First = first;
            Bounds.Apply(draft, bound);
        }

        var end = draft.End;
        if (end < draft.Limit && Behind.TryAt(text.Tokenized, end, draft.Limit, out var behind, out end) && !text.Is(end, "than"))
        {
            draft.End = end;
            Bounds.Apply(draft, behind);
        }
    }

    /// <summary>
    /// "Over three days" may be during them: it compares only behind what takes a length ("lasted", "for"). "Some" and "about" before a
    /// vague count, "below" and "above" before a place are others.
    /// </summary>
    private static bool IsComparator(ParsedText text, QuantityDraft draft, int first, Bound bound)
    {
        var isSingle = draft.First == first + 1;
        if (isSingle && text.Is(first, "over") && draft.Measure == QuantityMeasure.Duration)
        {
            return text.Is(first - 1, "for") || text.Is(first - 1, "after") || text.Is(first - 1, "in") || text.Is(first - 1, "by")
                || (first > 0 && text.Lemma(first - 1) is "last" or "take" or "spend" or "wait" or "need");
        }

        return !(isSingle && draft.IsVague && bound is Bound.About);
    }

    private static Wordings<Bound> Of(string place) => new(
        from row in Wordings<int>.Rows("comparators")
        where row[2] == place
        select (row[0], Enum.Parse<Bound>(row[1], ignoreCase: true)));
}
