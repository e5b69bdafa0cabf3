using System.Text.RegularExpressions;
using Hearsay.Invent.Writing;

namespace Hearsay.Invent.Truths;

/// <summary>How much of a report's words in a row stand in an earlier one, by the definition of docs/case.md.</summary>
public sealed partial class Reuse
{
    /// <summary>From here on a report is a copy, from <see cref="Partial"/> on a partial one.</summary>
    public const double Copy = 0.7, Partial = 0.3;

    private readonly List<(string Report, string Of, double Containment)> _pairs = [];

    public Reuse(IReadOnlyList<WrittenReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var grams = reports.Select(static report => ThreeGrams(report.Text)).ToList();
        for (var later = 1; later < reports.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                var share = (double)grams[later].Count(grams[earlier].Contains) / grams[later].Count;
                if (share >= Partial)
                {
                    _pairs.Add((reports[later].Plan.Id, reports[earlier].Plan.Id, share));
                }
            }
        }
    }

    /// <summary>In the order of the reports.</summary>
    public IReadOnlyList<(string Report, string Of, double Containment)> Pairs => _pairs;

    public bool IsCopy(string report, string of) => _pairs.Exists(pair => pair.Report == report && pair.Of == of && pair.Containment >= Copy);

    /// <summary>The share of the later text's distinct three words in a row that the earlier has.</summary>
    internal static double Containment(string later, string earlier)
    {
        var (grams, had) = (ThreeGrams(later), ThreeGrams(earlier));
        return (double)grams.Count(had.Contains) / grams.Count;
    }

    private static HashSet<string> ThreeGrams(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(static match => match.Value).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - 2)).Select(first => string.Join(' ', words[first], words[first + 1], words[first + 2]))];
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
