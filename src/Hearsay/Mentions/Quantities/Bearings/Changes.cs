using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Bearings;

/// <summary>
/// Figures that tell a change ("fell by 90 %", "a 40 percent increase in attacks", "a third fewer families") and figures that are where
/// one ended ("fell to 12"). The change has a sign; the level only knows which way it was reached.
/// </summary>
internal sealed class Changes(ParsedText text, Things things)
{
    /// <summary>"cut the number of border guards in the north sharply by a quarter"</summary>
    private const int Reach = 12;

    public void Read(QuantityDraft draft, int sentence)
    {
        if (draft.Measure is QuantityMeasure.Change)
        {
            Multiple(draft);
        }
        else if (draft.Measure is not (QuantityMeasure.Rank or QuantityMeasure.Duration) || text.Is(draft.First - 1, "by"))
        {
            _ = Compared(draft) || Noun(draft) || Verb(draft, sentence);
        }
    }

    /// <summary>"a third fewer families", "20 percent more patients"; a count needs no such reading: "12 more ships" are twelve ships.</summary>
    private bool Compared(QuantityDraft draft)
    {
        if (draft.Unit is not ("percent" or "percentage point") || draft.End >= draft.Limit || Direction(draft.End) is not { } direction)
        {
            return false;
        }

        draft.End++;
        if (things.TryPhrase(draft.End, draft.Limit, out var thing))
        {
            draft.Count(thing);
        }

        return Turn(draft, direction);
    }

    private ChangeDirection? Direction(int token) =>
        text.Is(token, "more") || text.Is(token, "higher") ? ChangeDirection.Rise
        : text.Is(token, "fewer") || text.Is(token, "less") || text.Is(token, "lower") ? ChangeDirection.Fall : null;

    /// <summary>"a 40 percent increase in attacks", "a drop of 12 percent".</summary>
    private bool Noun(QuantityDraft draft)
    {
        var before = draft.First - 1;
        var noun = ChangeWords.Noun(text, draft.End) is not null && draft.Measure is QuantityMeasure.Percent or QuantityMeasure.Money ? draft.End
            : text.Is(before, "of") && ChangeWords.Noun(text, before - 1) is not null ? before - 1 : -1;
        if (noun < 0 || (noun == draft.End && text.Classes[noun] is not (WordClass.Noun or WordClass.Propn)))
        {
            return false;
        }

        var at = noun < draft.First ? draft.End : noun + 1;
        if (text.Is(at, "in") && things.TryPhrase(at + 1, draft.Limit, out var thing))
        {
            draft.Count(thing);
        }

        return Turn(draft, ChangeWords.Noun(text, noun)!.Value);
    }

    private bool Verb(QuantityDraft draft, int sentence)
    {
        var before = draft.First - 1;
        var (by, to) = (text.Is(before, "by"), text.Is(before, "to"));
        if (!by && !to)
        {
            // "sank 30 ships" and "rose 90 km" are no changes: an amount right behind the verb is a share or money.
            return draft.Measure is QuantityMeasure.Percent or QuantityMeasure.Money
                && ChangeWords.Verb(text, before) is { TakesAmount: true } verb && Told(draft, before, verb.Direction, isAmount: !IsLevel(draft.First), sentence);
        }

        for (var token = before - 1; token >= Math.Max(sentence, before - Reach) && !text.Is(token, ";"); token--)
        {
            if (ChangeWords.Verb(text, token) is { } found)
            {
                // "raised $5 million to build": what is raised there is the money.
                return (found.TakesAmount || by || !FigureStands(token + 1)) && Told(draft, token, found.Direction, isAmount: by, sentence);
            }
        }

        return false;
    }

    /// <summary>"fell below $80" tells where, "fell over 10 percent" how far.</summary>
    private bool IsLevel(int token) => text.Is(token, "below") || text.Is(token, "above") || text.Is(token, "under") || text.Is(token, "beyond");

    private bool FigureStands(int token) => text.Form(token)[^1] is '$' or '€' or '£' || text.Classes[token] == WordClass.Num;

    private bool Told(QuantityDraft draft, int verb, ChangeDirection direction, bool isAmount, int sentence)
    {
        if (isAmount || !draft.HasThing)
        {
            Subject(draft, verb, isAmount, sentence);
        }

        draft.Direction = direction;
        return !isAmount || Turn(draft, direction);
    }

    private void Multiple(QuantityDraft draft)
    {
        // "three times as many" compares with what went before; a verb has a subject or an object.
        if (text.Classes[draft.End - 1] == WordClass.Verb && draft.End - draft.First <= 3)
        {
            Subject(draft, draft.End - 1, isAmount: true, sentence: 0);
        }
        else if (draft.End - 1 is var last && text.Form(last).EndsWith("fold") && ChangeWords.Verb(text, draft.First - 1) is not null)
        {
            Subject(draft, draft.First - 1, isAmount: true, sentence: 0);
        }

        Turn(draft, draft.Direction ?? ChangeDirection.Rise);
    }

    /// <summary>What rises or falls: the object between verb and amount ("cut cover by"), else the subject.</summary>
    private void Subject(QuantityDraft draft, int verb, bool isAmount, int sentence)
    {
        if (verb + 1 < draft.First - 1 && ChangeWords.Verb(text, verb) is not { TakesObject: false } && text.Classes[verb + 1] is not (WordClass.Num or WordClass.Sym)
            && text.Classes[verb] is not (WordClass.Adp or WordClass.Adv or WordClass.Adj) && things.TryPhrase(verb + 1, draft.First - 1, out var thing))
        {
            draft.Count(thing);
            return;
        }

        var head = SubjectOf(verb, sentence);
        if (head >= 0 && (isAmount || draft.Unit is not null || text.Is(head, "toll") || text.Is(head, "number")))
        {
            draft.Count(things.Core(head));
        }
    }

    /// <summary>By the tree; through the verb above where a verb stands in a chain ("fell ... and rose").</summary>
    private int SubjectOf(int verb, int sentence)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < 4; (at, steps) = (text.Heads[at], steps + 1))
        {
            for (var token = at - 1; token >= Math.Max(sentence, at - 24); token--)
            {
                if (text.Heads[token] == at && text.Relations[token] is Relation.Nsubj or Relation.NsubjPass)
                {
                    return text.Classes[token] is WordClass.Noun or WordClass.Propn ? token : -1;
                }
            }
        }

        return -1;
    }

    private static bool Turn(QuantityDraft draft, ChangeDirection direction)
    {
        (draft.Measure, draft.Direction) = (QuantityMeasure.Change, direction);
        if (direction == ChangeDirection.Fall)
        {
            (draft.Hard, draft.Soft) = (draft.Hard.Negated(), draft.Soft?.Negated());
        }

        return true;
    }
}
