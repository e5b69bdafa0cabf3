namespace Hearsay.Score.Axes;

/// <summary>Multinomial logistic regression over named features, kept small by a penalty on the squares of its weights. The same rows give the same weights.</summary>
internal sealed class MaximumEntropy
{
    private const int Classes = 4;
    private const int Fewest = 3;
    private const int Rounds = 60;
    private const double Rate = 0.5;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly double[] _weights;

    private MaximumEntropy(Dictionary<string, int> places) => (_places, _weights) = (places, new double[places.Count * Classes]);

    public static MaximumEntropy Fit(IReadOnlyList<AxisRow> rows, double penalty)
    {
        var frequent = rows.SelectMany(static row => row.Features).CountBy(static feature => feature, StringComparer.Ordinal).Where(static one => one.Value >= Fewest);
        var places = frequent.Select(static one => one.Key).Order(StringComparer.Ordinal).Index().ToDictionary(static one => one.Item, static one => one.Index, StringComparer.Ordinal);
        var model = new MaximumEntropy(places);
        var (slopes, sums) = (new double[model._weights.Length], new double[model._weights.Length]);
        var indexed = rows.Select(row => (Row: row, Places: model.PlacesOf(row))).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var at = 0; at < slopes.Length; at++)
            {
                slopes[at] = penalty * model._weights[at];
            }

            foreach (var (row, at) in indexed)
            {
                model.AddSlope(row, at, slopes);
            }

            model.Step(slopes, sums);
        }

        return model;
    }

    public double[] Probabilities(AxisRow row) => Probabilities(PlacesOf(row));

    private int[] PlacesOf(AxisRow row) => [.. row.Features.Where(_places.ContainsKey).Select(feature => _places[feature]).Distinct()];

    private double[] Probabilities(int[] places)
    {
        var scores = new double[Classes];
        foreach (var place in places)
        {
            for (var one = 0; one < Classes; one++)
            {
                scores[one] += _weights[(place * Classes) + one];
            }
        }

        var (highest, sum) = (scores.Max(), 0.0);
        for (var one = 0; one < Classes; one++)
        {
            scores[one] = Math.Exp(scores[one] - highest);
            sum += scores[one];
        }

        return [.. scores.Select(score => score / sum)];
    }

    /// <summary>A row counts by how many annotators agree on it.</summary>
    private void AddSlope(AxisRow row, int[] places, double[] slopes)
    {
        var probabilities = Probabilities(places);
        foreach (var place in places)
        {
            for (var one = 0; one < Classes; one++)
            {
                slopes[(place * Classes) + one] += row.Agreement * (probabilities[one] - (row.Gold == one ? 1 : 0));
            }
        }
    }

    /// <summary>One step of AdaGrad over all rows at once.</summary>
    private void Step(double[] slopes, double[] sums)
    {
        for (var at = 0; at < slopes.Length; at++)
        {
            sums[at] += slopes[at] * slopes[at];
            _weights[at] -= Rate * slopes[at] / Math.Sqrt(sums[at] + 1e-8);
        }
    }
}
