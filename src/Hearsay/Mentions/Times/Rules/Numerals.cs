using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Reads how many: "three", "24", "twenty-four", "two dozen", "a few", "a couple of", "half a", "one and a half".</summary>
internal static class Numerals
{
    public static bool TryRead(TimeText text, int at, out double amount, out int end)
    {
        (amount, end) = (0, at);
        switch (text.Sort(at))
        {
            case TimeWord.An when text.Is(at + 1, TimeWord.Few):
                (amount, end) = (Length.Untold, at + 2);
                return true;
            case TimeWord.An when text.Is(at + 1, TimeWord.Couple) || IsMultiple(text, at + 1):
                return TryRead(text, at + 1, out amount, out end);
            case TimeWord.An:
                (amount, end) = (1, at + 1);
                return true;
            case TimeWord.Few:
                (amount, end) = (Length.Untold, at + 1);
                return true;
            case TimeWord.Couple:
                (amount, end) = (2, text.Skip(at + 1, TimeWord.Of));
                return true;
            case TimeWord.HalfWord:
                (amount, end) = (0.5, text.Skip(at + 1, TimeWord.An));
                return end > at + 1 || text.Is(end, TimeWord.Hyphen);
            case TimeWord.Fraction:
                (amount, end) = (text.Number(at) / 1000.0, at + 1);
                return true;
            case TimeWord.Number:
                (amount, end) = Composed(text, at);
                if (text.Is(end, TimeWord.Fraction) && text.Number(end) < 1000) { amount += text.Number(end++) / 1000.0; }
                if (HalfMore(text, end)) { (amount, end) = (amount + 0.5, end + 3); }
                return true;
            default:
                return false;
        }
    }

    /// <summary>"and a half".</summary>
    public static bool HalfMore(TimeText text, int at) =>
        text.Is(at, TimeWord.And) && text.Is(at + 1, TimeWord.An) && text.Is(at + 2, TimeWord.HalfWord);

    private static (double Amount, int End) Composed(TimeText text, int at)
    {
        double sum = text.Number(at);
        var end = at + 1;
        while (true)
        {
            var next = text.Skip(end, TimeWord.Hyphen);
            if (!text.Is(next, TimeWord.Number) || !char.IsLetter(text.Parsed.Form(next)[0]))
            {
                return (sum, end);
            }

            var number = text.Number(next);
            if (IsMultiple(text, next) && sum > 0 && sum < 1000 && next == end)
            {
                sum *= number;
            }
            else if (number is > 0 and < 10 && sum is >= 20 and < 1000 && sum % 10 == 0)
            {
                sum += number;
            }
            else
            {
                return (sum, end);
            }

            end = next + 1;
        }
    }

    private static bool IsMultiple(TimeText text, int at) =>
        text.Is(at, TimeWord.Number) && text.Number(at) is 12 or 100 or 1000 && char.IsLetter(text.Parsed.Form(at)[0]) && !text.Is(at, "twelve");
}
