namespace Hearsay.Train.Stories;

/// <summary>Weights by Newton's method with a small penalty on their squares: a dozen steps, and the same rows give the same weights.</summary>
internal static class LogisticRegression
{
    private const int Steps = 15;
    private const double Penalty = 1e-2;

    public static double[] Fit(IReadOnlyList<(double[] Features, bool Is)> rows)
    {
        var weights = new double[rows[0].Features.Length];
        for (var step = 0; step < Steps; step++)
        {
            var system = new double[weights.Length][];
            for (var i = 0; i < weights.Length; i++)
            {
                system[i] = new double[weights.Length + 1];
                (system[i][i], system[i][^1]) = (Penalty, -Penalty * weights[i]);
            }

            foreach (var (features, isSo) in rows) { Add(system, features, isSo, Chance(weights, features)); }
            var change = Solve(system);
            for (var i = 0; i < weights.Length; i++) { weights[i] += change[i]; }
        }

        return weights;
    }

    public static double Chance(ReadOnlySpan<double> weights, ReadOnlySpan<double> features)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) { sum += weights[i] * features[i]; }
        return 1 / (1 + Math.Exp(-sum));
    }

    private static void Add(double[][] system, double[] features, bool isSo, double chance)
    {
        for (var i = 0; i < features.Length; i++)
        {
            for (var j = 0; j < features.Length; j++) { system[i][j] += chance * (1 - chance) * features[i] * features[j]; }
            system[i][^1] += ((isSo ? 1 : 0) - chance) * features[i];
        }
    }

    private static double[] Solve(double[][] system)
    {
        for (var column = 0; column < system.Length; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < system.Length; row++) { pivot = Math.Abs(system[row][column]) > Math.Abs(system[pivot][column]) ? row : pivot; }
            (system[column], system[pivot]) = (system[pivot], system[column]);
            for (var row = 0; row < system.Length; row++)
            {
                if (row == column) { continue; }
                var factor = system[row][column] / system[column][column];
                for (var i = column; i <= system.Length; i++) { system[row][i] -= factor * system[column][i]; }
            }
        }

        return [.. system.Select((row, index) => row[^1] / row[index])];
    }
}
