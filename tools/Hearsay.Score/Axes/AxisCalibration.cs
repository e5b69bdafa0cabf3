namespace Hearsay.Score.Axes;

/// <summary>
/// From the reader's own outputs to the annotators' axes, by a classifier that is fitted on nine tenths of the documents and judged on the tenth. It tells
/// how much of the distance to MATRES is its conventions; it lives here, and nothing that ships is fitted to the set.
/// </summary>
internal static class AxisCalibration
{
    private const int Folds = 10;

    /// <summary>The choice is made within the training part of each fold, together with the favour for rare axes.</summary>
    private static readonly double[] Penalties = [6, 12, 24];

    /// <summary>The axis of each row by a classifier that saw no row of its document.</summary>
    public static int[] Predict(List<AxisRow> rows)
    {
        var predicted = new int[rows.Count];
        foreach (var (fit, held) in Split(rows))
        {
            var training = fit.Select(place => rows[place]).ToList();
            var (penalty, weights) = Settings(training);
            var model = MaximumEntropy.Fit(training, penalty);
            foreach (var place in held)
            {
                predicted[place] = Choose(model.Probabilities(rows[place]), weights);
            }
        }

        return predicted;
    }

    private static IEnumerable<(List<int> Fit, List<int> Held)> Split(List<AxisRow> rows)
    {
        var documents = rows.Select(static row => row.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Index()
            .ToDictionary(static one => one.Item, static one => one.Index % Folds, StringComparer.Ordinal);
        for (var fold = 0; fold < Folds; fold++)
        {
            var parts = Enumerable.Range(0, rows.Count).ToLookup(place => documents[rows[place].Document] == fold);
            yield return ([.. parts[false]], [.. parts[true]]);
        }
    }

    /// <summary>How much rarer axes are favoured, so that the mean of the four F1 is highest: chosen within the training part, again over held-out documents.</summary>
    private static (double Penalty, double[] Weights) Settings(List<AxisRow> training)
    {
        var best = (Score: -1.0, Penalty: 0.0, Weights: Array.Empty<double>());
        foreach (var penalty in Penalties)
        {
            var probabilities = HeldOut(training, penalty);
            foreach (var weights in Favours())
            {
                var score = AxisTable.Of(training, [.. probabilities.Select(one => Choose(one, weights))]).Macro;
                best = score > best.Score ? (score, penalty, weights) : best;
            }
        }

        return (best.Penalty, best.Weights);
    }

    private static double[][] HeldOut(List<AxisRow> training, double penalty)
    {
        var probabilities = new double[training.Count][];
        foreach (var (fit, held) in Split(training))
        {
            var model = MaximumEntropy.Fit([.. fit.Select(place => training[place])], penalty);
            foreach (var place in held)
            {
                probabilities[place] = model.Probabilities(training[place]);
            }
        }

        return probabilities;
    }

    private static IEnumerable<double[]> Favours() =>
        from intention in (double[])[1, 1.3, 1.6, 2]
        from negation in (double[])[1, 1.5, 2]
        from hypothetical in (double[])[1, 1.5, 2, 3, 4]
        select (double[])[1, intention, negation, hypothetical];

    private static int Choose(double[] probabilities, double[] weights) =>
        Enumerable.Range(0, probabilities.Length).MaxBy(one => probabilities[one] * weights[one]);
}
