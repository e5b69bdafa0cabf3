using System.Globalization;
using Hearsay.Text;

namespace Hearsay.Claims.Stories;

/// <summary>How likely two reports are of one event, by a logistic regression (Data/story-weights.tsv; docs/matching.md tells how it was trained).</summary>
internal static class StoryLikeness
{
    private static readonly double[] Weights =
        [.. WordTable.Rows("Claims.Stories.Data.story-weights").Select(static row => double.Parse(row[1], CultureInfo.InvariantCulture))];

    public static double Of(ReportProfile one, ReportProfile other)
    {
        Span<double> features = stackalloc double[ReportProfile.Features];
        one.Compare(other, features);
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++) { sum += Weights[i] * features[i]; }
        return 1 / (1 + Math.Exp(-sum));
    }
}
