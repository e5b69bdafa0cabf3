using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>Whole numbers in words and figures: "twenty-one trillion three hundred", "3 hundred and 21", "816 000", "a dozen".</summary>
internal sealed class Cardinals(ParsedText text)
{
    private const int MostJoints = 4;

    public bool TryRead(int first, int limit, bool joinsAnd, out Number number) => TryRead(first, limit, joinsAnd ? MostJoints : 0, out number);

    /// <summary>A cardinal whose last word is an ordinal, "one hundred twenty-fifth".</summary>
    public bool TryOrdinal(int first, int limit, out Number number)
    {
        if (!TryRead(first, limit, MostJoints, out number))
        {
            return false;
        }

        var last = number.End + (text.IsDash(number.End) ? 1 : 0);
        last += text.Is(last, "and") ? 1 : 0;
        if (last >= limit || NumberWords.Of(text.Form(last)) is not (NumberSort.Ordinal, var value))
        {
            return false;
        }

        // Behind tens only a small one: "twenty fifth"; a scale multiplies: "three trillionth".
        var total = value >= 100 ? number.Value * value : number.Value % 10 == 0 && (value < 10 || number.Value % 100 == 0) ? number.Value + value : 0;
        number = new Number(first, last + 1, total) { IsOrdinal = true };
        return total > 0;
    }

    private bool TryRead(int first, int limit, int joints, out Number number)
    {
        number = default;
        var at = first;
        if (at + 1 < limit && (text.Is(at, "a") || text.Is(at, "an")))
        {
            at += NumberWords.Of(text.Form(at + 1)).Sort is NumberSort.Hundred or NumberSort.Scale or NumberSort.Dozen ? 1 : 0;
        }

        var sum = default(Sum);
        var isBare = false;
        if (at < limit && TryFigures(at, limit, out var figures, out var afterFigures))
        {
            sum.Take(figures);
            (at, isBare) = (afterFigures, true);
        }

        while (at < limit)
        {
            var word = at + (sum.IsBegun && !isBare && text.IsDash(at) && at + 1 < limit ? 1 : 0);
            var (sort, value) = NumberWords.Of(text.Form(word));
            if (sum.TryAdd(sort, value))
            {
                (at, isBare) = (word + 1, false);
                continue;
            }

            if (joints > 0 && text.Is(at, "and") && at + 1 < limit && !text.Is(at + 1, "a")
                && TryRead(at + 1, limit, joints - 1, out var rest) && sum.TryJoin(rest, isParted: IsParts(rest.End)))
            {
                at = rest.End;
            }

            break;
        }

        number = new Number(first, at, sum.Value) { Scale = sum.Scale, IsBare = isBare };
        return sum.IsBegun;
    }

    /// <summary>Digits, with thousands parted by single spaces.</summary>
    private bool TryFigures(int first, int limit, out decimal value, out int end)
    {
        end = first + 1;
        if (!Digits.TryRead(text.Form(first), out value))
        {
            return false;
        }

        if (text.Form(first).Length > 3 || !IsWhole(text.Form(first)) || text.Form(first)[0] == '0')
        {
            return true;
        }

        while (end < limit && text.Tokens[end].Start == text.Tokens[end - 1].End + 1 && text.Form(end).Length == 3 && IsWhole(text.Form(end))
            && value < 1_000_000_000)
        {
            value = (value * 1000) + decimal.Parse(text.Form(end), System.Globalization.CultureInfo.InvariantCulture);
            end++;
        }

        return true;
    }

    private bool IsParts(int token) =>
        token < text.Tokens.Length && NumberWords.Of(text.Form(token + (text.IsDash(token) && token + 1 < text.Tokens.Length ? 1 : 0))).Sort == NumberSort.Parts;

    private static bool IsWhole(ReadOnlySpan<char> form) => form.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>A number in the making: what is complete, and the group below the next scale word.</summary>
    private struct Sum
    {
        private decimal _total;
        private decimal _group;
        private decimal _lastScale;
        private bool _isFull;

        public bool IsBegun { get; private set; }

        public readonly decimal Value => _total + _group;

        public readonly decimal Scale => _lastScale > 0 ? _lastScale : 1;

        /// <summary>
        /// Takes what follows "and": "two hundred and six", "two hundred and two thousand", "a million and three hundred". Refuses what
        /// is no smaller ("3 hundred and 2 hundred" are two numbers) and, behind a scale, what has parts ("a million and three quarters").
        /// </summary>
        public bool TryJoin(Number rest, bool isParted)
        {
            var hasHundreds = _group >= 100 && _group % 100 == 0;
            if (_isFull || (rest.Value >= (hasHundreds ? 100 : _lastScale) && !(hasHundreds && rest.Scale >= 1000 && rest.Value < rest.Scale * 100)))
            {
                return false;
            }

            if (hasHundreds && rest.Scale > 1)
            {
                _group += Math.Floor(rest.Value / rest.Scale);
                _group = (_group * rest.Scale) + (rest.Value % rest.Scale);
                _lastScale = rest.Scale;
                return true;
            }

            if (!hasHundreds && (isParted || _group > 0 || _lastScale == 0))
            {
                return false;
            }

            Take(rest.Value);
            return true;
        }

        public void Take(decimal value) => (_group, IsBegun) = (_group + value, true);

        public bool TryAdd(NumberSort sort, decimal value)
        {
            if (_isFull || Value > Digits.Most)
            {
                return false;
            }

            switch (sort)
            {
                case NumberSort.Zero when !IsBegun:
                    _isFull = true;
                    break;
                case NumberSort.Small when _group % 10 == 0 && (_group == 0 ? !IsBegun || _total > 0 : _group % 100 is 0 or >= 20):
                case NumberSort.Teen or NumberSort.Tens when _group % 100 == 0 && (_group > 0 || !IsBegun || _total > 0):
                    _group += value;
                    break;
                case NumberSort.Hundred when _group is > 0 and < 100 || !IsBegun:
                    _group = (_group == 0 ? 1 : _group) * value;
                    break;
                case NumberSort.Scale when !IsBegun || _group > 0 || _lastScale > 0:
                    Multiply(value);
                    break;
                case NumberSort.Dozen or NumberSort.Dozens when IsBegun || sort == NumberSort.Dozen:
                    // "Three hundred and two dozens" counts the dozens in the last group alone.
                    _group = (IsBegun ? _group : 1) * value;
                    _isFull = true;
                    break;
                default:
                    return false;
            }

            IsBegun = true;
            return true;
        }

        private void Multiply(decimal scale)
        {
            if (_group == 0 && IsBegun)
            {
                // "three lakh crore", "a hundred thousand million"
                (_total, _lastScale) = (_total * scale, _lastScale * scale);
                _isFull = true;
                return;
            }

            var group = IsBegun ? _group : 1;
            (_total, _group) = _lastScale > 0 && scale >= _lastScale ? ((_total + group) * scale, 0) : (_total + (group * scale), 0);
            _lastScale = scale;
        }
    }
}
