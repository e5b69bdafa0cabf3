using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>Changes told as a multiple: "doubled", "threefold", "twice as many", "three times as many".</summary>
internal sealed class MultipleReader(ParsedText text)
{
    private const decimal Whole = 100;
    private const decimal MostTimes = 1_000_000;

    private static readonly FrozenDictionary<string, (decimal Change, ChangeDirection Direction)>.AlternateLookup<ReadOnlySpan<char>> Words =
        Wordings<int>.Rows("multiples").ToFrozenDictionary(
            static row => row[0],
            static row => (decimal.Parse(row[1], CultureInfo.InvariantCulture), Enum.Parse<ChangeDirection>(row[2], ignoreCase: true)),
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public QuantityDraft? Read(int first, int limit)
    {
        if (text.Is(first, "twice"))
        {
            return Compared(first, first + 1, limit, 2);
        }

        // "double" and "halves" are changes as verbs alone: "a double murder", "the halves of a shell".
        var form = text.Form(first);
        return Words.TryGetValue(form, out var multiple) && (text.Classes[first] == WordClass.Verb || form.EndsWith("fold")) && !text.Is(first + 1, "down")
            ? Change(first, first + 1, limit, multiple.Change, multiple.Direction) : null;
    }

    /// <summary>"three times as many", or null.</summary>
    public QuantityDraft? Times(Number number, int limit) =>
        text.Is(number.End, "times") ? Compared(number.First, number.End + 1, limit, number.Value)
        : text.Is(number.End, "-") && text.Is(number.End + 1, "fold") && number.Value <= MostTimes ? Change(number.First, number.End + 2, limit, (number.Value - 1) * Whole, ChangeDirection.Rise) : null;

    private QuantityDraft? Compared(int first, int at, int limit, decimal multiple) =>
        multiple is >= 1 and <= MostTimes && at + 1 < limit && text.Is(at, "as") && (text.Is(at + 1, "many") || text.Is(at + 1, "much") || text.Is(at + 1, "high"))
            ? Change(first, at + 2, limit, (multiple - 1) * Whole, ChangeDirection.Rise) : null;

    private static QuantityDraft Change(int first, int end, int limit, decimal change, ChangeDirection direction) => new()
    {
        First = first,
        End = end,
        Limit = limit,
        Hard = Interval.At(change),
        Unit = "percent",
        Measure = QuantityMeasure.Change,
        Direction = direction,
    };
}
