using System.Globalization;
using System.Text;

namespace Hearsay.Score.Pages;

/// <summary>
/// The article-extraction-benchmark's measure: multisets of four words in a row, true and false ones and misses as shares of their
/// sum on each page; precision and recall are means over pages, and F1 is of the two means.
/// </summary>
internal readonly record struct ShingleScore(double True, double False, double Missed)
{
    private const int Run = 4;

    public double Precision => False == 0 && Missed == 0 ? 1 : True == 0 && False == 0 ? 0 : True / (True + False);

    public double Recall => False == 0 && Missed == 0 ? 1 : True == 0 && Missed == 0 ? 0 : True / (True + Missed);

    public static ShingleScore Of(string gold, string found)
    {
        var (golden, given) = (Shingles(gold), Shingles(found));
        var (hits, wrong, missed) = (0, 0, 0);
        foreach (var (shingle, count) in golden)
        {
            var there = given.GetValueOrDefault(shingle);
            hits += Math.Min(count, there);
            missed += Math.Max(0, count - there);
        }

        foreach (var (shingle, count) in given)
        {
            wrong += Math.Max(0, count - golden.GetValueOrDefault(shingle));
        }

        double sum = Math.Max(1, hits + wrong + missed);
        return new ShingleScore(hits / sum, wrong / sum, missed / sum);
    }

    public static bool AreSame(string gold, string found) => Tokens(gold).SequenceEqual(Tokens(found), StringComparer.Ordinal);

    public static (double F1, double Precision, double Recall) Means(IReadOnlyCollection<ShingleScore> pages)
    {
        var (precision, recall) = (pages.Average(page => page.Precision), pages.Average(page => page.Recall));
        return (precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall), precision, recall);
    }

    public static Dictionary<string, int> Shingles(string text)
    {
        var tokens = Tokens(text);
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, tokens.Count - Run + 1); i++)
        {
            var shingle = string.Join('\u0001', tokens.Skip(i).Take(Run));
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }

        return shingles;
    }

    /// <summary>Python's \w+: letters, all kinds of numbers and the low line; .NET's differs.</summary>
    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsOfWord(rune))
            {
                word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                tokens.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            tokens.Add(word.ToString());
        }

        return tokens;
    }

    private static bool IsOfWord(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
