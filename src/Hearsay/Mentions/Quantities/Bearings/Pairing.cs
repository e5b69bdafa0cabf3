using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Bearings;

/// <summary>"A and B fell by about 35% and 41%, respectively": each figure with its thing.</summary>
internal sealed class Pairing(ParsedText text, Things things)
{
    private const int MostPairs = 6;

    /// <summary>Pairs the drafts of one sentence, which begin at index <paramref name="from"/>.</summary>
    public void Pair(List<QuantityDraft> drafts, int from, int first, int end)
    {
        if (drafts.Count - from < 2)
        {
            return;
        }

        for (var token = first; token < end; token++)
        {
            if (text.Is(token, "respectively") && LastRun(drafts, from, token) is { Length: > 1 } run)
            {
                Share(run);
                GiveThings(run, first);
            }
        }
    }

    /// <summary>The figures before the word that are joined by commas and "and".</summary>
    private QuantityDraft[] LastRun(List<QuantityDraft> drafts, int from, int before)
    {
        var last = drafts.FindLastIndex(draft => draft.End <= before);
        if (last < from)
        {
            return [];
        }

        var start = last;
        while (start > from && last - start < MostPairs - 1 && AreJoined(drafts[start - 1], drafts[start]))
        {
            start--;
        }

        return [.. drafts[start..(last + 1)]];
    }

    private bool AreJoined(QuantityDraft one, QuantityDraft next)
    {
        var end = Math.Max(one.End, one.OfEnd);
        for (var token = end; token < next.First; token++)
        {
            if (!(text.Is(token, "and") || text.Is(token, ",") || text.Is(token, "by") || text.Is(token, "to") || text.Is(token, "at")))
            {
                return false;
            }
        }

        return end < next.First;
    }

    /// <summary>"by 35% and 41%" are two falls, "31 and 19 patients" are patients both, "about 35 and 41" are approximate both.</summary>
    private static void Share(QuantityDraft[] run)
    {
        var (first, last) = (run[0], run[^1]);
        foreach (var draft in run)
        {
            if (draft.Unit is null && last.Unit is not null && last.Measure != QuantityMeasure.Change)
            {
                draft.Unit = last.Unit;
                draft.Measure = draft.Measure == QuantityMeasure.Count ? last.Measure : draft.Measure;
            }

            if (draft.Comparator is null && first.Comparator is { } bound && draft.Direction is null)
            {
                Bounds.Apply(draft, bound);
            }

            if (first.Measure == QuantityMeasure.Change && draft.Measure != QuantityMeasure.Change && draft.Unit == first.Unit)
            {
                (draft.Measure, draft.Direction) = (first.Measure, first.Direction);
                (draft.Hard, draft.Soft) = first.Direction == ChangeDirection.Fall ? (draft.Hard.Negated(), draft.Soft?.Negated()) : (draft.Hard, draft.Soft);
            }

            draft.Direction ??= first.Direction;
            if (!draft.HasThing && last.HasThing && last.OfFirst >= last.End)
            {
                draft.Count((last.OfFirst, last.OfEnd, last.OfHead));
            }
        }
    }

    private void GiveThings(QuantityDraft[] run, int sentence)
    {
        if (run[^1].HasThing && run[^1].OfFirst >= run[^1].End)
        {
            return;
        }

        var members = Members(run.Length, sentence, run[0].First);
        members = members.Count > 0 ? members : Subjects(run.Length, sentence, run[0].First);
        for (var index = 0; index < members.Count; index++)
        {
            run[index].Count(members[index]);
        }
    }

    /// <summary>The nearest row of as many nouns before the figures: "A, B and C".</summary>
    private List<(int First, int End, int Head)> Members(int count, int first, int before)
    {
        for (var and = before - 1; and > first; and--)
        {
            if (!text.Is(and, "and") || !things.TryPhrase(and + 1, before, out var last))
            {
                continue;
            }

            var members = new List<(int First, int End, int Head)> { last };
            var joint = and - (text.Is(and - 1, ",") ? 1 : 0);
            while (members.Count < count && joint > first && text.Classes[joint - 1] is WordClass.Noun or WordClass.Propn or WordClass.Adj)
            {
                var start = joint - 1;
                while (start > first && text.Classes[start - 1] is WordClass.Noun or WordClass.Propn or WordClass.Adj) { start--; }
                members.Insert(0, (start, joint, joint - 1));
                joint = start - 1;
                if (!text.Is(joint, ",")) { break; }
            }

            if (members.Count == count)
            {
                return members;
            }
        }

        return [];
    }

    /// <summary>The subjects of as many clauses that say the same: "boats were lost, nets were lost, 35% and 41%, respectively".</summary>
    private List<(int First, int End, int Head)> Subjects(int count, int first, int before)
    {
        var subjects = new List<(int First, int End, int Head)>();
        var predicate = -1;
        for (var token = before - 1; token >= first && subjects.Count < count; token--)
        {
            if (text.Relations[token] is Relation.Nsubj or Relation.NsubjPass && text.Classes[token] is WordClass.Noun or WordClass.Propn && text.Heads[token] is >= 0 and var head)
            {
                if (predicate >= 0 && !text.Form(head).Equals(text.Form(predicate), StringComparison.OrdinalIgnoreCase))
                {
                    return [];
                }

                predicate = head;
                subjects.Insert(0, things.Core(token));
            }
        }

        return subjects.Count == count ? subjects : [];
    }
}
