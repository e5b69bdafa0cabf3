using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Bearings;

/// <summary>
/// The thing that is counted. It stands behind the figure ("over 30 Iranian ships", "half of the crew"), and is read from the words in
/// their order: a parser errs too often just where numbers stand.
/// </summary>
internal sealed class Things(ParsedText text)
{
    private const int Longest = 8;

    /// <summary>The noun phrase right behind a figure, or behind the "of" that follows it.</summary>
    public bool TryBehind(QuantityDraft draft, out (int First, int End, int Head) thing)
    {
        var at = draft.End;
        if (text.Is(at, "of"))
        {
            return TryPhrase(at + 1, draft.Limit, out thing);
        }

        while (text.Is(at, "more") || text.Is(at, "additional") || text.Is(at, "extra") || text.Is(at, "further"))
        {
            at++;
        }

        // "12 of them", "12 more of the ships"
        if (at > draft.End && text.Is(at, "of"))
        {
            return TryPhrase(at + 1, draft.Limit, out thing);
        }

        thing = default;
        if (text.IsDash(at) && text.IsGlued(at) && at + 1 < draft.Limit)
        {
            // "the fifth-largest raid" ranks raids, "a three-judge panel" counts judges.
            thing = (at + 1, at + 2, at + 1);
            return draft.Measure == QuantityMeasure.Rank ? TryPhrase(at + 2, draft.Limit, out thing) : text.IsGlued(at + 1) && IsNoun(at + 1);
        }

        var takesArticle = draft.IsShare || draft.Measure == QuantityMeasure.Percent;
        return at < draft.Limit && (takesArticle || text.Classes[at] is not (WordClass.Det or WordClass.Pron))
            && (draft.Measure != QuantityMeasure.Percent || draft.IsShare) && TryPhrase(at, draft.Limit, out thing);
    }

    /// <summary>A noun phrase from here on: past determiners, to the last noun of the run.</summary>
    public bool TryPhrase(int first, int limit, out (int First, int End, int Head) thing)
    {
        thing = default;
        while (first < limit && (text.Classes[first] == WordClass.Det || text.Relations[first] == Relation.NmodPoss && text.Classes[first] == WordClass.Pron
            || text.Tags[first] == PennTag.PrpPoss))
        {
            first++;
        }

        if (first < limit && text.Form(first) is "them" or "us" or "those" or "these")
        {
            thing = (first, first + 1, first);
            return true;
        }

        // "half of the 60 officers": the inner figure is a quantity of its own.
        while (first < limit && text.Classes[first] == WordClass.Num)
        {
            first++;
        }

        var head = -1;
        for (var token = first; token < Math.Min(limit, first + Longest); token++)
        {
            if (IsNoun(token) && !Neighbours.Is(text, token, Neighbour.Weekday))
            {
                head = token;
            }
            else if (!IsModifier(token, limit))
            {
                break;
            }
        }

        thing = (first, head + 1, head);
        return head >= 0;
    }

    /// <summary>The core of the noun phrase that a noun heads: its modifiers before it, without determiners; behind "the number of", what is numbered.</summary>
    public (int First, int End, int Head) Core(int head)
    {
        if ((text.Is(head, "number") || text.Is(head, "numbers")) && text.Is(head + 1, "of") && TryPhrase(head + 2, text.Tokens.Length, out var numbered))
        {
            return numbered;
        }

        var first = head;
        while (first > 0 && head - first < Longest && (IsNoun(first - 1) || text.Classes[first - 1] == WordClass.Adj || text.IsDash(first - 1) && first > 1)
            && text.Heads[first - 1] is >= 0 and var above && above <= head && above > first - 1)
        {
            first--;
        }

        return (first, head + 1, head);
    }

    private bool IsNoun(int token) => text.Classes[token] is WordClass.Noun or WordClass.Propn;

    private bool IsModifier(int token, int limit) => text.Classes[token] switch
    {
        WordClass.Adj => true,
        WordClass.Adv => token + 1 < limit && (text.Classes[token + 1] == WordClass.Adj || text.Tags[token + 1] == PennTag.Vbn),
        WordClass.Verb => token + 1 < limit && text.Tags[token] is PennTag.Vbn or PennTag.Vbg && text.Heads[token] > token && text.Relations[token] is Relation.Amod or Relation.Compound,
        WordClass.Punct => text.IsDash(token) && text.IsGlued(token) && token + 1 < limit && text.IsGlued(token + 1),
        WordClass.Part => text.Tags[token] == PennTag.Pos,
        _ => false,
    };
}
