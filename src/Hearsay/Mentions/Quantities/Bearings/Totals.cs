using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Bearings;

/// <summary>Which figures are running totals: "bringing the toll to 57", "so far, 18", "since the start".</summary>
internal sealed class Totals(ParsedText text)
{
    private const int Reach = 8;

    private static readonly Wordings<string> Cues = new(Wordings<int>.Rows("cumulative").Select(static row => (row[0], row[1])));

    /// <summary>Marks the drafts of one sentence, which begin at index <paramref name="from"/>.</summary>
    public void Mark(List<QuantityDraft> drafts, int from, int first, int end)
    {
        if (from == drafts.Count)
        {
            return;
        }

        for (var token = first; token < end; token++)
        {
            if (!Cues.TryAt(text.Tokenized, token, end, out var sort, out var cueEnd))
            {
                continue;
            }

            // "the toll stands at 43", but in "2,279 total subsidiaries and 410 others" and "brought us to" nothing is added up.
            if (sort == "period" ? !text.Is(token, "since") || IsTime(token, end)
                : sort == "to" ? text.Is(cueEnd, "to") : cueEnd < end && text.Classes[cueEnd] is not (WordClass.Noun or WordClass.Adj or WordClass.Propn))
            {
                if (sort != "period")
                {
                    MarkNext(drafts, from, cueEnd);
                    continue;
                }

                MarkClause(drafts, from, token, first, end);
            }

            token = cueEnd - 1;
        }
    }

    /// <summary>The figure that follows, and those joined to it by "and": "a total of 5,300 blankets and 12 tents".</summary>
    private void MarkNext(List<QuantityDraft> drafts, int from, int token)
    {
        for (var index = from; index < drafts.Count; index++)
        {
            if (drafts[index].First >= token)
            {
                if (drafts[index].First - token <= Reach && !text.Is(token, "since"))
                {
                    var target = Target(drafts, index, token);
                    Mark(drafts[target]);
                    while (text.Is(token - 1, "total") && text.Is(token, "of") && target + 1 < drafts.Count && Joins(drafts[target], drafts[target + 1]))
                    {
                        Mark(drafts[++target]);
                    }
                }

                return;
            }
        }
    }

    /// <summary>"The toll rose by 12 to 96": the total is behind "to".</summary>
    private int Target(List<QuantityDraft> drafts, int index, int token)
    {
        for (var later = index; later < drafts.Count && drafts[later].First - token <= 2 * Reach; later++)
        {
            if (text.Is(drafts[later].First - 1, "to"))
            {
                return later;
            }
        }

        return index;
    }

    private bool Joins(QuantityDraft one, QuantityDraft next)
    {
        var end = Math.Max(one.End, one.OfEnd);
        return next.First == end + 1 && text.Is(end, "and");
    }

    /// <summary>"So far" at the head of a sentence speaks of all of it, elsewhere of its clause.</summary>
    private void MarkClause(List<QuantityDraft> drafts, int from, int cue, int first, int end)
    {
        var (left, right) = (cue, cue);
        if (cue <= first + 1)
        {
            right = end;
        }
        else
        {
            while (left > first && !text.Is(left - 1, ",") && !text.Is(left - 1, ";")) { left--; }
            while (right < end && !text.Is(right, ",") && !text.Is(right, ";")) { right++; }
        }

        for (var index = from; index < drafts.Count; index++)
        {
            if (drafts[index].First >= left && drafts[index].End <= right)
            {
                Mark(drafts[index]);
            }
        }
    }

    /// <summary>"since January", "since the war began", not "since they fear" or "has since gone".</summary>
    private bool IsTime(int since, int end) =>
        since + 1 < end && text.Classes[since + 1] is not (WordClass.Pron or WordClass.Aux) && !(since > 0 && text.Classes[since - 1] == WordClass.Aux);

    private static void Mark(QuantityDraft draft) =>
        draft.Cumulative |= draft.Measure is QuantityMeasure.Count or QuantityMeasure.Money;
}
