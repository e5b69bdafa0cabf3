using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>
/// Reads a number where one begins: "two and a half million", "816 000", "3.5m", "minus five", "half a dozen", "twenty-fifth". What a
/// number may hold grows no longer than the largest number has words, so that reading a text stays linear.
/// </summary>
internal sealed class NumberReader(ParsedText text)
{
    private readonly Cardinals _cardinals = new(text);
    private readonly Fractions _fractions = new(text);
    private readonly Scales _scales = new(text);
    private readonly Ratios _ratios = new(text, new Cardinals(text));

    /// <summary>Behind "between" an "and" parts two numbers: <paramref name="joinsAnd"/> false.</summary>
    public bool TryRead(int first, int limit, bool joinsAnd, out Number number)
    {
        if (_fractions.TryShare(first, limit, out number) || TryOrdinal(first, limit, out number))
        {
            return true;
        }

        var start = first + SignLength(first);
        if (!_cardinals.TryRead(start, limit, joinsAnd, out number))
        {
            return false;
        }

        number = _fractions.Complete(number, limit, joinsAnd);
        number = _scales.Complete(number, limit);
        number = _fractions.CompleteScaled(number, limit, joinsAnd);
        number = joinsAnd ? _ratios.Complete(number, limit) : number;
        if (start > first)
        {
            number = number with { First = first, Value = -number.Value, IsBare = false };
        }

        return true;
    }

    /// <summary>"11th", "twentieth", "twenty-fifth", "one hundred and second"; "three trillionth" is one too, "a trillionth" a part.</summary>
    private bool TryOrdinal(int first, int limit, out Number number)
    {
        number = default;
        if (Digits.TryOrdinal(text.Form(first), out var value))
        {
            number = new Number(first, first + 1, value) { IsOrdinal = true };
            return true;
        }

        var (sort, part) = NumberWords.Of(text.Form(first));
        if (sort == NumberSort.Ordinal)
        {
            number = new Number(first, first + 1, part) { IsOrdinal = true };
            return true;
        }

        return sort is >= NumberSort.Small and <= NumberSort.Tens && _cardinals.TryOrdinal(first, limit, out number);
    }

    /// <summary>"minus", "negative", or a sign that touches the figure and nothing before it.</summary>
    private int SignLength(int first)
    {
        if (text.Is(first, "minus") || text.Is(first, "negative"))
        {
            return 1;
        }

        return text.IsDash(first) && !text.IsGlued(first) && first + 1 < text.Tokens.Length && text.Tokens[first].End <= text.Tokens[first + 1].Start
            && (text.IsGlued(first + 1) || first == 0 || text.Form(first)[0] is '−') && char.IsAsciiDigit(text.Form(first + 1)[0])
            ? 1 : 0;
    }
}
