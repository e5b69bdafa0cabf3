using System.Runtime.Intrinsics;

namespace Hearsay.Networks;

/// <summary>A table of rows, eight bits a value with one scale a row: what a hashed feature adds to a token's input.</summary>
public sealed class QuantizedRows(sbyte[] values, float[] scales)
{
    public int Rows => scales.Length;

    public int Width => values.Length / scales.Length;

    public sbyte[] Values => values;

    public float[] Scales => scales;

    /// <summary>Adds a row to the sum.</summary>
    public void AddTo(Span<float> sum, int row)
    {
        var scale = scales[row];
        var line = values.AsSpan(row * Width, Width);
        var i = 0;
        for (; i + 16 <= line.Length; i += 16)
        {
            var (low, high) = Vector128.Widen(Vector128.Create<sbyte>(line[i..]));
            AddEight(sum[i..], low, scale);
            AddEight(sum[(i + 8)..], high, scale);
        }

        for (; i < line.Length; i++)
        {
            sum[i] = MathF.FusedMultiplyAdd(line[i], scale, sum[i]);
        }
    }

    private static void AddEight(Span<float> sum, Vector128<short> steps, float scale)
    {
        var (low, high) = Vector128.Widen(steps);
        var wide = Vector256.ConvertToSingle(Vector256.Create(low, high));
        Vector256.FusedMultiplyAdd(wide, Vector256.Create(scale), Vector256.Create<float>(sum)).CopyTo(sum);
    }

    /// <summary>Rounds rows of floats to eight bits; the largest value of each row becomes 127 steps.</summary>
    public static QuantizedRows From(ReadOnlySpan<float> table, int width)
    {
        var values = new sbyte[table.Length];
        var scales = new float[table.Length / width];
        for (var row = 0; row < scales.Length; row++)
        {
            var line = table.Slice(row * width, width);
            var largest = 0f;
            foreach (var value in line)
            {
                largest = Math.Max(largest, Math.Abs(value));
            }

            scales[row] = largest / 127;
            for (var i = 0; i < width && largest > 0; i++)
            {
                values[(row * width) + i] = (sbyte)MathF.Round(line[i] / scales[row]);
            }
        }

        return new QuantizedRows(values, scales);
    }
}
