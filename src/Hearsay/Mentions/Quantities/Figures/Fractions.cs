using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>Parts: "half a million", "two-thirds", "five eighths", "three and a fifth", "3 million and a half", "five point five".</summary>
internal sealed class Fractions(ParsedText text)
{
    private readonly Cardinals _cardinals = new(text);

    /// <summary>A number that is nothing but a part, with what it is a part of where that is a number: "a quarter of a million".</summary>
    public bool TryShare(int first, int limit, out Number number)
    {
        if (!TryPart(first, limit, out number))
        {
            return false;
        }

        // "half a million", "half million", "a quarter of a million", "half a dozen"
        var whole = number.End + (text.Is(number.End, "of") ? 1 : 0);
        whole += text.Is(whole, "a") || text.Is(whole, "an") ? 1 : 0;
        if (whole < limit && NumberWords.Of(text.Form(whole)) is (NumberSort.Hundred or NumberSort.Scale or NumberSort.Dozen, var scale))
        {
            number = new Number(first, whole + 1, number.Value * scale) { Scale = scale };
        }

        return true;
    }

    /// <summary>What follows a whole number: a denominator, "and a half", "point five", or a fraction in figures.</summary>
    public Number Complete(Number number, int limit, bool joinsAnd)
    {
        if (TryDenominator(number.End, limit, isPlural: true, out var parts, out var end))
        {
            return number with { End = end, Value = number.Value / parts, IsBare = false, IsShare = number.Value < parts };
        }

        if (text.Is(number.End, "point") && TryPoint(number, limit, out var pointed))
        {
            return pointed;
        }

        // "2 1/2", "1 ¾"
        if (number.IsBare && number.End < limit && text.Form(number.End).IndexOfAnyExceptInRange('0', '9') >= 0
            && Digits.TryRead(text.Form(number.End), out var small) && small is > 0 and < 1 && text.Form(number.End)[0] is not ('.' or '0'))
        {
            return number with { End = number.End + 1, Value = number.Value + small, IsBare = false };
        }

        return joinsAnd && number.Scale == 1 && TryAndPart(number, limit, out var part)
            ? number with { End = part.End, Value = number.Value + part.Value, IsBare = false } : number;
    }

    /// <summary>"3 million and a half" is half of the scale; "one billion and three quarters million" has its own.</summary>
    public Number CompleteScaled(Number number, int limit, bool joinsAnd) =>
        joinsAnd && number.Scale > 1 && TryAndPart(number, limit, out var part)
            ? number with { End = part.End, Value = number.Value + (part.Value * (part.IsShare ? Math.Max(1, number.Scale) : 1)) } : number;

    private bool TryAndPart(Number number, int limit, out Number part)
    {
        part = default;
        if (!text.Is(number.End, "and") || number.End + 1 >= limit)
        {
            return false;
        }

        // In "two and a half million" the million counts both; in "one billion and a half million" it is the half's own.
        var isPart = number.Scale == 1 ? TryPart(number.End + 1, limit, out part) : TryShare(number.End + 1, limit, out part);
        return isPart && (part.Value < 1 || number.Scale > part.Scale) && !text.Is(part.End, "of");
    }

    private bool TryPart(int first, int limit, out Number number)
    {
        number = default;
        var article = text.Is(first, "a") || text.Is(first, "an") ? 1 : 0;
        var word = first + article;
        if (word >= limit)
        {
            return false;
        }

        var form = text.Form(word);
        if (TryDenominator(word, limit, isPlural: false, out var whole, out var end) && (article > 0 || NumberWords.Of(form).Sort == NumberSort.Part)
            && (NumberWords.Of(form).Sort == NumberSort.Part || IsPartHere(end, limit)))
        {
            number = new Number(first, end, 1 / whole) { IsShare = true };
            return true;
        }

        if (article == 0 && NumberWords.Of(form).Sort is NumberSort.Small or NumberSort.Teen or NumberSort.Tens or NumberSort.Hundred
            && _cardinals.TryRead(first, limit, joinsAnd: true, out var top)
            && TryDenominator(top.End, limit, isPlural: top.Value != 1, out var bottom, out end) && (top.Value != 1 || IsPartHere(end, limit)))
        {
            number = new Number(first, end, top.Value / bottom) { IsShare = top.Value < bottom };
            return true;
        }

        if (article == 0 && form.Length <= 6 && (form.IndexOfAny('/', '⁄') > 0 || (form.Length == 1 && form[0] > '9')) && Digits.TryRead(form, out var share) && share < 1)
        {
            number = new Number(first, first + 1, share) { IsShare = true };
            return true;
        }

        return false;
    }

    /// <summary>"third" is a part in "a third of them", "by a third", "a third fewer"; "a third man" is the third.</summary>
    private bool IsPartHere(int end, int limit) =>
        end >= limit || text.Classes[end] is not (WordClass.Noun or WordClass.Adj or WordClass.Propn or WordClass.Num)
        || NumberWords.Of(text.Form(end)).Sort == NumberSort.Scale
        || text.Is(end, "fewer") || text.Is(end, "less") || text.Is(end, "more") || text.Is(end, "higher") || text.Is(end, "lower");

    private bool TryDenominator(int first, int limit, bool isPlural, out decimal value, out int end)
    {
        var word = first + (text.IsDash(first) ? 1 : 0);
        (value, end) = (0, word + 1);
        if (word >= limit)
        {
            return false;
        }

        // "seventy-eighths" would be 70/8; "twenty fifths" is 20/5 and "twenty-fifths" too rare to tell.
        var (sort, parts) = NumberWords.Of(text.Form(word));
        if (isPlural ? sort != NumberSort.Parts : sort is not (NumberSort.Ordinal or NumberSort.Part) || parts < 2)
        {
            return false;
        }

        value = parts;
        return true;
    }

    private bool TryPoint(Number number, int limit, out Number pointed)
    {
        pointed = default;
        var (end, value, digit) = (number.End + 1, number.Value, 0.1m);
        while (end < limit && digit > 0.000001m)
        {
            if (NumberWords.Of(text.Form(end)) is (NumberSort.Zero or NumberSort.Small, var small))
            {
                (value, digit, end) = (value + (small * digit), digit / 10, end + 1);
            }
            else if (NumberWords.Of(text.Form(end)) is (NumberSort.Teen or NumberSort.Tens, _) && _cardinals.TryRead(end, limit, joinsAnd: false, out var tail) && tail.Value < 100)
            {
                (value, end) = (value + (tail.Value * digit / 10), tail.End);
                break;
            }
            else
            {
                break;
            }
        }

        pointed = number with { End = end, Value = value, IsBare = false };
        return end > number.End + 1;
    }
}
