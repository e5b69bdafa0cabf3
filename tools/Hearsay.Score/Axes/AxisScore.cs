using Hearsay.Statements;

namespace Hearsay.Score.Axes;

/// <summary>Verbs against the four axes of MATRES: by the plain mapping of standings to axes, and by a classifier over what the reader holds, cross-validated.</summary>
internal sealed class AxisScore(Func<string, StatementReader> read)
{
    public void Print(string path, TextWriter output)
    {
        var rows = AxisRow.Read(path, read);
        int[] mapped = [.. rows.Select(static row => row.Mapped)];
        var calibrated = AxisCalibration.Predict(rows);
        AxisTable.Of(rows, mapped).Print("MATRES, plain mapping", output);
        AxisTable.Of(rows, calibrated).Print("MATRES, calibrated on other documents", output);
        foreach (var least in (double[])[0.5, 0.7, 0.95])
        {
            int[] sure = [.. Enumerable.Range(0, rows.Count).Where(place => rows[place].Agreement >= least)];
            AxisRow[] kept = [.. sure.Select(place => rows[place])];
            output.WriteLine($"  where {least:P0} or more of the annotators agree ({kept.Length}): plain {AxisTable.Of(kept, [.. sure.Select(place => mapped[place])]).Macro:F3}, calibrated {AxisTable.Of(kept, [.. sure.Select(place => calibrated[place])]).Macro:F3}");
        }

        OneAnnotator.Print(rows, output);
        if (Environment.GetEnvironmentVariable("HEARSAY_ERRORS") is { } folder)
        {
            File.WriteAllLines(Path.Combine(folder, "matres.txt"), rows.Select((row, place) =>
                $"{AxisRow.Axes[row.Gold]} read {AxisRow.Axes[mapped[place]]} calibrated {AxisRow.Axes[calibrated[place]]} ({row.Standing.Polarity} {row.Standing.Modality}) {row.Context}"));
        }
    }
}
