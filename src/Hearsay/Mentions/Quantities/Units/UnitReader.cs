using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Mentions.Quantities.Units;

/// <summary>Reads what stands behind a number: percent, unit, currency, and "per day".</summary>
internal sealed class UnitReader(ParsedText text)
{
    private const int ShortForm = 3;
    private const decimal Hundred = 100;
    private const decimal MostYears = 120;

    private static readonly Wordings<UnitOfMeasure> Units = new(
        from row in Wordings<int>.Rows("units")
        let unit = new UnitOfMeasure(row[0], Enum.Parse<QuantityMeasure>(row[1], ignoreCase: true))
        from form in row[2].Split('|')
        select (form, unit));

    private static readonly Wordings<(string Name, bool IsTime)> Rates = new(
        from row in Wordings<int>.Rows("rates")
        from wording in row.Length > 3 ? (string[])[row[0]] : [$"per {row[0]}", $"a {row[0]}", $"an {row[0]}", $"each {row[0]}", $"every {row[0]}", $"/ {row[0]}"]
        select (wording, (row[1], row[2] == "time")));

    /// <summary>A unit as it stands attached to a figure, "m2"; a single letter but t is too often a name ("F16A", "5G").</summary>
    public static bool TryAttached(ReadOnlySpan<char> form, out UnitOfMeasure unit)
    {
        unit = null!;
        return (form.Length > 1 || form is "t") && !form.ContainsAnyInRange('A', 'Z') && Units.TryFind(form, out unit);
    }

    public void Read(QuantityDraft draft)
    {
        var at = draft.End + (text.IsDash(draft.End) && draft.End + 1 < draft.Limit && text.IsGlued(draft.End + 1) ? 1 : 0);

        // "half an hour", "a quarter of a mile"
        if (draft.IsShare && (text.Is(at, "a") || text.Is(at, "an") || (text.Is(at, "of") && text.Is(at + 1, "a"))))
        {
            at += text.Is(at, "of") ? 2 : 1;
        }

        // "hundreds of miles", "millions of dollars"
        at += draft.Number is null && text.Is(at, "of") ? 1 : 0;
        if (at >= draft.Limit)
        {
            at = draft.Limit;
        }
        else if (TryUnit(draft, at, out var unit, out var end))
        {
            (draft.Unit, draft.Measure, draft.End) = (unit.Name, unit.Measure, end);
            Age(draft);
        }
        else if (Currencies.TryBehind(text, at, draft.Limit, out var currency, out end))
        {
            (draft.Unit, draft.Measure, draft.End) = (currency, IsWeight(draft, end) ? QuantityMeasure.Count : QuantityMeasure.Money, end);
        }

        if (draft.Unit is null && IsAge(draft))
        {
            (draft.Unit, draft.Measure) = ("year", QuantityMeasure.Duration);
        }

        if (draft.Unit is null && draft.IsShare)
        {
            (draft.Unit, draft.Measure, draft.Hard) = ("percent", QuantityMeasure.Percent, draft.Hard.Times(Hundred));
        }
    }

    /// <summary>Pounds are money unless something weighs them: "weighs 236 pounds", "40 pounds of explosives".</summary>
    private bool IsWeight(QuantityDraft draft, int end) =>
        text.Form(end - 1) is "pound" or "pounds" && end == draft.End + 1
        && (text.Is(end, "of") || text.Is(end, "heavier") || text.Is(end, "lighter") || Weighs(draft.First - 1) || Weighs(draft.First - 2) || text.IsDash(draft.End));

    private bool Weighs(int token) => token >= 0 && text.Form(token).StartsWith("weigh", StringComparison.OrdinalIgnoreCase);

    /// <summary>"$10 dollars" names its money twice.</summary>
    public void Repeat(QuantityDraft draft)
    {
        if (draft.End < draft.Limit && Currencies.TryBehind(text, draft.End, draft.Limit, out _, out var end))
        {
            draft.End = end;
        }
    }

    /// <summary>"3.5 million barrels of oil per day": the rate may stand behind what is measured.</summary>
    public void Rate(QuantityDraft draft)
    {
        if (draft.Unit is null || draft.Measure is QuantityMeasure.Percent or QuantityMeasure.Duration)
        {
            return;
        }

        var at = draft.End;
        if (text.Is(at, "of"))
        {
            at++;
            while (at < Math.Min(draft.Limit, draft.End + 4) && text.Classes[at] is WordClass.Noun or WordClass.Adj)
            {
                at++;
            }

            // "€3 million of per day" is of nothing: what follows is no rate of it.
            if (at == draft.End + 1)
            {
                return;
            }
        }

        if (TryRate(at, draft.Limit, draft.Measure == QuantityMeasure.Money, out var period, out var end))
        {
            if (at > draft.End)
            {
                draft.Count((draft.End + 1, at, at - 1));
            }

            (draft.Unit, draft.Measure, draft.End) = ($"{draft.Unit} per {period}", QuantityMeasure.Rate, end);
        }
    }

    /// <summary>"per day", "a day", "daily"; of money also "a barrel". "A day after" is a time.</summary>
    public bool TryRate(int first, int limit, bool isMoney, out string per, out int end)
    {
        var found = Rates.TryAt(text.Tokenized, first, limit, out var rate, out end) && (rate.IsTime || isMoney) && !Neighbours.Is(text, end, Neighbour.After);
        per = rate.Name;
        return found;
    }

    private bool TryUnit(QuantityDraft draft, int at, out UnitOfMeasure unit, out int end)
    {
        if (!Units.TryAt(text.Tokenized, at, draft.Limit, out unit, out end))
        {
            return TryBracketed(at, draft.Limit, out unit, out end);
        }

        var form = text.Form(at);
        if (form.Length > ShortForm || end > at + 1 || !char.IsAsciiLetter(form[0]))
        {
            return true;
        }

        // A letter or two is a unit behind figures alone: "48 m", "60t", never "three s".
        return draft.Number is { } number && char.IsAsciiDigit(text.Form(number.End - 1)[^1])
            && (form.Length > 1 ? !IsCapitalWord(form) : text.IsGlued(at) || form is "m" or "g" or "t");
    }

    /// <summary>"20 (kg)".</summary>
    private bool TryBracketed(int at, int limit, out UnitOfMeasure unit, out int end)
    {
        (unit, end) = (null!, at);
        return at + 2 < limit && text.Form(at) is "(" or "[" or "{" or "<"
            && text.Form(at + 2) is ")" or "]" or "}" or ">"
            && Units.TryAt(text.Tokenized, at + 1, at + 2, out unit, out _) && (end = at + 3) > at;
    }

    /// <summary>"34-year-old", "34 years old", "years of age".</summary>
    private void Age(QuantityDraft draft)
    {
        if (draft.Measure == QuantityMeasure.Duration)
        {
            var dash = text.IsDash(draft.End) ? 1 : 0;
            draft.End += text.Is(draft.End + dash, "old") ? 1 + dash : text.Is(draft.End, "of") && text.Is(draft.End + 1, "age") ? 2 : 0;
        }
    }

    /// <summary>"Pell Aumont, 34, said", "aged 34": a figure between commas behind a name.</summary>
    private bool IsAge(QuantityDraft draft) =>
        draft is { Number: { IsBare: true, Value: > 0 and < MostYears } number }
        && (text.Is(number.First - 1, "aged")
            || (number.First >= 2 && text.Is(number.First - 1, ",") && text.Classes[number.First - 2] == WordClass.Propn
                && text.Classes[number.First] == WordClass.Num && (text.Is(number.End, ",") || text.IsDash(number.End) && !text.IsGlued(number.End))));

    private static bool IsCapitalWord(ReadOnlySpan<char> form) => char.IsUpper(form[0]) && form.Length > 2 && char.IsLower(form[1]) && char.IsLower(form[2]);
}
