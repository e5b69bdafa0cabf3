namespace Hearsay.Score.Claims;

/// <summary>The most that rows and columns give when each row takes at most one column (the Hungarian method by shortest paths).</summary>
internal static class BestAssignment
{
    public static double SumOf(double[][] gains)
    {
        if (gains.Length == 0 || gains[0].Length == 0) { return 0; }
        var (rows, columns) = gains.Length <= gains[0].Length ? (gains.Length, gains[0].Length) : (gains[0].Length, gains.Length);
        var isTurned = gains.Length > gains[0].Length;
        var (rowPrice, columnPrice, rowOf) = (new double[rows + 1], new double[columns + 1], new int[columns + 1]);
        for (var row = 1; row <= rows; row++) { Assign(row); }
        return Enumerable.Range(1, columns).Where(column => rowOf[column] > 0).Sum(column => -Cost(rowOf[column], column));

        double Cost(int row, int column) => -(isTurned ? gains[column - 1][row - 1] : gains[row - 1][column - 1]);

        void Assign(int row)
        {
            rowOf[0] = row;
            var (least, before, isDone) = (new double[columns + 1], new int[columns + 1], new bool[columns + 1]);
            Array.Fill(least, double.PositiveInfinity);
            var at = 0;
            do
            {
                isDone[at] = true;
                var (from, delta, next) = (rowOf[at], double.PositiveInfinity, 0);
                for (var column = 1; column <= columns; column++)
                {
                    if (isDone[column]) { continue; }
                    var cost = Cost(from, column) - rowPrice[from] - columnPrice[column];
                    if (cost < least[column]) { (least[column], before[column]) = (cost, at); }
                    if (least[column] < delta) { (delta, next) = (least[column], column); }
                }

                for (var column = 0; column <= columns; column++)
                {
                    if (isDone[column])
                    {
                        rowPrice[rowOf[column]] += delta;
                        columnPrice[column] -= delta;
                    }
                    else { least[column] -= delta; }
                }

                at = next;
            }
            while (rowOf[at] != 0);
            while (at != 0)
            {
                rowOf[at] = rowOf[before[at]];
                at = before[at];
            }
        }
    }
}
