using System.Globalization;
using System.Text;
using Hearsay.Scoring;

namespace Hearsay.Cli.Formats;

/// <summary>Scores as a table for people, percentages with one decimal.</summary>
internal static class ScoreTable
{
    public static string Write(AttributionScore score, ChainScore? chains)
    {
        var table = new StringBuilder();
        var all = score.Measures["C.detection"];
        Line(table, $"{Counted.Of(score.Articles, "article")}, {Counted.Of(all.Gold, "gold attribution")}, {all.Predicted} predicted");
        Line(table, $"");
        Line(table, $"{"measure",-30}{"P",7}{"R",7}{"F1",7}{"hits",8}{"gold",8}{"pred",8}");
        foreach (var (name, measure) in score.Measures)
        {
            Row(table, name, measure);
        }

        Line(table, $"");
        Line(table, $"{"G by kind of gold content",-30}{"gold",7}{"found",7}{"right",7}{"pred",8}");
        foreach (var (kind, recall) in score.Kinds)
        {
            Line(table, $"  {kind,-28}{recall.Gold,7}{Percent(recall.Detected, recall.Gold),7}{Percent(recall.Related, recall.Gold),7}{recall.Predicted,8}");
        }

        if (chains is not null)
        {
            AppendChains(table, chains);
        }

        return table.ToString();
    }

    private static void AppendChains(StringBuilder table, ChainScore chains)
    {
        Line(table, $"");
        Row(table, "nested attributions", chains.Nested);
        foreach (var (name, right) in new[] { ("kind", chains.RightKinds), ("act", chains.RightActs), ("name", chains.RightNames) })
        {
            Line(table, $"{name,-30}{Percent(right, chains.Matched),7}  of {chains.Matched} matched");
        }

        Line(table, $"{"name, found or not",-30}{Percent(chains.RightNames, chains.Asked),7}  of {chains.Asked}");
    }

    private static void Row(StringBuilder table, string name, Measure measure) => Line(
        table,
        $"{name,-30}{Percent(measure.Precision),7}{Percent(measure.Recall),7}{Percent(measure.F1),7}{measure.Hits,8}{measure.Gold,8}{measure.Predicted,8}");

    private static string Percent(int part, int whole) => Percent(whole == 0 ? 0 : (double)part / whole);

    private static string Percent(double share) => (100 * share).ToString("F1", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder table, FormattableString line) =>
        table.Append(line.ToString(CultureInfo.InvariantCulture).TrimEnd()).Append('\n');
}
