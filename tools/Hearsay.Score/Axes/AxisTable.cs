namespace Hearsay.Score.Axes;

/// <summary>Gold axes against those read.</summary>
internal sealed class AxisTable
{
    private readonly int[,] _counts = new int[4, 4];

    public double Macro => Enumerable.Range(0, 4).Average(F1);

    public static AxisTable Of(IReadOnlyList<AxisRow> rows, IReadOnlyList<int> read)
    {
        var table = new AxisTable();
        for (var place = 0; place < rows.Count; place++)
        {
            table._counts[rows[place].Gold, read[place]]++;
        }

        return table;
    }

    public double F1(int axis) => 2.0 * _counts[axis, axis] / Math.Max(1, Enumerable.Range(0, 4).Sum(other => _counts[axis, other] + _counts[other, axis]));

    public void Print(string name, TextWriter output)
    {
        output.WriteLine($"{name}: macro-F1 {Macro:F3} ({string.Join(", ", AxisRow.Axes.Select((axis, place) => $"{axis} {F1(place):F3}"))})");
        for (var gold = 0; gold < 4; gold++)
        {
            output.WriteLine($"  {AxisRow.Axes[gold],-13} read as {string.Join(", ", AxisRow.Axes.Select((axis, place) => $"{axis} {_counts[gold, place]}"))}");
        }
    }
}
