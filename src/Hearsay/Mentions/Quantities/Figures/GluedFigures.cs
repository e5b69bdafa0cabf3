using System.Buffers;
using Hearsay.Grammar;
using Hearsay.Mentions.Quantities.Units;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>Figure and unit written as one word that no rule of cutting parts: "115USD", "USD115", "100t", "2mil".</summary>
internal static class GluedFigures
{
    private const int Longest = 20;

    private static readonly SearchValues<char> Figure = SearchValues.Create("0123456789.,");

    public static QuantityDraft? Read(ParsedText text, int token, int limit)
    {
        var form = text.Form(token);
        if (form.Length > Longest)
        {
            return null;
        }

        var isBefore = char.IsLetter(form[0]);
        var joint = isBefore ? form.IndexOfAnyInRange('0', '9') : AfterDigits(form);
        if (joint <= 0 || joint >= form.Length)
        {
            return null;
        }

        var word = isBefore ? form[..joint] : form[joint..];
        var figure = isBefore ? form[joint..] : form[..joint];
        if (!Digits.TryRead(figure, out var value))
        {
            return null;
        }

        var draft = new QuantityDraft { First = token, End = token + 1, Limit = limit, Hard = Interval.At(value), Number = new Number(token, token + 1, value) };
        return isBefore ? Currencies.TryCode(word, out var code) ? As(draft, code, QuantityMeasure.Money) : null
            : Currencies.TryCode(word, out var name) ? As(draft, name, QuantityMeasure.Money)
            : UnitReader.TryAttached(word, out var unit) ? As(draft, unit.Name, unit.Measure)
            : Scales.TryLetters(word, out var power) && value < Digits.Most ? Scaled(draft, power) : null;
    }

    private static int AfterDigits(ReadOnlySpan<char> form)
    {
        var joint = form.IndexOfAnyExcept(Figure);
        return joint > 0 && form[joint] is not ('/' or ':') ? joint : -1;
    }

    private static QuantityDraft As(QuantityDraft draft, string unit, QuantityMeasure measure)
    {
        (draft.Unit, draft.Measure) = (unit, measure);
        return draft;
    }

    private static QuantityDraft Scaled(QuantityDraft draft, decimal power)
    {
        draft.Hard = draft.Hard.Times(power);
        return draft;
    }
}
