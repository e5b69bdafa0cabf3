using System.Globalization;
using Hearsay.Scoring;

namespace Hearsay.Score;

/// <summary>
/// Why gold attributions were not got, and why predictions were not right, each under the first kind that fits: the table of
/// docs/evaluation.md.
/// </summary>
internal sealed class AttributionErrors
{
    private static readonly ScoredRole[] Roles = Enum.GetValues<ScoredRole>();

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _gold;
    private int _predicted;

    /// <summary>Joins two files on the articles' ids; writes every error to the file <paramref name="list"/> where it is not null.</summary>
    public static void PrintAll(string gold, string readings, TextWriter output, string? list)
    {
        var predicted = Rows(readings).ToDictionary(static one => one.Id, StringComparer.Ordinal);
        var errors = new AttributionErrors();
        using var examples = list is null ? null : File.CreateText(list);
        foreach (var one in Rows(gold))
        {
            errors.Add(one, predicted[one.Id], examples);
        }

        errors.Print(output);
    }

    /// <summary>Counts one article; <paramref name="examples"/> gets a line for each error where it is not null.</summary>
    public void Add(ScoredDocument gold, ScoredDocument predicted, TextWriter? examples)
    {
        var words = new ArticleWords(gold.Text);
        MeasuredAttribution[] Measured(IEnumerable<ScoredAttribution> ones) => [.. ones.Select(one => new MeasuredAttribution(one, gold.Text, words))];
        var mine = predicted.Attributions.Where(static one => !one.Nested).ToArray();
        var (golden, outer, inner) = (Measured(gold.Attributions), Measured(mine), Measured(predicted.Attributions.Where(static one => one.Nested)));
        var pairs = AttributionMatching.Pair(golden, outer);
        var (partners, matched) = (pairs.ToDictionary(static pair => pair.Gold, static pair => pair.Predicted), pairs.Select(static pair => pair.Predicted).ToHashSet());
        _gold += golden.Length;
        _predicted += outer.Length;
        for (var i = 0; i < golden.Length; i++)
        {
            var kind = partners.TryGetValue(i, out var partner) ? Disagreement(golden[i], outer[partner]) : Missed(golden[i], outer, inner);
            Count(kind, gold, golden[i], partners.ContainsKey(i) ? outer[partner] : null, examples);
        }

        for (var i = 0; i < outer.Length; i++)
        {
            if (!matched.Contains(i))
            {
                var cue = Array.Exists(golden, one => WordSet.Shared(one.Words(ScoredRole.Cue), outer[i].Words(ScoredRole.Cue)) > 0);
                Count(cue ? "spurious: a gold cue, its content elsewhere" : "spurious: no such cue in the gold", gold, outer[i], null, examples);
            }
        }
    }

    public void Print(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_gold} gold attributions, {_predicted} predicted"));
        foreach (var (kind, count) in _counts)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6}  {kind}"));
        }
    }

    private static List<ScoredDocument> Rows(string path)
    {
        using var rows = File.OpenText(path);
        return [.. new ScoredRows(path, new Dictionary<string, ScoredDocument>(StringComparer.Ordinal)).Read(rows)];
    }

    private static string Disagreement(MeasuredAttribution gold, MeasuredAttribution mine)
    {
        var wrong = Roles.Where(role => !WordSet.AgreeByHalf(gold.Words(role), mine.Words(role))).ToArray();
        return wrong switch
        {
            [] => "right",
            [ScoredRole.Source] when gold.Words(ScoredRole.Source).Length == 0 => "wrong source: none in the gold",
            [ScoredRole.Source] when mine.Words(ScoredRole.Source).Length == 0 => "wrong source: none found",
            [ScoredRole.Source] => "wrong source: another one",
            [ScoredRole.Content] => "wrong content boundary",
            [ScoredRole.Cue] => "wrong cue: another one for the same content",
            _ => "wrong in several roles",
        };
    }

    private static string Missed(MeasuredAttribution gold, MeasuredAttribution[] outer, MeasuredAttribution[] inner)
    {
        bool SameCue(MeasuredAttribution other) => WordSet.Shared(gold.Words(ScoredRole.Cue), other.Words(ScoredRole.Cue)) > 0;
        return Array.Exists(inner, SameCue) ? "missed: read as nested"
            : Array.Exists(outer, SameCue) ? "missed: cue found, no common content"
            : Array.Exists(outer, other => WordSet.Shared(gold.Words(ScoredRole.Cue), other.Words(ScoredRole.Content)) > 0) ? "missed: cue inside another's content"
            : "missed cue";
    }

    private void Count(string kind, ScoredDocument document, MeasuredAttribution one, MeasuredAttribution? partner, TextWriter? examples)
    {
        _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        if (examples is not null && kind != "right")
        {
            string Words(MeasuredAttribution attribution, ScoredRole role) =>
                string.Join(" // ", attribution.Fragments(role).Select(span => span.In(document.Text).ToString().ReplaceLineEndings(" ")));
            string Line(MeasuredAttribution attribution) => string.Join(" | ", Roles.Select(role => Words(attribution, role)));
            examples.WriteLine($"{kind}\t{document.Id}\n    {Line(one)}{(partner is null ? "" : "\n    " + Line(partner))}");
        }
    }
}
