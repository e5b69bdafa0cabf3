using Hearsay.Grammar;
using Hearsay.Mentions.Quantities.Units;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>
/// Figures that count nothing: years, dates, clock times, telephone numbers, addresses, parts of names, and lengths of time that only say
/// when something was.
/// </summary>
internal sealed class Lookalikes(ParsedText text)
{
    private const decimal FirstYear = 1600;
    private const decimal LastYear = 2199;

    public bool Holds(QuantityDraft draft) =>
        draft.Measure == QuantityMeasure.Duration && IsWhen(draft)
        || (draft.Number is { } number && (number.IsOrdinal ? IsNoRank(number, draft.Limit)
            : draft.Unit is null && (IsDate(number) || IsClock(number) || IsPronoun(number, draft.Limit)
                || (number.IsBare && (IsYear(number, draft.Limit) || IsScore(number) || IsCode(number) || IsName(number, draft.Limit) || IsAddress(number, draft.Limit))))));

    /// <summary>"two days later", "the past 24 hours": the stage that reads times has these.</summary>
    private bool IsWhen(QuantityDraft draft) =>
        Neighbours.Is(text, draft.End, Neighbour.After) || text.Is(draft.End, "from")
        || Neighbours.Is(text, draft.First - 1, Neighbour.Before) || (text.Is(draft.First - 1, "few") && Neighbours.Is(text, draft.First - 2, Neighbour.Before))
        || (text.Is(draft.First, "one") && text.Is(draft.End - 1, "day"));

    private bool IsDate(Number number) =>
        (Neighbours.Is(text, number.End, Neighbour.Month) && text.IsCapitalised(number.End))
        || (Neighbours.Is(text, number.First - 1, Neighbour.Month) && text.IsCapitalised(number.First - 1));

    private bool IsClock(Number number) =>
        Neighbours.Is(text, number.End, Neighbour.Clock)
        || (text.Is(number.First - 1, "at") && number.End < text.Tokens.Length && Neighbours.Is(text, number.End + 1, Neighbour.Weekday));

    /// <summary>Four figures without a comma that no counted noun follows.</summary>
    private bool IsYear(Number number, int limit) =>
        number is { Value: >= FirstYear and <= LastYear } && number.End == number.First + 1 && text.Form(number.First).Length == 4
        && (!IsCounted(number, limit, plain: true) || (number.First > 0 && text.Classes[number.First - 1] == WordClass.Det));

    /// <summary>"a 4-4 ruling", "a 2-to-1 vote", "in 2012-13": figures tied together that do not rise as a range does.</summary>
    private bool IsScore(Number number) => IsTied(number, number.End, 1) || IsTied(number, number.First - 1, -1);

    private bool IsTied(Number number, int dash, int step)
    {
        if (!text.IsDash(dash) || !text.IsGlued(dash) || !text.IsGlued(dash + 1))
        {
            return false;
        }

        var isTo = text.Is(dash + step, "to") && text.IsDash(dash + (2 * step));
        var other = dash + (isTo ? 3 * step : step);
        if ((uint)other >= (uint)text.Tokens.Length || !Digits.TryRead(text.Form(other), out var value))
        {
            return false;
        }

        return isTo || (step > 0 ? value <= number.Value : value >= number.Value);
    }

    /// <summary>"0161 496 0000": a figure that begins with zero, and what stands beside it.</summary>
    private bool IsCode(Number number)
    {
        var first = number.First;
        while (first > 0 && text.Tokens[first].Start - text.Tokens[first - 1].End <= 1 && char.IsAsciiDigit(text.Form(first - 1)[0]) && number.First - first < 4)
        {
            first--;
        }

        return text.Form(first) is ['0', >= '0' and <= '9', ..] or ['+', ..] || text.Is(first - 1, "+");
    }

    /// <summary>"Boeing 737", "Resolution 1701", "Unit 7": behind a name, with nothing that it counts.</summary>
    private bool IsName(Number number, int limit)
    {
        var before = number.First - 1;
        if (before >= 0 && text.IsDash(before) && text.IsGlued(before) && text.IsGlued(number.First))
        {
            before--;
            return before >= 0 && text.IsCapitalised(before);
        }

        if (before < 0)
        {
            return false;
        }

        return Neighbours.IsNamed(text, before)
            ? text.IsCapitalised(before) || !IsCounted(number, limit)
            : text.IsCapitalised(before) && text.Classes[before] is WordClass.Propn or WordClass.Noun && !IsCounted(number, limit)
                && text.Heads[before] >= 0 && !text.Is(number.End, "to") && !text.Is(number.End, "of");
    }

    /// <summary>"12 Mill Street".</summary>
    private bool IsAddress(Number number, int limit)
    {
        for (var token = number.End; token < Math.Min(limit, number.End + 4) && text.IsCapitalised(token); token++)
        {
            if (token > number.End && Neighbours.Is(text, token, Neighbour.Street))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"one another", "no one", "the one who"; "one" counts before a noun and before "of".</summary>
    private bool IsPronoun(Number number, int limit)
    {
        if (number.End != number.First + 1 || !text.Is(number.First, "one") || number.End >= limit || text.Is(number.End, "of")
            || ((text.Is(number.End, "to") || text.Is(number.End, "or") || text.IsDash(number.End)) && number.End + 1 < limit && text.Classes[number.End + 1] == WordClass.Num))
        {
            return false;
        }

        return text.Form(number.First - (number.First > 0 ? 1 : 0)) is "no" or "No" or "any" or "every" or "this" or "that" or "the" or "which" or "each"
            || !(IsCounted(number, limit) || text.Relations[number.First] == Relation.Nummod) || text.Is(number.End, "another")
            || text.Is(number.End, "day") || text.Is(number.End, "time");
    }

    /// <summary>"the 82nd Airborne", "the 3rd of May", "the third quarter", "first responders"; also "first" as an adverb.</summary>
    private bool IsNoRank(Number number, int limit)
    {
        if (IsDate(number) || (text.Is(number.End, "of") && Neighbours.Is(text, number.End + 1, Neighbour.Month)))
        {
            return true;
        }

        if (number.End >= limit)
        {
            return false;
        }

        var isFigures = char.IsAsciiDigit(text.Form(number.First)[0]);
        return Neighbours.Is(text, number.End, Neighbour.Ordinal)
            || text.IsCapitalised(number.End) && (isFigures || (text.Classes[number.End] == WordClass.Propn && text.IsCapitalised(number.First)))
            || (number.Value <= 2 && text.Relations[number.First] == Relation.Advmod)
            || text.Is(number.End, "-") && text.IsGlued(number.End) && !EndsInEst(number.End + 1);
    }

    /// <summary>"fifth-largest" ranks, "third-party" and "second-hand" do not.</summary>
    private bool EndsInEst(int token) => token < text.Tokens.Length && (text.Form(token).EndsWith("est") || text.Form(token) is "most" or "worst" or "best" or "ranked");

    private bool IsCounted(Number number, int limit, bool plain = false)
    {
        if (number.End >= limit)
        {
            return false;
        }

        var tag = text.Tags[number.End];
        return tag == PennTag.Nns || text.Is(number.End, "people")
            || (!plain && (tag is PennTag.Nn or PennTag.Jj or PennTag.Nnps or PennTag.Vbn || text.Is(number.End, "of")) && text.Tokens[number.End].Start > text.Tokens[number.End - 1].End)
            || (plain && tag is PennTag.Jj && number.End + 1 < limit && text.Tags[number.End + 1] == PennTag.Nns);
    }
}
