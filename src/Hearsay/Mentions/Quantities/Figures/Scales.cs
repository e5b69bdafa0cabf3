using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>Scales behind a number: the words behind a fraction ("2½ million") and the letters of headlines ("3.5m", "$2bn").</summary>
internal sealed class Scales(ParsedText text)
{
    private const int LongestLetters = 3;

    private static readonly FrozenDictionary<string, (decimal Power, string Where)>.AlternateLookup<ReadOnlySpan<char>> Letters =
        Wordings<int>.Rows("scales").ToFrozenDictionary(
            static row => row[0], static row => (decimal.Parse(row[1], CultureInfo.InvariantCulture), row[2]), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The letters that scale wherever they stand.</summary>
    public static bool TryLetters(ReadOnlySpan<char> letters, out decimal power)
    {
        var found = Letters.TryGetValue(letters, out var scale) && scale.Where == "always";
        power = scale.Power;
        return found;
    }

    public Number Complete(Number number, int limit)
    {
        if (number.End >= limit || number.Scale != 1 || number.Value > Digits.Most)
        {
            return number;
        }

        var form = text.Form(number.End);
        if (NumberWords.Of(form) is (NumberSort.Scale or NumberSort.Dozen or NumberSort.Dozens or NumberSort.Hundred, var scale))
        {
            return Scaled(number, scale);
        }

        return number.IsBare && form.Length <= LongestLetters && Letters.TryGetValue(form, out var letters) && MayStand(letters.Where, number.First, number.End, limit)
            ? Scaled(number, letters.Power) : number;
    }

    private static Number Scaled(Number number, decimal scale) =>
        number with { End = number.End + 1, Value = number.Value * scale, Scale = scale, IsBare = false, IsShare = false };

    /// <summary>"3.5m people" and "$3m" are millions, "a 48m wall" is metres.</summary>
    private bool MayStand(string where, int first, int letters, int limit) => where switch
    {
        "always" => true,
        "attached" => text.IsGlued(letters) || IsMoney(first),
        _ => IsMoney(first) || text.Form(letters) is "M" or "MM"
            || (text.IsGlued(letters) && letters + 1 < limit && text.Tags[letters + 1] is PennTag.Nns or PennTag.Nnps)
            || (letters + 2 < limit && text.Is(letters, "m") && text.IsGlued(letters) && text.Tags[letters + 1] == PennTag.Jj && text.Tags[letters + 2] == PennTag.Nns),
    };

    private bool IsMoney(int first) =>
        first > 0 && (char.GetUnicodeCategory(text.Form(first - 1)[^1]) == UnicodeCategory.CurrencySymbol
            || (text.IsDash(first - 1) && first > 2 && char.GetUnicodeCategory(text.Form(first - 3)[^1]) == UnicodeCategory.CurrencySymbol));
}
