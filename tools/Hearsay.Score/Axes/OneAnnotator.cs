namespace Hearsay.Score.Axes;

/// <summary>
/// What one annotator would score against the majority that the set states: of a word's agreement they have their share, and the rest falls on the other
/// axes, evenly or as frequent as these are. The agreement is that of the majority with itself, so that this rather flatters.
/// </summary>
internal static class OneAnnotator
{
    public static void Print(IReadOnlyList<AxisRow> rows, TextWriter output)
    {
        var frequencies = Enumerable.Range(0, AxisRow.Axes.Length).Select(axis => (double)rows.Count(row => row.Gold == axis)).ToArray();
        Print("spread evenly", rows, static (_, _) => 1.0 / (AxisRow.Axes.Length - 1), output);
        Print("spread by frequency", rows, (gold, other) => frequencies[other] / (rows.Count - frequencies[gold]), output);
    }

    private static void Print(string name, IReadOnlyList<AxisRow> rows, Func<int, int, double> share, TextWriter output)
    {
        var counts = new double[AxisRow.Axes.Length, AxisRow.Axes.Length];
        foreach (var row in rows)
        {
            for (var axis = 0; axis < AxisRow.Axes.Length; axis++)
            {
                counts[row.Gold, axis] += axis == row.Gold ? row.Agreement : (1 - row.Agreement) * share(row.Gold, axis);
            }
        }

        var scores = Enumerable.Range(0, AxisRow.Axes.Length).Select(axis =>
            2 * counts[axis, axis] / Enumerable.Range(0, AxisRow.Axes.Length).Sum(other => counts[axis, other] + counts[other, axis])).ToArray();
        output.WriteLine($"  one annotator against the majority, the rest {name}: {scores.Average():F3} ({string.Join(", ", AxisRow.Axes.Select((axis, place) => $"{axis} {scores[place]:F3}"))})");
    }
}
