using Hearsay.Claims.Origins;

namespace Hearsay.Score.Origins;

/// <summary>
/// How near the truth the bounds come on invented reporting, beside counting the reports and counting them without their copies. The seeds are fixed, so that
/// the table comes out the same each time.
/// </summary>
internal static class OriginTable
{
    private static readonly ReportingWorld[] Worlds =
    [
        new("all sources named") { Unnamed = 0, Silent = 0 },
        new("3 in 10 unnamed"),
        new("6 in 10 unnamed") { Unnamed = 0.6 },
        new("3 in 10 silent") { Silent = 0.3 },
        new("1 in 10 withdrawn") { Withdrawn = 0.1 },
        new("1 in 5 with a hidden upstream") { HiddenUpstream = 0.2 },
    ];

    public static void Print(int seeds, TextWriter output)
    {
        output.WriteLine($"{seeds} seeds of 30 reports, 1 to 6 origins; mean absolute error with its 95 % interval; inside: truth in [min, max], with its 95 % interval");
        output.WriteLine($"{"",-30} {"inside",22} {"|min - truth|",20} {"max - min",10} {"|reports - truth|",20} {"|without copies - truth|",24}");
        foreach (var world in Worlds)
        {
            var (inside, min, width, reports, collapsed) = (0, new List<double>(), new List<double>(), new List<double>(), new List<double>());
            for (var seed = 1; seed <= seeds; seed++)
            {
                var told = new InventedReporting(world, (ulong)seed);
                var count = OriginCounter.Count(told.Tellings);
                inside += told.Truth >= count.Min && told.Truth <= count.Max ? 1 : 0;
                min.Add(Math.Abs(count.Min - told.Truth));
                width.Add(count.Max - count.Min);
                reports.Add(Math.Abs(told.Reports - told.Truth));
                collapsed.Add(Math.Abs(told.Reports - told.Copies - told.Truth));
            }

            output.WriteLine($"{world.Name,-30} {Share(inside, seeds),22} {Mean(min),20} {width.Average(),10:F2} {Mean(reports),20} {Mean(collapsed),24}");
        }
    }

    private static string Mean(List<double> values)
    {
        var mean = values.Average();
        var half = 1.96 * Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, values.Count - 1) / values.Count);
        return $"{mean:F2} ± {half:F2}";
    }

    /// <summary>Wilson's interval, which is sound at 100 % too.</summary>
    private static string Share(int hits, int all)
    {
        var (share, z) = ((double)hits / all, 1.96);
        var middle = (share + (z * z / (2 * all))) / (1 + (z * z / all));
        var half = z * Math.Sqrt((share * (1 - share) / all) + (z * z / (4.0 * all * all))) / (1 + (z * z / all));
        return $"{100 * share:F1} % [{100 * Math.Max(0, middle - half):F1}, {100 * Math.Min(1, middle + half):F1}]";
    }
}
