using System.Buffers;
using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Score.Relations;

/// <summary>
/// Labelled spans by the fair evaluation of Ortmann (2022), over words without punctuation: a span with a wrong label or wrong bounds is one mistake that
/// counts half against precision and half against recall, where the usual way counts it whole against both. Beside it, exact matches alone.
/// </summary>
internal sealed class FairSpans
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\".,;:!?'()-–—“”‘’");

    private readonly Dictionary<string, (int Right, int Wrong, int Extra, int Missed)> _roles = new(StringComparer.Ordinal);

    public void Add(string text, List<LabelledSpan> gold, List<LabelledSpan> read)
    {
        var (open, left) = (gold.ConvertAll(one => (one.Role, Words: Words(text, one.Span))), read.ConvertAll(one => (one.Role, Words: Words(text, one.Span))));
        Pair(static (one, other) => one.Role == other.Role && one.Words == other.Words, (1, 0));
        Pair(static (one, other) => one.Words == other.Words, (0, 1));
        Pair(static (one, other) => one.Role == other.Role && Meet(one.Words, other.Words), (0, 1));
        Pair(static (one, other) => Meet(one.Words, other.Words), (0, 1));
        left.ForEach(one => Count(one.Role, (0, 0, 1, 0)));
        open.ForEach(one => Count(one.Role, (0, 0, 0, 1)));

        void Pair(Func<(string Role, (int, int) Words), (string Role, (int, int) Words), bool> fits, (int Right, int Wrong) outcome)
        {
            foreach (var one in left.ToList())
            {
                if (open.FindIndex(other => fits(one, other)) is >= 0 and var index)
                {
                    Count(open[index].Role, (outcome.Right, outcome.Wrong, 0, 0));
                    open.RemoveAt(index);
                    left.Remove(one);
                }
            }
        }
    }

    public void Print(string split, TextWriter output)
    {
        var all = (0, 0, 0, 0);
        foreach (var (role, counts) in _roles.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            Line(role, counts);
            all = Sum(all, counts);
        }

        Line("all", all);

        void Line(string name, (int Right, int Wrong, int Extra, int Missed) counts)
        {
            var (precision, recall) = (counts.Right / (counts.Right + counts.Extra + (counts.Wrong / 2.0)), counts.Right / (counts.Right + counts.Missed + (counts.Wrong / 2.0)));
            var exact = 2.0 * counts.Right / ((2 * counts.Right) + (2 * counts.Wrong) + counts.Extra + counts.Missed);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"CNC v2 {split}, spans, {name}: fair P {100 * precision:F1} R {100 * recall:F1} F1 {200 * precision * recall / (precision + recall):F1}; exact F1 {100 * exact:F1} ({counts.Right} right, {counts.Wrong} with another label or other bounds, {counts.Extra} too many, {counts.Missed} missed)"));
        }
    }

    private static (int, int, int, int) Sum((int, int, int, int) one, (int, int, int, int) other) =>
        (one.Item1 + other.Item1, one.Item2 + other.Item2, one.Item3 + other.Item3, one.Item4 + other.Item4);

    private void Count(string role, (int Right, int Wrong, int Extra, int Missed) counts) => _roles[role] = Sum(_roles.GetValueOrDefault(role), counts);

    private static bool Meet((int First, int End) one, (int First, int End) other) => one.First < other.End && other.First < one.End;

    /// <summary>The words [First, End) that share a character with a span; the corpus parts words and marks with spaces.</summary>
    private static (int First, int End) Words(string text, TextSpan span)
    {
        var (first, end, word) = (-1, 0, 0);
        foreach (var range in text.AsSpan().Split(' '))
        {
            var (start, stop) = (range.Start.Value, range.End.Value);
            if (!text.AsSpan(start, stop - start).ContainsAnyExcept(Marks))
            {
                continue;
            }

            if (start < span.End && stop > span.Start)
            {
                (first, end) = (first < 0 ? word : first, word + 1);
            }

            word++;
        }

        return (Math.Max(first, 0), end);
    }
}
